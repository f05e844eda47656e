import { useMemo } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { Arrangement, Convention, SummaryRequest } from '../../../shared/report/request';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';

/** What the paper is about; `all`, a country as `country:CN`, or a city as `city:<id>`. */
export type ScopeText = string;

/** How a paper is set, beyond what it is about; `usual` is the convention of its language, null one language. */
export interface PaperStyle {
  readonly convention: Convention | 'usual';
  readonly second: Lang | null;
  readonly arrangement: Arrangement;
}

export interface PaperChoice {
  readonly request: SummaryRequest;
  readonly scope: ScopeText;
  readonly style: PaperStyle;
  readonly chooseLang: (lang: Lang) => void;
  readonly chooseScope: (scope: ScopeText) => void;
  readonly chooseStyle: (change: Partial<PaperStyle>) => void;
}

const usualStyle: PaperStyle = { convention: 'usual', second: null, arrangement: 'columns' };

/** The paper asked for: the app's period, the language of the screens until another is chosen, scope and style. */
export function usePaperRequest(): PaperChoice {
  const screens = useLang();
  const asOf = useToday();
  const { period } = usePeriod();
  const [chosen, chooseLang] = useRemembered<Lang | null>('summary.lang', null);
  const [style, setStyle] = useRemembered<PaperStyle>('summary.style', usualStyle);
  const [scope, chooseScope] = useScope();
  const lang = chosen ?? screens;
  const { convention, second, arrangement } = style;
  const request = useMemo(
    (): SummaryRequest => ({
      paper: 'summary',
      period: period.text,
      lang,
      asOf,
      ...(convention === 'usual' ? {} : { convention }),
      ...(second === null || second === lang ? {} : { beside: { lang: second, arrangement } }),
      ...(scope.startsWith('city:') ? { city: scope.slice(5) } : {}),
      ...(scope.startsWith('country:') ? { country: scope.slice(8) } : {}),
    }),
    [period.text, lang, asOf, scope, convention, second, arrangement],
  );
  const chooseStyle = (change: Partial<PaperStyle>) => setStyle({ ...style, ...change });
  return { request, scope, style, chooseLang, chooseScope, chooseStyle };
}

/** A city of another office, or one that was thrown away since, does not limit anything. */
function useScope(): readonly [ScopeText, (scope: ScopeText) => void] {
  const register = useRegister();
  const [remembered, choose] = useRemembered<ScopeText>('summary.scope', 'all');
  const [kind, id = ''] = remembered.split(':');
  const city = register.find('city', kind === 'city' ? id : undefined);
  const knowsCountry = kind === 'country' && register.all('city').some(({ country }) => country === id);
  return [(city && city.binnedAt === undefined) || knowsCountry ? remembered : 'all', choose];
}
