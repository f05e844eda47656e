import { linesFor } from '../../electron/storage/journal/entry-assembler';
import type { Entry } from '../../shared/changes/entry';
import type { AnyRecord } from '../../shared/domain/records';
import { benchDevice } from '../office/prepare-office';

/** An entry as a person makes it most often: one text of one visit, in three languages. */
export function textEntry(visit: AnyRecord, seq: number): Entry {
  const text = (lang: string) => `${lang}: what the delegation saw and agreed upon, version ${seq}`;
  return {
    seq,
    id: crypto.randomUUID(),
    at: new Date(Date.UTC(2025, 10, 21) + seq).toISOString(),
    author: benchDevice,
    device: benchDevice,
    action: 'editVisit',
    patches: [
      {
        record: visit.id,
        field: 'outcomes',
        before: null,
        after: { ru: text('ru'), zh: text('zh'), en: text('en') },
      },
    ],
  };
}

/** The line that the journal would write for an entry. */
export const lineOf = (entry: Entry): string => linesFor(entry, '').text;
