import { z } from '../zod';
import { LocalText } from './language';
import { PartialDate, runsForward } from './partial-date';
import { baseFields, Country, ids, Participant, RecordId, shortText } from './record-base';
import { documentKinds, fields, termKinds, territories } from './vocabulary';

/** A side of the document: a city or district, an organisation, a country, or only a name. */
export const Party = z
  .strictObject({
    territory: z.enum(territories),
    city: RecordId.optional(),
    organisation: RecordId.optional(),
    country: Country.optional(),
    name: LocalText.optional(),
  })
  .refine((party) => Boolean(party.city ?? party.organisation ?? party.country ?? party.name), {
    message: 'emptyParty',
  });
export type Party = z.infer<typeof Party>;

export const Term = z
  .strictObject({ kind: z.enum(termKinds), from: PartialDate.optional(), until: PartialDate.optional() })
  .refine((term) => runsForward(term.from, term.until), {
    message: 'endsBeforeBegins',
    path: ['until'],
  })
  .refine((term) => term.kind === 'openEnded' || term.kind === 'autoRenewal' || term.until !== undefined, {
    message: 'termWithoutEnd',
    path: ['until'],
  });
export type Term = z.infer<typeof Term>;

/** A signed document. `documentKind: 'renewal'` is counted apart; `renews` names what it prolongs. */
export const Agreement = z.strictObject({
  ...baseFields,
  kind: z.literal('agreement'),
  number: shortText.optional(),
  documentKind: z.enum(documentKinds).optional(),
  title: LocalText.optional(),
  parties: z.array(Party).max(50).optional(),
  signatories: z.array(Participant).max(50).optional(),
  signedOn: PartialDate.optional(),
  signedIn: RecordId.optional(),
  signedAtVisit: RecordId.optional(),
  signedAtEvent: RecordId.optional(),
  term: Term.optional(),
  areas: z.array(z.enum(fields)).max(fields.length).optional(),
  areasText: LocalText.optional(),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(20)
    .optional(),
  originalKeptAt: shortText.optional(),
  officer: RecordId.optional(),
  renews: RecordId.optional(),
  related: ids.optional(),
});
export type Agreement = z.infer<typeof Agreement>;
