import { useTranslation } from 'react-i18next';
import type { Kind } from '../../shared/domain/records';
import { useRegisterStore } from '../db/register-context';
import type { NewFields } from '../db/register-store';
import { saveErrorText } from '../i18n/problem-text';
import { useToasts } from './services';
import { useOpenRecord } from './use-open-record';
import { actionOn } from './use-record-form';

/** Starts a record that belongs to the open one, such as a document signed at a visit, and opens its card. */
export function useCreateLinked(): <K extends Kind>(kind: K, fields: NewFields<K>) => Promise<void> {
  const store = useRegisterStore();
  const open = useOpenRecord();
  const toasts = useToasts();
  const { i18n } = useTranslation();
  return async (kind, fields) => {
    const made = await store.createRecord(kind, fields, actionOn('create', kind));
    if (!made.ok) return toasts.show({ tone: 'alert', text: saveErrorText(i18n, made.error) });
    const record = store.view().get(made.value);
    if (record) open(record);
  };
}
