import { localeOf } from '../../shared/domain/language';
import { countryName } from '../../shared/format/names';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import { useRegister } from '../db/register-context';
import { useLang } from '../i18n/use-lang';
import classes from './fields.module.css';

/** Its name as the screens write it, its names in the other languages, and where it lies: in Chinese the country first. */
export function PlaceOption({ match: { place, names, region } }: { readonly match: PlaceMatch }) {
  const lang = useLang();
  const [office] = useRegister().all('office');
  const country = place.country === null ? '' : countryName(place.country, lang, office);
  const inside = region?.names[lang] ?? '';
  const others = (['zh', 'ru', 'en'] as const).filter((other) => other !== lang && names[other] !== '');
  return (
    <span className={classes.option}>
      <span>
        {names[lang]}
        {others.map((other) => (
          <span key={other} lang={localeOf[other]} className={classes.otherName}>
            {names[other]}
          </span>
        ))}
      </span>
      <small>{lang === 'zh' ? country + inside : [inside, country].filter(Boolean).join(', ')}</small>
    </span>
  );
}
