import { useTranslation } from 'react-i18next';
import { useRecord } from '../db/register-context';
import { useOpenRecord } from './use-open-record';
import { useShownName } from './use-shown-name';
import { Words } from './words';

/** A record by its name, in its own language's face; says when it lies in the bin or has no name yet. */
export function RecordName({ id }: { readonly id: string | undefined }) {
  const { t } = useTranslation('common');
  const nameOf = useShownName();
  const record = useRecord(id);
  const shown = record ? nameOf(record) : null;
  return (
    <>
      {shown ? <Words text={shown} /> : <span className="t3">{t('marks.noName')}</span>}
      {record?.binnedAt !== undefined && <span className="tag">{t('marks.inBin')}</span>}
    </>
  );
}

/** A record's name that opens its card. */
export function RecordLink({ id }: { readonly id: string }) {
  const record = useRecord(id);
  const open = useOpenRecord();
  if (!record) return null;
  return (
    <button type="button" className="linklike" onClick={() => open(record)}>
      <RecordName id={id} />
    </button>
  );
}
