import { CornerDownRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import { type Lang, languages, localeOf, showText } from '../../../shared/domain/language';
import { useLang } from '../../i18n/use-lang';
import { DraftMark } from '../../ui/draft-mark';
import { Words } from '../../ui/words';
import classes from './partners.module.css';

export interface OtherName {
  readonly text: string;
  /** BCP 47 tag; undefined where the script does not tell the language. */
  readonly tag: string | undefined;
}

/** The names a city goes by beside the one shown: first in its own script, then in the other languages. */
export function otherNames({ names, localName }: City, lang: Lang): readonly OtherName[] {
  const shown = showText(names, lang);
  const own: readonly OtherName[] =
    localName === undefined
      ? []
      : [{ text: localName, tag: /\p{Script=Han}/u.test(localName) ? localeOf.zh : undefined }];
  const translated = languages.flatMap((other): readonly OtherName[] => {
    const text = names?.[other];
    return text === undefined ? [] : [{ text, tag: localeOf[other] }];
  });
  const seen = new Set([shown?.text]);
  return [...own, ...translated].filter(({ text }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

/** The name beside the one shown: the city's own script, else the Russian name where it is not the one shown. */
function secondName(city: City, lang: Lang): OtherName | undefined {
  const others = otherNames(city, lang);
  return others.find(({ text }) => text === city.localName || text === city.names?.ru);
}

/** A city in its row: its name, a second one in grey, districts indented under their city. */
export function CityName({ city, district }: { readonly city: City; readonly district: boolean }) {
  const { t } = useTranslation('common');
  const lang = useLang();
  const shown = showText(city.names, lang);
  const other = secondName(city, lang);
  return (
    <>
      {district && (
        <CornerDownRight size={14} strokeWidth={1.75} aria-hidden="true" className={classes.district} />
      )}
      <span className="ellipsis">
        {shown ? <Words text={shown} /> : <span className="t3">{t('marks.noName')}</span>}
        {other && (
          <span className="t3" lang={other.tag}>
            {` ${other.text}`}
          </span>
        )}
      </span>
      <DraftMark record={city} short />
    </>
  );
}
