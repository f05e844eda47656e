import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stagesOf } from '../../../shared/ipc/paper-progress';
import { shortcuts, shortcutText } from '../../ui/commands';
import { PaperTaskLine } from '../../ui/paper-task-line';
import { RecentFiles } from './recent-files';
import classes from './summary.module.css';
import type { PaperExport } from './use-export';

const others = ['docx', 'xlsx', 'csv', 'md', 'json'] as const;

/** Writes the paper as a file. */
export function ExportButtons({ running, task, start, cancel }: PaperExport) {
  const { t } = useTranslation('summary');
  const keys = shortcuts.exportSummary && shortcutText(shortcuts.exportSummary);
  return (
    <footer className={classes.export}>
      <Button
        variant="filled"
        leftSection={<FileDown size={16} strokeWidth={1.75} />}
        rightSection={<kbd>{keys}</kbd>}
        disabled={running !== null}
        onClick={() => start('pdf')}
      >
        {t('export.pdf')}
      </Button>
      {others.map((format) => (
        <Button key={format} disabled={running !== null} onClick={() => start(format)}>
          {t(`export.${format}`)}
        </Button>
      ))}
      <div className={classes.foot}>
        {task && running ? (
          <PaperTaskLine
            task={task}
            stages={stagesOf(running)}
            label={t('export.running')}
            onCancel={cancel}
          />
        ) : (
          <RecentFiles />
        )}
      </div>
    </footer>
  );
}
