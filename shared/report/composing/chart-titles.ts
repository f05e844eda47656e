import { counted, inSentence, type Noun, shortly } from '../figures';
import { capitalised, type Line } from '../inline';
import type { PaperContext } from './context';
import { leadersOf, type Ranked, type Ranking } from './rankings';

/** What a chart ranks: keys of `chart` in locales/<lang>/report.json. */
export type ChartSubject = 'cities' | 'fields' | 'months' | 'quarters' | 'halves' | 'years';

const nouns: { readonly [S in ChartSubject]: Noun } = {
  cities: 'activities',
  fields: 'activities',
  months: 'delegations',
  quarters: 'delegations',
  halves: 'delegations',
  years: 'delegations',
};

/** Fewer than this and a title names no finding. */
const fewest = 5;

/**
 * The title of a chart as its finding, the first rule that holds: too few to say, one leader with a third or more, one
 * leader below a third, two leaders, every stretch filled, else neutral. `label` names a row as the chart does.
 */
export function findingOf(
  ctx: PaperContext,
  subject: ChartSubject,
  ranking: Ranking,
  label: (row: Ranked) => Line,
  printed: typeof inSentence = inSentence,
): Line {
  return capitalised(finding(ctx, subject, ranking, label, printed));
}

function finding(
  ctx: PaperContext,
  subject: ChartSubject,
  ranking: Ranking,
  label: (row: Ranked) => Line,
  printed: typeof inSentence,
): Line {
  const total = ranking.total.value ?? 0;
  const leaders = leadersOf(ranking.rows);
  const [first, second] = leaders;
  const neutral = ctx.phrases.sentence(`chart.${subject}.neutral`);
  if (!first || total < fewest) return neutral;
  const places = {
    a: shortly(nouns[subject], first.figure, ctx.phrases, printed),
    n: counted(nouns[subject], ranking.total, ctx.phrases, 'genitive', printed),
    count: first.figure.value ?? 0,
  };
  if (leaders.length === 1) {
    const share = (first.figure.value ?? 0) * 3 >= total ? 'thirdOrMore' : 'first';
    return ctx.phrases.sentence(`chart.${subject}.${share}`, { ...places, x: label(first) });
  }
  // Once each is no lead.
  if (second && leaders.length === 2 && (first.figure.value ?? 0) > 1) {
    return ctx.phrases.sentence(`chart.${subject}.two`, { ...places, x: label(first), y: label(second) });
  }
  if (subject === 'quarters' && ranking.rows.every(({ figure }) => figure.value)) {
    return ctx.phrases.sentence('chart.quarters.every');
  }
  return neutral;
}
