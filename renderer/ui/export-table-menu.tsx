import { ActionIcon, Button, Menu } from '@mantine/core';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PaperFormat, TableRequest } from '../../shared/report/request';
import classes from './data-table.module.css';
import { useCommand } from './use-command';
import { usePaperFile } from './use-paper-file';

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
  const disabled = isEmpty || file.running !== null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        {as === 'button' ? (
          <Button
            variant="default"
            leftSection={<FileDown size={16} strokeWidth={1.75} />}
            disabled={disabled}
          >
            {title}
          </Button>
        ) : (
          <ActionIcon
            variant="subtle"
            size={24}
            className={`${classes.columns} ${classes.exporter}`}
            disabled={disabled}
            aria-label={title}
            title={title}
          >
            <FileDown size={14} strokeWidth={1.75} />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{title}</Menu.Label>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => file.write(paper(), format)}>
            {t(`table.export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
