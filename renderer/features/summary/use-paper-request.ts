import { useMemo } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { Arrangement, Convention, PaperRequest } from '../../../shared/report/request';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useToday } from '../../ui/services';
import { usePaperLang } from '../../ui/use-paper-lang';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { type ChosenKind, optionsOf, requestOf } from './paper-kinds';
import { scopeChoices } from './scope-choices';

/** What the paper is about; `all`, a country as `country:CN`, or a city as `city:<id>`. */
export type ScopeText = string;

/** How a paper is set, beyond what it is about; `usual` is the convention of its language, null one language. */
export interface PaperStyle {
  readonly convention: Convention | 'usual';
  readonly second: Lang | null;
  readonly arrangement: Arrangement;
}

export interface PaperChoice {
  readonly kind: ChosenKind;
  readonly lang: Lang;
  readonly scope: ScopeText;
  readonly style: PaperStyle;
  /** Null where the paper is about one city and the register has none. */
  readonly request: PaperRequest | null;
  readonly chooseKind: (kind: ChosenKind) => void;
  readonly chooseLang: (lang: Lang) => void;
  readonly chooseScope: (scope: ScopeText) => void;
  readonly chooseStyle: (change: Partial<PaperStyle>) => void;
}

const usualStyle: PaperStyle = { convention: 'usual', second: null, arrangement: 'columns' };

/** The paper asked for: the app's period, the language of the screens until another is chosen, scope and style. */
export function usePaperRequest(): PaperChoice {
  const asOf = useToday();
  const { period } = usePeriod();
  const [kind, chooseKind] = useRemembered<ChosenKind>('summary.kind', 'summary');
  const [lang, chooseLang] = usePaperLang();
  const [style, setStyle] = useRemembered<PaperStyle>('summary.style', usualStyle);
  const [scope, chooseScope] = useScope(kind);
  const { convention, second, arrangement } = style;
  const request = useMemo(
    () =>
      requestOf(kind, {
        period: period.text,
        lang,
        asOf,
        ...(convention === 'usual' ? {} : { convention }),
        ...(second === null || second === lang ? {} : { beside: { lang: second, arrangement } }),
        ...(scope.startsWith('city:') ? { city: scope.slice(5) } : {}),
        ...(scope.startsWith('country:') ? { country: scope.slice(8) } : {}),
      }),
    [kind, period.text, lang, asOf, scope, convention, second, arrangement],
  );
  const chooseStyle = (change: Partial<PaperStyle>) => setStyle({ ...style, ...change });
  return { kind, lang, scope, style, request, chooseKind, chooseLang, chooseScope, chooseStyle };
}

/**
 * A city of another office, or one that was thrown away since, does not limit anything. A paper about one city takes
 * the first where none was chosen.
 */
function useScope(kind: ChosenKind): readonly [ScopeText, (scope: ScopeText) => void] {
  const register = useRegister();
  const lang = useLang();
  const [remembered, choose] = useRemembered<ScopeText>('summary.scope', 'all');
  const [sort, id = ''] = remembered.split(':');
  const city = register.find('city', sort === 'city' ? id : undefined);
  const knowsCity = city !== undefined && city.binnedAt === undefined;
  const knowsCountry = sort === 'country' && register.all('city').some(({ country }) => country === id);
  if (optionsOf(kind).isAboutOneCity && !knowsCity) {
    return [scopeChoices(register, lang).cities[0]?.value ?? 'all', choose];
  }
  return [knowsCity || knowsCountry ? remembered : 'all', choose];
}
