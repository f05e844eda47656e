import { describe, expect, it } from 'vitest';
import { agreement, places } from '../../../shared/counting/records-for-tests';
import { periodOf } from '../../../shared/domain/period';
import { Register } from '../../../shared/register/register';
import { linksOf } from './agreement-links';
import { type AgreementFilter, agreementRows, filterAgreements, isInState } from './agreement-rows';
import { partyOf } from './parties-field';
import { termOf } from './term-field';

const today = '2025-11-21';
const everything: AgreementFilter = { scope: 'all', kind: 'all', country: 'all', period: null, text: '' };

const register = new Register([
  ...places,
  agreement('open', '2018-07-10', { term: { kind: 'openEnded' } }),
  agreement('soon', '2022-12-31', { term: { kind: 'until', until: '2025-12-31' } }),
  agreement('past', '2020-05-05', { term: { kind: 'until', until: '2023' } }),
  agreement('prolonged', '2020-06-06', { term: { kind: 'until', until: '2025-12-31' } }),
  agreement('renewal', '2025-02', {
    documentKind: 'renewal',
    renews: 'prolonged',
    parties: [{ territory: 'city', city: 'guangzhou' }],
    term: { kind: 'until', until: '2030' },
  }),
  agreement('vague', '2025', { number: '12/7' }),
]);
const rows = agreementRows(register, today);
const ids = (filter: Partial<AgreementFilter>) =>
  filterAgreements(rows, { ...everything, ...filter }, register, 'en').map(({ id }) => id);

describe('the list of documents', () => {
  it('says of each how long it runs, a renewed one no longer being about to end', () => {
    const states = Object.fromEntries(rows.map(({ id, state }) => [id, state]));
    expect(states).toEqual({
      open: 'openEnded',
      soon: 'ending',
      past: 'ended',
      prolonged: 'renewed',
      renewal: 'inForce',
      vague: 'notStated',
    });
  });

  it('counts what ends soon among what runs', () => {
    const running = rows.filter((row) => isInState(row, 'running')).map(({ id }) => id);
    expect(running).toEqual(['open', 'soon', 'renewal', 'vague']);
    expect(ids({ scope: 'ending' })).toEqual(['soon']);
    expect(ids({ scope: 'over' })).toEqual(['past', 'prolonged']);
  });

  it('keeps a document whose date may lie in the period', () => {
    expect(ids({ period: periodOf('2025-H1') })).toEqual(['renewal', 'vague']);
  });

  it('finds a document by its number and by the name of its city', () => {
    expect(ids({ text: '12/7' })).toEqual(['vague']);
    expect(ids({ text: 'guangzhou' })).toEqual(['renewal']);
  });

  it('shows a renewal on both documents', () => {
    const renewal = register.find('agreement', 'renewal');
    const prolonged = register.find('agreement', 'prolonged');
    expect(renewal && linksOf(register, renewal)).toEqual([{ kind: 'renews', id: 'prolonged' }]);
    expect(prolonged && linksOf(register, prolonged)).toEqual([{ kind: 'renewedBy', id: 'renewal' }]);
  });
});

describe('the form of a document', () => {
  it('holds a party back until it says who it is', () => {
    expect(partyOf({ territory: 'city' })).toBeNull();
    expect(partyOf({ territory: 'district', city: 'jiangbei' })).toEqual({
      territory: 'district',
      city: 'jiangbei',
    });
  });

  it('holds a limited term back until its end is there, and drops an end that has no meaning', () => {
    expect(termOf({ kind: 'until' })).toBeNull();
    expect(termOf({ kind: 'openEnded', from: '2020', until: '2025' })).toEqual({
      kind: 'openEnded',
      from: '2020',
    });
  });
});
