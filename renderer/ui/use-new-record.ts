import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { AnyRecord, Kind } from '../../shared/domain/records';
import { useRegisterStore } from '../db/register-context';
import { saveErrorText } from '../i18n/problem-text';
import { useToasts } from './services';
import { useCommand } from './use-command';
import { pathOf } from './use-open-record';
import { actionOn } from './use-record-form';

const stamps: ReadonlySet<string> = new Set(['id', 'kind', 'createdAt', 'updatedAt']);

/** A record in which nothing has been written yet. */
const isBlank = (record: AnyRecord): boolean => Object.keys(record).every((field) => stamps.has(field));

/**
 * Starts a record of a kind and opens its card: for the button, for Ctrl+N, and for an address that ends in `?new`.
 * A record that was started and left empty is taken up again, so that empty ones don't pile up.
 */
export function useNewRecord(kind: Kind): () => void {
  const store = useRegisterStore();
  const navigate = useNavigate();
  const toasts = useToasts();
  const { i18n } = useTranslation();
  const [params] = useSearchParams();
  const busy = useRef(false);
  const start = async () => {
    const blank = store.view().all(kind).find(isBlank);
    if (blank) return navigate(pathOf(blank), { replace: params.has('new') });
    const made = await store.createRecord(kind, {}, actionOn('create', kind));
    if (!made.ok) return toasts.show({ tone: 'alert', text: saveErrorText(i18n, made.error) });
    const record = store.view().get(made.value);
    if (record) await navigate(pathOf(record), { replace: params.has('new') });
  };
  const startOnce = () => {
    if (busy.current) return;
    busy.current = true;
    void start().finally(() => {
      busy.current = false;
    });
  };
  const latest = useRef(startOnce);
  latest.current = startOnce;
  useCommand('newRecord', startOnce);
  const asked = params.has('new');
  useEffect(() => {
    if (asked) latest.current();
  }, [asked]);
  return startOnce;
}
