import { expect, it } from 'vitest';
import { readSample } from '../../samples/read-sample';
import { composePaper } from '../../shared/report/compose-paper';
import { frozenDocument } from '../../shared/report/editions/frozen-document';
import { conventions, type PaperRequest, registerLists } from '../../shared/report/request';
import { books } from './books-for-tests';

const asOf = '2025-11-21';
const summary = { paper: 'summary', period: '2025', asOf } as const;
const beside = { lang: 'zh', arrangement: 'paragraphs' } as const;

/** Every kind of paper, which together have every kind of block. */
const requests: readonly PaperRequest[] = [
  ...conventions.map((convention) => ({ ...summary, lang: 'zh', convention }) as const),
  { ...summary, lang: 'ru', beside },
  { paper: 'brief', city: 'chengdu', asOf, lang: 'en' },
  { paper: 'brief', city: 'chengdu', asOf, lang: 'ru', beside },
  { paper: 'chronicle', period: '2024..2025', asOf, lang: 'ru' },
  ...registerLists.map((of) => ({ paper: 'register', of, asOf, lang: 'ru' }) as const),
];

it.each(['yekaterinburg', 'harbin', 'moscow', 'training'] as const)(
  'every paper of the sample office %s comes back from an edition as it was frozen',
  (office) => {
    const register = readSample(office);
    for (const request of requests) {
      const paper = composePaper(register, request, (lang) => books[lang]);
      const document = JSON.parse(JSON.stringify(paper));
      expect(frozenDocument({ document }), JSON.stringify(request)).toEqual({ ok: true, value: document });
    }
  },
);
