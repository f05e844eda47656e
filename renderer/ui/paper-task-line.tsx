import { Button } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperStage } from '../../shared/ipc/paper-progress';
import classes from './paper-task-line.module.css';
import { stageWords } from './stage-words';
import type { ShownTask } from './use-paper-task';

export interface PaperTaskLineProps {
  readonly task: ShownTask;
  /** Those that a paper of this sort comes through. */
  readonly stages: readonly PaperStage[];
  /** What is made: the name of the bar, and what is said until the first stage. */
  readonly label: string;
  readonly onCancel: () => void;
}

/** What is being done for a paper, how many stages are behind it, and the way to give it up. */
export function PaperTaskLine({ task, stages, label, onCancel }: PaperTaskLineProps) {
  const { t } = useTranslation('common');
  const { progress, isCancelling } = task;
  const marks = stages.filter((stage) => stage !== 'waiting');
  const at = progress ? stages.indexOf(progress.stage) : -1;
  const done = marks.filter((stage) => stages.indexOf(stage) <= at).length;
  const words = progress === null ? label : stageWords(t, progress);
  return (
    <div className={classes.line}>
      <span className={`${classes.words} t2 ellipsis`} aria-hidden="true" title={words}>
        {words}
      </span>
      <span className="visually-hidden" role="status">
        {isCancelling ? t('making.cancelling') : words}
      </span>
      <progress
        className={classes.bar}
        style={{ '--steps': marks.length } as CSSProperties}
        max={marks.length}
        value={done}
        aria-label={label}
        aria-valuetext={words}
      />
      {/* Not `disabled`, which would make it pale and take the keyboard away from it. */}
      <Button h={28} aria-disabled={isCancelling} onClick={onCancel}>
        {isCancelling ? t('making.cancelling') : t('actions.cancel')}
      </Button>
    </div>
  );
}
