import { describe, expect, it } from 'vitest';
import type { Channel } from '../../shared/ipc/contract';
import { parameters } from './parameters';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const draft = {
  id,
  author: 'A. Ivanova',
  action: 'createCity',
  patches: [{ record: 'city-1', field: 'kind', before: null, after: 'city' }],
};
const request = { paper: 'summary', period: '2025', lang: 'ru', asOf: '2025-11-21' };

type Cases = { readonly good: readonly unknown[]; readonly bad: readonly (readonly unknown[])[] };

/** What each channel takes, and what a broken or hostile page might send. Every channel must be here. */
const cases: Readonly<Record<Channel, Cases>> = {
  'app:start': { good: [], bad: [[1]] },
  'app:flushed': { good: [], bad: [[null]] },
  'app:enableCommands': { good: [['undo']], bad: [[], ['undo'], [[1]], [Array(1_000).fill('undo')]] },
  'register:recordsFrom': { good: [0], bad: [[], [-1], [0.5], ['0'], [0, 1]] },
  'register:entriesAfter': { good: [0], bad: [[], [-1], [0.5], ['0'], [0, 1], [Number.NaN]] },
  'register:reportWorkingCopy': {
    good: [{ appliedSeq: 3, records: 2, digest: '0123456789abcdef' }],
    bad: [[], [{}], [{ appliedSeq: -1, records: 0, digest: '0123456789abcdef' }], [null]],
  },
  'register:refuseWorkingCopy': { good: ['newer'], bad: [[], [5], ['x'.repeat(2_000)]] },
  'register:save': {
    good: [draft],
    bad: [
      [],
      [{ ...draft, id: 'x' }],
      [{ ...draft, patches: [] }],
      [{ ...draft, seq: 1 }],
      [{ ...draft, patches: [{ record: '../x', field: 'kind', before: null, after: 'city' }] }],
      [{ ...draft, patches: [{ record: 'x', field: '__proto__', before: null, after: {} }] }],
    ],
  },
  'register:undo': { good: [], bad: [['all']] },
  'register:redo': { good: [], bad: [['all']] },
  'register:openFile': { good: [], bad: [['/etc/passwd']] },
  'register:saveFile': { good: [], bad: [['/etc/passwd']] },
  'register:choosePicture': { good: [], bad: [['/etc/passwd']] },
  'profile:list': { good: [], bad: [['.']] },
  'profile:open': { good: ['office-1'], bad: [[], ['../..'], ['/etc'], [''], [{}]] },
  'profile:openTraining': { good: [], bad: [[true]] },
  'profile:create': { good: [], bad: [['name']] },
  'preferences:change': {
    good: [{ theme: 'dark', screens: { width: '300' } }],
    bad: [
      [],
      [{ theme: 'red' }],
      [{ lang: 'de' }],
      [{ other: 1 }],
      [{ lang: undefined }],
      [{ screens: { a: 1 } }],
    ],
  },
  'edition:freeze': {
    good: [request, { number: 2, frozenOn: '2025-11-21', signOff: [{ post: 'Head', name: 'A. Ivanova' }] }],
    bad: [
      [request],
      [request, { number: 0, frozenOn: '2025-11-21', signOff: [] }],
      [request, { number: 1, frozenOn: '2025', signOff: [] }],
      [request, { number: 1, frozenOn: '2025-11-21', signOff: [{ name: 'A. Ivanova' }] }],
      [request, { number: 1, frozenOn: '2025-11-21', signOff: [], file: '../x.pdf' }],
    ],
  },
  'edition:open': { good: [id], bad: [[], ['../x'], [{}]] },
  'edition:export': { good: [id, 'pdf'], bad: [[id], ['../x', 'pdf'], [id, 'exe'], [id, 'ics']] },
  'paper:warmUp': { good: ['zh'], bad: [[], ['fr'], ['zh', 1]] },
  'paper:prepare': {
    good: [request, id],
    bad: [
      [],
      [request],
      [request, 'all'],
      [{ ...request, period: 'soon' }, id],
      [{ ...request, paper: 'novel' }, id],
      [{ ...request, out: '/' }, id],
    ],
  },
  'paper:cancel': { good: [id], bad: [[], [1], ['all']] },
  'paper:export': {
    good: [request, 'pdf', id],
    bad: [
      [request, 'pdf'],
      [request, 'exe', id],
      [request, 'pdf', 'elsewhere.pdf'],
    ],
  },
  'paper:recent': { good: [], bad: [[1]] },
  'paper:open': { good: ['/home/a/b.pdf'], bad: [[], [''], [5], ['x'.repeat(5_000)]] },
  'paper:openToPrint': {
    good: [request, id],
    bad: [[], [request], [{ ...request, lang: 'de' }, id], [request, 'printer']],
  },
  'paper:showInFolder': { good: ['/home/a/b.pdf'], bad: [[], [''], [5], ['x'.repeat(5_000)]] },
};

describe.each(Object.entries(cases) as [Channel, Cases][])('%s', (channel, { good, bad }) => {
  it('takes what the contract says', () => {
    expect(parameters[channel].safeParse(good)).toMatchObject({ success: true, data: good });
  });

  it.each(bad.map((args) => [args] as const))('refuses %j', (args) => {
    expect(parameters[channel].safeParse(args).success).toBe(false);
  });
});
