import { useTranslation } from 'react-i18next';
import type { Scope } from '../../../shared/counting/figure';
import type { Lang } from '../../../shared/domain/language';
import { clipTo, type Period, parsePeriod } from '../../../shared/domain/period';
import { formatPeriod, formatUpTo } from '../../../shared/format/dates';
import { cityNames, countryName, listNames, nameById } from '../../../shared/format/names';
import type { PaperScope } from '../../../shared/report/composing/context';
import type { FigureInline } from '../../../shared/report/inlines';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { useWorkWords } from './use-work-words';

/** What a figure counts: its measure, and what it is narrowed to beside the paper itself. */
export interface FigureWords {
  readonly measure: string;
  readonly about: string;
}

export function useFigureWords(about: PaperScope): (figure: FigureInline) => FigureWords {
  const { t } = useTranslation(['summary', 'counting']);
  const lang = useLang();
  const register = useRegister();
  const scopeWords = useScopeWords();
  const workWords = useWorkWords();
  return ({ measure, scope, period, ids, work }) => {
    const narrower = {
      ...scope,
      ...(scope.city === about.city ? { city: undefined } : {}),
      ...(scope.country === about.country ? { country: undefined } : {}),
    };
    const parsed = parsePeriod(period);
    const other = parsed.ok && !isOwnPeriod(period, about) ? [wordsOf(parsed.value, lang)] : [];
    const said = (parts: readonly string[]) => listNames([...scopeWords(narrower as Scope), ...parts], lang);
    if (measure === 'derived' && work) {
      const { measure: worked, about: against } = workWords(work);
      return { measure: worked, about: said([...other, ...against]) };
    }
    if (measure === 'derived') return { measure: t('figures.kind.derived'), about: said(other) };
    if (measure === 'reported' || measure === 'indicator') {
      // Its record says what a stated number is about; the city of that record is often all that the scope says too.
      const record = nameById(register, ids[0], lang)?.text;
      return { measure: t(`figures.kind.${measure}`), about: record ?? said(other) };
    }
    return { measure: t(`counting:measure.${measure}`), about: said(other) };
  };
}

/** A period that begins with the calendar is all that the register holds up to its last day. */
const wordsOf = (period: Period, lang: Lang): string =>
  period.first === '0001-01-01' ? formatUpTo(period.last, lang) : formatPeriod(period, lang);

/** True for the paper's period and for the part of it that has passed. */
function isOwnPeriod(text: string, about: PaperScope): boolean {
  const [asked, given] = [parsePeriod(about.period), parsePeriod(text)];
  if (!asked.ok || !given.ok) return true;
  const passed = clipTo(asked.value, about.asOf);
  const { first, last } = given.value;
  return first === asked.value.first && (last === asked.value.last || last === passed.last);
}

function useScopeWords(): (scope: Scope) => readonly string[] {
  const register = useRegister();
  const lang = useLang();
  const word = useVocabulary();
  const [office] = register.all('office');
  return (scope) =>
    [
      nameById(register, scope.city, lang)?.text,
      ...cityNames(register, scope.cities, lang).map(({ text }) => text),
      scope.country && countryName(scope.country, lang, office),
      nameById(register, scope.event, lang)?.text,
      scope.direction && word('direction', scope.direction),
      scope.field && word('field', scope.field),
      scope.format && word('format', scope.format),
      scope.documentKind && word('documentKind', scope.documentKind),
      scope.visitLevel && word('visitLevel', scope.visitLevel),
      scope.eventLevel && word('eventLevel', scope.eventLevel),
      scope.role && word('role', scope.role),
      scope.rung && word('level', scope.rung),
    ].filter((text): text is string => text !== undefined && text !== '');
}
