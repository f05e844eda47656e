import { PlainRegister } from '../../shared/counting/plain/plain-register';
import type { Lang } from '../../shared/domain/language';
import { defaultCountingRules } from '../../shared/domain/office';
import type { AnyRecord } from '../../shared/domain/records';
import { Register } from '../../shared/register/register';
import { composePaper } from '../../shared/report/compose-paper';
import type { Block, ReportDocument } from '../../shared/report/document';
import { figuresOf, inlinesOf } from '../../shared/report/figures-of';
import type { FigureInline } from '../../shared/report/inlines';
import { isPicture } from '../../shared/report/pictures';
import { blockFaults } from '../../shared/report/plain/plain-paper';
import type { Asked } from '../../shared/report/plain/plain-spans';
import { untranslatedFaults } from '../../shared/report/plain/plain-untranslated';
import { readPrintedNumber } from '../../shared/report/plain/printed-number';
import { type Expected, Recount } from '../../shared/report/plain/recount';
import type { PaperRequest } from '../../shared/report/request';
import { books } from './books-for-tests';
import { figuresSaid, unsaidFaults } from './figures-said-for-tests';
import { type Composed, inTwo } from './in-two-for-tests';
import { stiffLines } from './stiff-words-for-tests';

export interface Checked {
  /** The first few things that are wrong; none where the plain reading finds the same. */
  readonly faults: readonly string[];
  readonly figures: number;
  /** Ids of the charts, timelines and maps that were read, and of heat maps. */
  readonly pictures: ReadonlySet<string>;
  /** How many papers in two languages were read. */
  readonly inTwo: number;
}

/**
 * Papers over one register, every figure of each recounted, and each sort of them once more in two languages. The
 * register is read, and each figure counted, once.
 */
export function checkPapers(
  records: readonly AnyRecord[],
  requests: readonly PaperRequest[],
  turn = 0,
): Checked {
  const register = new Register(records);
  const recountAt = recountsOf(records);
  const composed = requests.map((request) => ({
    request,
    paper: composePaper(register, request, (lang) => books[lang]),
  }));
  const both = inTwo(composed, turn);
  const faults = [
    ...[...composed, ...both].flatMap((one) => faultsOf(one, recountAt(one.request.asOf))),
    ...composed.flatMap(({ request, paper }) => tell(request, stiffLines(paper))),
    ...both.flatMap(({ request, paper, alone }) => tell(request, unsaidFaults(paper, alone))),
  ];
  const blocks = composed.flatMap(({ paper }) => paper.blocks);
  return {
    faults: faults.slice(0, 5),
    figures: composed.flatMap(({ paper }) => figuresOf(paper)).length,
    pictures: new Set(blocks.filter(isDrawn).map(({ id }) => id)),
    inTwo: both.length,
  };
}

function recountsOf(records: readonly AnyRecord[]): (asOf: string) => Recount {
  const plain = new PlainRegister(records);
  const rules = records.find((record) => record.kind === 'office')?.countingRules ?? defaultCountingRules;
  const recounts = new Map<string, Recount>();
  return (asOf) => {
    const recount = recounts.get(asOf) ?? new Recount(plain, asOf, rules);
    recounts.set(asOf, recount);
    return recount;
  };
}

const faultsOf = ({ request, paper }: Composed, recount: Recount): readonly string[] =>
  tell(request, [
    ...figureFaults(paper, recount),
    ...drawnFaults(paper, request, recount),
    ...untranslatedFaults(paper, paper.blocks.flatMap(inlinesOf), recount.register),
  ]);

const tell = (request: PaperRequest, faults: readonly string[]): readonly string[] =>
  faults.map((fault) => `${JSON.stringify(request)} ${fault}`);

const isDrawn = (block: Block): boolean =>
  isPicture(block) || (block.type === 'table' && block.columns.some(({ shaded }) => shaded));

const figureFaults = (paper: ReportDocument, recount: Recount): readonly string[] =>
  figuresSaid(paper).flatMap(({ figure, lang }) => {
    const lent = paper.missingTranslations.filter(({ wanted }) => wanted === lang);
    const fault = faultOf(figure, lang, recount.expected(figure, lent), recount);
    return fault === null ? [] : `${JSON.stringify(figure)}: ${fault}`;
  });

function drawnFaults(paper: ReportDocument, request: PaperRequest, recount: Recount): readonly string[] {
  const { city, country } = { city: undefined, country: undefined, ...request };
  const scope = { ...(city !== undefined && { city }), ...(country !== undefined && { country }) };
  const asked: Asked = { period: paper.meta.period, asOf: paper.meta.asOf, scope };
  return paper.blocks.flatMap((block) => blockFaults(block, asked, recount));
}

/** What is wrong with a figure; null where the plain reading finds the same and the page says it. */
function faultOf(figure: FigureInline, lang: Lang, expected: Expected, recount: Recount): string | null {
  const decimals = lang === 'zh' ? 1 : 0;
  const value =
    figure.work?.how === 'percent' ? Number((expected.value ?? 0).toFixed(decimals)) : expected.value;
  if (figure.value !== value) return `recounted ${value}`;
  if (figure.qualifier !== expected.qualifier) return `recounted as ${expected.qualifier}`;
  if (expected.ids && sorted(figure.ids) !== sorted(expected.ids)) return `recounted ${expected.ids}`;
  const read = readPrintedNumber(figure.text, lang);
  if (value === null || read === null) return value === read ? null : `reads as ${JSON.stringify(read)}`;
  // Chinese prints a large number as it is, or in the steps of its unit.
  const scales = [1, scaleOf(figure, lang, recount.register)];
  const isSaid = scales.some((scale) => read.value === value * scale) && read.qualifier === figure.qualifier;
  return isSaid ? null : `reads as ${JSON.stringify(read)}`;
}

/** Figures of one measure, scope and period share one list of ids in every language. */
const known = new WeakMap<readonly string[], string>();

function sorted(ids: readonly string[]): string {
  const text = known.get(ids) ?? [...ids].sort().join();
  known.set(ids, text);
  return text;
}

/** 230 with the unit 百万美元 is printed 2.3亿美元: what the number was multiplied by. */
function scaleOf({ measure, ids: [id] }: FigureInline, lang: Lang, register: PlainRegister): number {
  const record = register.byId(id);
  if (lang !== 'zh' || measure !== 'indicator' || record?.kind !== 'indicator') return 1;
  const factors = { 百万: 1_000_000, 千万: 10_000_000, 万: 10_000, 亿: 100_000_000 };
  return Object.entries(factors).find(([word]) => record.unit?.zh?.startsWith(word))?.[1] ?? 1;
}
