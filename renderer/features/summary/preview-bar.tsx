import { ActionIcon, Button } from '@mantine/core';
import { ChevronDown, ChevronUp, Printer, RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stagesOf } from '../../../shared/ipc/paper-progress';
import { ChoiceMenu } from '../../ui/choice-menu';
import { PaperTaskLine } from '../../ui/paper-task-line';
import classes from './summary.module.css';
import type { Paper } from './use-paper';
import type { Printing } from './use-printing';
import { type Zoom, zooms } from './zoom';

export interface PreviewBarProps {
  readonly paper: Paper;
  readonly printing: Printing;
  readonly page: number;
  readonly pages: number;
  readonly goTo: (page: number) => void;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Turns pages, says which one is shown, zooms; while pages are prepared or opened it says so and can stop it. */
export function PreviewBar({ paper, printing, page, pages, goTo, zoom, onZoom }: PreviewBarProps) {
  const { t } = useTranslation('summary');
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('preview.toolbar')}>
      <ActionIcon
        size={28}
        aria-label={t('preview.previousPage')}
        disabled={page <= 1}
        onClick={() => goTo(page - 1)}
      >
        <ChevronUp size={16} strokeWidth={1.75} />
      </ActionIcon>
      <ActionIcon
        size={28}
        aria-label={t('preview.nextPage')}
        disabled={page >= pages}
        onClick={() => goTo(page + 1)}
      >
        <ChevronDown size={16} strokeWidth={1.75} />
      </ActionIcon>
      {pages > 0 && <span className="num t2">{t('preview.pageOf', { page, pages })}</span>}
      <span className="spread" />
      <Button
        h={28}
        variant="subtle"
        leftSection={<RefreshCw size={16} strokeWidth={1.75} />}
        disabled={paper.phase === 'preparing'}
        onClick={paper.again}
      >
        {t('preview.again')}
      </Button>
      <Button
        h={28}
        variant="subtle"
        leftSection={<Printer size={16} strokeWidth={1.75} />}
        disabled={paper.phase !== 'ready' || printing.task !== null}
        onClick={printing.start}
      >
        {t('preview.print')}
      </Button>
      <ChoiceMenu
        label={t('preview.zoom')}
        value={zoom}
        choices={zooms.map((value) => ({
          value,
          label: value === 'fit' ? t('preview.fit') : t('preview.percent', { percent: value }),
        }))}
        onChange={onZoom}
      />
      <BarTask paper={paper} printing={printing} />
    </div>
  );
}

/** Over the head of the pages, so that nothing moves when it comes and goes. */
function BarTask({ paper, printing }: Pick<PreviewBarProps, 'paper' | 'printing'>) {
  const { t } = useTranslation('summary');
  const [task, onCancel] = printing.task ? [printing.task, printing.cancel] : [paper.task, paper.cancel];
  if (!task) return null;
  return (
    <div className={classes.task}>
      <PaperTaskLine
        task={task}
        stages={stagesOf(printing.task ? 'pdf' : 'preview')}
        label={t(printing.task ? 'preview.opening' : 'preview.preparing')}
        onCancel={onCancel}
      />
    </div>
  );
}
