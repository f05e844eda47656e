import { Button } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shortcuts, shortcutText } from '../../ui/commands';
import { useDesktop } from '../../ui/services';
import { RecentFiles } from './recent-files';
import classes from './summary.module.css';
import type { PaperExport } from './use-export';

const others = ['docx', 'xlsx', 'csv', 'md', 'json'] as const;

/** Writes the paper as a file. */
export function ExportButtons({ running, start }: PaperExport) {
  const { t } = useTranslation(['summary', 'common']);
  const desktop = useDesktop();
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
      <RecentFiles />
      {running !== null && (
        <span className={classes.running} role="status">
          <span className="t2">{t('export.running')}</span>
          {running === 'pdf' && (
            <button type="button" className="linklike" onClick={() => void desktop.call.paperCancel()}>
              {t('common:actions.cancel')}
            </button>
          )}
        </span>
      )}
    </footer>
  );
}
