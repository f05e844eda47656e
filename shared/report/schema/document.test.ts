import { expect, it } from 'vitest';
import type { z } from '../../zod';
import type { ReportDocument } from '../document';
import { threeSections } from '../edits/document-for-tests';
import { DocumentSchema } from './document';

/** The type with members that may be absent held in a tuple, so that one that is missing is no fit for another. */
type Told<T> = T extends readonly (infer Item)[]
  ? readonly Told<Item>[]
  : T extends object
    ? { readonly [K in keyof T]-?: object extends Pick<T, K> ? readonly [Told<T[K]>] : Told<T[K]> }
    : T;

type Fits<A, B> = [Told<A>] extends [Told<B>] ? true : false;
type Read = z.infer<typeof DocumentSchema>;

it('reads what a paper is, no more and no less', () => {
  // Does not compile where the schema and the type come apart.
  const same: readonly [Fits<Read, ReportDocument>, Fits<ReportDocument, Read>] = [true, true];
  expect(same).toEqual([true, true]);
  expect(DocumentSchema.parse(threeSections())).toEqual(threeSections());
});
