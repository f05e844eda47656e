import { useTranslation } from 'react-i18next';
import type { AnyRecord, Kind, RecordOf } from '../../shared/domain/records';
import { useRegisterStore } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import type { Bound } from './use-field-text';

/** The fields of a record that a form may write. */
export type FormField<K extends Kind> = Exclude<
  keyof RecordOf<K> & string,
  'id' | 'kind' | 'binnedAt' | 'createdAt' | 'updatedAt'
>;

export type RecordForm<K extends Kind> = <F extends FormField<K>>(
  field: F,
) => Bound<NonNullable<RecordOf<K>[F]>>;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The name of an action on a kind of record, a key of locales/<lang>/actions.json: `editVisit`. */
export const actionOn = (verb: 'create' | 'edit' | 'delete' | 'restore', kind: Kind): string =>
  verb + capital(kind);

/**
 * Binds form controls to the fields of one record: `<TextField label="…" {...form('number')} />`. Each field is
 * saved as an action of its own, journal first. Key the form by the record's id.
 */
export function useRecordForm<K extends Kind>(record: RecordOf<K>, action?: string): RecordForm<K> {
  const store = useRegisterStore();
  const { i18n } = useTranslation();
  const values = record as Readonly<Record<string, unknown>>;
  const { id, kind } = record as AnyRecord;
  return (field) => ({
    value: values[field] as NonNullable<RecordOf<K>[typeof field]> | undefined,
    save: async (value) => {
      const outcome = await store.saveFields(id, { [field]: value }, action ?? actionOn('edit', kind));
      return outcome === null || outcome.ok ? null : saveErrorText(i18n, outcome.error);
    },
  });
}
