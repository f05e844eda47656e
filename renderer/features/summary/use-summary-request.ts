import { useMemo } from 'react';
import type { Lang } from '../../../shared/domain/language';
import type { SummaryRequest } from '../../../shared/report/request';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useToday } from '../../ui/services';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';

/** What the paper is about; `all`, a country as `country:CN`, or a city as `city:<id>`. */
export type ScopeText = string;

export interface SummaryChoice {
  readonly request: SummaryRequest;
  readonly scope: ScopeText;
  readonly chooseLang: (lang: Lang) => void;
  readonly chooseScope: (scope: ScopeText) => void;
}

/** The paper asked for: the app's period, the language of the screens until another is chosen, and the scope. */
export function useSummaryRequest(): SummaryChoice {
  const register = useRegister();
  const screens = useLang();
  const asOf = useToday();
  const { period } = usePeriod();
  const [chosen, chooseLang] = useRemembered<Lang | null>('summary.lang', null);
  const [remembered, chooseScope] = useRemembered<ScopeText>('summary.scope', 'all');
  const lang = chosen ?? screens;
  const [kind, id = ''] = remembered.split(':');
  const city = register.find('city', kind === 'city' ? id : undefined);
  const knowsCountry = kind === 'country' && register.all('city').some(({ country }) => country === id);
  // A city of another office, or one that was thrown away since, does not limit anything.
  const scope = (city && city.binnedAt === undefined) || knowsCountry ? remembered : 'all';
  const request = useMemo(
    (): SummaryRequest => ({
      paper: 'summary',
      period: period.text,
      lang,
      asOf,
      ...(scope.startsWith('city:') ? { city: scope.slice(5) } : {}),
      ...(scope.startsWith('country:') ? { country: scope.slice(8) } : {}),
    }),
    [period.text, lang, asOf, scope],
  );
  return { request, scope, chooseLang, chooseScope };
}
