import { createInstance, type i18n, type TFunction } from 'i18next';
import { type Catalogue, catalogue, features } from '../locales/catalogue';
import type { Lang } from '../shared/domain/language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: Catalogue;
  }
}

const instances = new Map<Lang, i18n>();

/** Texts of the main process in one language. A missing key is a bug that the type-check and the catalogue test find. */
function textsIn(lang: Lang): i18n {
  const known = instances.get(lang);
  if (known) return known;
  const instance = createInstance();
  // Everything is bundled, so nothing has to be waited for.
  void instance.init({
    lng: lang,
    initAsync: false,
    resources: catalogue,
    ns: [...features],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  instances.set(lang, instance);
  return instance;
}

/** The translate function of one feature: `textsOf('cli', lang)('help')`. */
export const textsOf = <F extends keyof Catalogue>(feature: F, lang: Lang): TFunction<F> =>
  textsIn(lang).getFixedT(lang, feature);
