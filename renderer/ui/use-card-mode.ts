import { useState } from 'react';
import { missingFields } from '../../shared/domain/completeness';
import type { AnyRecord } from '../../shared/domain/records';

export interface CardMode {
  /** True while the open record's form is shown in place of its card. */
  readonly editing: boolean;
  readonly edit: (on: boolean) => void;
}

/** Whether the open record is read or edited: a draft opens as a form, and stays one when it becomes complete. */
export function useCardMode(record: AnyRecord | undefined): CardMode {
  const [mode, setMode] = useState<{ readonly id: string | undefined; readonly editing: boolean }>();
  const current =
    mode?.id === record?.id && mode
      ? mode
      : { id: record?.id, editing: record !== undefined && missingFields(record).length > 0 };
  if (current !== mode) setMode(current);
  return { editing: current.editing, edit: (editing) => setMode({ id: record?.id, editing }) };
}
