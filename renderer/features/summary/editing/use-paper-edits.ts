import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { editsOf } from '../../../../shared/report/edits/edited-paper';
import { paperKey } from '../../../../shared/report/edits/paper-key';
import type { PaperRequest } from '../../../../shared/report/request';
import { useRegister, useRegisterStore } from '../../../db/register-context';
import { saveErrorText } from '../../../i18n/problem-text';
import { useToasts } from '../../../ui/services';
import type { EditChange, Edits } from './edit-changes';

export interface PaperEdits {
  readonly edits: Edits;
  /** Saves one change as one action that can be undone; false when it was refused, which is said. */
  readonly change: (change: EditChange) => Promise<boolean>;
}

const none: Edits = {};

/** The edits of the paper that is asked for. Changes wait for one another, so each sees what the one before left. */
export function usePaperEdits(request: PaperRequest): PaperEdits {
  const register = useRegister();
  const store = useRegisterStore();
  const toasts = useToasts();
  const { i18n } = useTranslation();
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const change = useCallback(
    (make: EditChange) => {
      const save = async () => {
        const known = editsOf(store.view(), request);
        const values = Object.fromEntries(
          Object.entries(make(known ?? none)).map(([field, list]) => [field, list?.length ? list : null]),
        );
        const outcome = known
          ? await store.saveFields(known.id, values, 'editPaperEdit')
          : await store.createRecord(
              'paperEdit',
              { ...make(none), paper: paperKey(request) },
              'createPaperEdit',
            );
        if (outcome === null || outcome.ok) return true;
        toasts.show({ tone: 'alert', text: saveErrorText(i18n, outcome.error) });
        return false;
      };
      const turn = line.current.then(save, save);
      line.current = turn;
      return turn;
    },
    [store, request, toasts, i18n],
  );
  return { edits: editsOf(register, request) ?? none, change };
}
