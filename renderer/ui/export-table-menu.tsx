import { ActionIcon, Button, Loader, Menu } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PaperFormat, TableRequest } from '../../shared/report/request';
import classes from './data-table.module.css';
import { stageWords } from './stage-words';
import { useCommand } from './use-command';
import { usePaperFile } from './use-paper-file';
import type { ShownTask } from './use-paper-task';

/** What people do with a list: work on in a spreadsheet, print, send. The first is what the command makes. */
const formats = ['xlsx', 'csv', 'docx', 'pdf', 'md', 'json'] as const satisfies readonly PaperFormat[];

export interface ExportTableMenuProps {
  /** The table as it stands when somebody asks for it. */
  readonly paper: () => TableRequest;
  /** True where there is nothing to write. */
  readonly isEmpty: boolean;
  /** A mark in the head of a list, or a button above a table. */
  readonly as: 'mark' | 'button';
}

/** Writes the table on screen, filtered and sorted as it is, as a file. */
export function ExportTableMenu({ paper, isEmpty, as }: ExportTableMenuProps) {
  const { t } = useTranslation('common');
  const file = usePaperFile();
  useCommand('exportTable', isEmpty ? null : () => file.write(paper(), formats[0]));
  const title = t('table.export.title');
  const isRunning = file.task !== null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        {as === 'button' ? (
          <Button
            variant="default"
            leftSection={isRunning ? <Loader size={16} /> : <FileDown size={16} strokeWidth={1.75} />}
            disabled={isEmpty}
          >
            {title}
          </Button>
        ) : (
          <ActionIcon
            variant="subtle"
            size={24}
            className={`${classes.columns} ${classes.exporter}`}
            data-running={isRunning}
            disabled={isEmpty}
            aria-label={title}
            title={title}
          >
            {isRunning ? <Loader size={14} /> : <FileDown size={14} strokeWidth={1.75} />}
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {file.task ? (
          <Running task={file.task} onCancel={file.cancel} />
        ) : (
          <>
            <Menu.Label>{title}</Menu.Label>
            {formats.map((format) => (
              <Menu.Item key={format} onClick={() => file.write(paper(), format)}>
                {t(`table.export.${format}`)}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface RunningProps {
  readonly task: ShownTask;
  readonly onCancel: () => void;
}

/** In the place of the formats while a file is made: how far it is, and the way to give it up. */
function Running({ task: { progress, isCancelling }, onCancel }: RunningProps) {
  const { t } = useTranslation('common');
  return (
    <>
      <Menu.Label role="status">{progress ? stageWords(t, progress) : t('making.composing')}</Menu.Label>
      <Menu.Item closeMenuOnClick={false} aria-disabled={isCancelling} onClick={onCancel}>
        {t(isCancelling ? 'making.cancelling' : 'actions.cancel')}
      </Menu.Item>
    </>
  );
}
