import type { Complete } from '../../domain/completeness';
import type { RecordOf } from '../../domain/records';
import type { RegisterView } from '../../register/register';

/** What an edition can be handed out as. A calendar is made of records, which go on changing. */
export const editionFormats = ['pdf', 'docx', 'xlsx', 'csv', 'md', 'json'] as const;
export type EditionFormat = (typeof editionFormats)[number];

export type Edition = RecordOf<'edition'> & Complete<'edition'>;

/** The editions of a paper, the latest first. */
export const editionsOf = (register: RegisterView, paper: string): readonly Edition[] =>
  register
    .complete('edition')
    .filter((edition) => edition.paper === paper)
    .toSorted((a, b) => b.number - a.number);

/** The number of the next edition of a paper; one that was put into the bin keeps its number. */
export function nextEditionNumber(register: RegisterView, paper: string): number {
  const numbers = [...register.all('edition'), ...register.binned()].flatMap((record) =>
    record.kind === 'edition' && record.paper === paper ? (record.number ?? []) : [],
  );
  return Math.max(0, ...numbers) + 1;
}
