import { useTranslation } from 'react-i18next';
import { nameOf } from '../../shared/format/names';
import { useRecord } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import { useOpenRecord } from './use-open-record';
import { Words } from './words';

/** A record by its name, in its own language's face; says when it lies in the bin or has no name yet. */
export function RecordName({ id }: { readonly id: string | undefined }) {
  const { t } = useTranslation('common');
  const lang = useLang();
  const record = useRecord(id);
  const shown = record ? nameOf(record, lang) : null;
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
