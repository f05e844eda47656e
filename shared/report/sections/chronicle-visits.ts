import { type LocalText, showText } from '../../domain/language';
import type { RecordOf } from '../../domain/records';
import { countryName } from '../../format/names';
import type { PaperContext } from '../composing/context';
import { named, placesOf, stated } from '../composing/naming';
import { withoutStop } from '../composing/quoting';
import type { Line } from '../inline';

type VisitRecord = RecordOf<'visit'>;

/**
 * A visit as a chronicle tells it. A title that names a place of the visit says all that "delegation received" and the
 * place would say once more, so it stands alone, with what the visit was for; any other follows those words.
 */
export function toldVisit(ctx: PaperContext, visit: VisitRecord): Line {
  if (namesItsPlace(ctx, visit)) return titled(ctx, visit);
  const text =
    stated(ctx, visit.id, 'title', visit.title) ??
    stated(ctx, visit.id, 'purpose', visit.purpose) ??
    stated(ctx, visit.id, 'outcomes', visit.outcomes);
  const places = { places: placesOf(ctx, visit), sources: ctx.sources.marks(visit.sources) };
  return text
    ? ctx.phrases.sentence(`chronicle.${visit.direction}`, { ...places, text: withoutStop(text) })
    : ctx.phrases.sentence(`chronicle.${visit.direction}Bare`, places);
}

function titled(ctx: PaperContext, visit: VisitRecord): Line {
  const title = withoutStop(named(ctx, visit.id));
  const sources = ctx.sources.marks(visit.sources);
  const text = addsTo(ctx, visit, 'purpose') ?? addsTo(ctx, visit, 'outcomes');
  return text
    ? ctx.phrases.sentence('chronicle.titled', { title, text: withoutStop(text), sources })
    : ctx.phrases.sentence('chronicle.event', { title, sources });
}

/** The purpose or outcome, unless it only repeats the subject that the title names. */
function addsTo(ctx: PaperContext, visit: VisitRecord, field: 'purpose' | 'outcomes'): Line | null {
  const said = new Set(subjectsOf(ctx, visit.title));
  const repeats = subjectsOf(ctx, visit[field]).some((word) => said.has(word));
  return repeats ? null : stated(ctx, visit.id, field, visit[field]);
}

/** Words of a title or purpose that are long enough to be its subject: ИННОПРОМ, exhibition. */
const subjectsOf = (ctx: PaperContext, text: LocalText | undefined): readonly string[] =>
  shownIn(ctx, text).match(/[\p{Script=Cyrillic}\p{Script=Latin}]{7,}/gu) ?? [];

function namesItsPlace(ctx: PaperContext, { cities = [], country, title }: VisitRecord): boolean {
  const said = shownIn(ctx, title);
  const names = cities.flatMap((id) => {
    const city = ctx.register.find('city', id);
    return [city, ctx.register.find('city', city?.parent)].flatMap((one) => shownIn(ctx, one?.names));
  });
  const places = cities.length === 0 && country ? [countryName(country, ctx.lang, ctx.office)] : names;
  return places.some((name) => name !== '' && said.includes(stemOf(name)));
}

/** A name without the ending that cases change; of a Chinese one at least two characters, the kind of place left off. */
const stemOf = (name: string): string => name.toLowerCase().slice(0, Math.max(2, name.length - 2));

const shownIn = ({ lang }: PaperContext, text: LocalText | undefined): string =>
  showText(text, lang)?.text.toLowerCase() ?? '';
