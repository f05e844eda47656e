import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './activity-name.module.css';
import type { ActivityRow } from './activity-rows';
import { DraftMark } from './draft-mark';
import { FieldMark } from './field-mark';
import { StatusMark } from './status-mark';
import { Words } from './words';

/** A mark of a cell: the text beside it gives way, never the mark. */
export function CellMark({ children }: { readonly children: ReactNode }) {
  return <span className={classes.whole}>{children}</span>;
}

/** The cell that names a visit or event: its first field, its title, its status and whether it is a draft. */
export function ActivityName({ row: { record, title, toConfirm } }: { readonly row: ActivityRow }) {
  const { t } = useTranslation('common');
  const [field] = record.fields ?? [];
  return (
    <>
      {field && (
        <CellMark>
          <FieldMark field={field} wordless />
        </CellMark>
      )}
      <span className="ellipsis">
        {title ? <Words text={title} /> : <span className="t3">{t('marks.noName')}</span>}
      </span>
      <CellMark>
        {record.status && <StatusMark status={record.status} toConfirm={toConfirm} />}
        <DraftMark record={record} short />
      </CellMark>
    </>
  );
}
