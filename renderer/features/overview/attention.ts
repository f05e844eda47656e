import {
  type EndingAgreement,
  endingAgreements,
  type PlannedRecord,
  type QuietPartner,
  quietPartners,
  toConfirm,
} from '../../../shared/counting/attention';
import type { Day } from '../../../shared/domain/partial-date';
import type { RegisterView } from '../../../shared/register/register';

/** One thing the office should look at; each kind has its own line on the overview. */
export type AttentionItem =
  | { readonly kind: 'confirm'; readonly id: string; readonly planned: PlannedRecord }
  | { readonly kind: 'ending'; readonly id: string; readonly ending: EndingAgreement }
  | { readonly kind: 'quiet'; readonly id: string; readonly quiet: QuietPartner };

/** What needs attention, by urgency: planned things whose day has passed, documents that end, partners gone quiet. */
export function attentionItems(register: RegisterView, today: Day): readonly AttentionItem[] {
  return [
    ...toConfirm(register, today).map(
      (planned): AttentionItem => ({ kind: 'confirm', id: planned.record.id, planned }),
    ),
    ...endingAgreements(register, today).map(
      (ending): AttentionItem => ({ kind: 'ending', id: ending.agreement.id, ending }),
    ),
    ...quietPartners(register, today).map(
      (quiet): AttentionItem => ({ kind: 'quiet', id: quiet.tie.city, quiet }),
    ),
  ];
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: Day, to: Day): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
