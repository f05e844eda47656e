import { createInstance, type i18n, type TFunction } from 'i18next';
import { type Catalogue, catalogue, features } from '../locales/catalogue';
import type { Lang } from '../shared/domain/language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Catalogue;
  }
}

const instances = new Map<Lang, i18n>();

function textsIn(lang: Lang): i18n {
  const known = instances.get(lang);
  if (known) return known;
  const instance = createInstance();
  // Everything is bundled, so nothing has to be waited for.
  void instance.init({
    lng: lang,
    fallbackLng: false,
    initAsync: false,
    resources: catalogue,
    ns: [...features],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  instances.set(lang, instance);
  return instance;
}

/** The translate function of one feature: `textsOf('cli', lang)('help')`. A missing key is a compile error. */
export const textsOf = <F extends keyof Catalogue>(feature: F, lang: Lang): TFunction<F> =>
  textsIn(lang).getFixedT(lang, feature);

/** Looks up a key that is known only when the app runs; one without words comes back as itself. */
export type LookUp = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** For keys that travel in data, such as rules, actions and the sentences of a paper. */
export function lookUpIn(feature: keyof Catalogue, lang: Lang): LookUp {
  const translate = textsIn(lang).getFixedT(lang, feature) as (key: string, params: object) => string;
  return (key, params = {}) => translate(key, params);
}
