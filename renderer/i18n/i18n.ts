import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { catalogue, type Feature, features } from '../../locales/catalogue';
import type { Lang } from '../../shared/domain/language';

/** Starts the texts in a language; all three are in the bundle, so switching needs no waiting. */
export function startTexts(lang: Lang): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: lang,
    fallbackLng: false,
    resources: catalogue,
    ns: features as Feature[],
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return texts;
}
