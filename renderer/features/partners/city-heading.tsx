import { useTranslation } from 'react-i18next';
import { tieOf } from '../../../shared/counting/network';
import type { City } from '../../../shared/domain/city';
import { showText } from '../../../shared/domain/language';
import type { Quantity } from '../../../shared/domain/quantity';
import { countryName } from '../../../shared/format/names';
import { formatQuantity } from '../../../shared/format/numbers';
import { useCounted, useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { DraftMark } from '../../ui/draft-mark';
import { LevelMark } from '../../ui/level-mark';
import { RecordLink } from '../../ui/record-name';
import { useToday } from '../../ui/services';

/** Where the ties stand today, and what the record still lacks. */
export function CityLead({ city }: { readonly city: City }) {
  const { t } = useTranslation('partners');
  const today = useToday();
  const tie = useCounted((register) => tieOf(register, city.id, today), [city.id, today]);
  return (
    <>
      {tie && <LevelMark rung={tie.rung} state={tie.state} />}
      {tie?.unsure && <span className="tag">{t('standing.unsure')}</span>}
      {!tie && <span className="t3">{t('standing.none')}</span>}
      <DraftMark record={city} />
    </>
  );
}

/** Chinese gives populations in units of ten thousand. */
function usePopulationText(): (population: Quantity) => string {
  const { t } = useTranslation('partners');
  const lang = useLang();
  return ({ value, qualifier }) =>
    lang === 'zh' && value >= 10_000 && value % 100 === 0
      ? formatQuantity({ value: value / 10_000, qualifier }, lang, t('counter.tenThousands'))
      : formatQuantity({ value, qualifier }, lang, t('counter.people'));
}

/** Country, region, the city of a district, population. */
export function CitySub({ city }: { readonly city: City }) {
  const { t } = useTranslation('partners');
  const lang = useLang();
  const office = useRegister().all('office')[0];
  const population = usePopulationText();
  const region = showText(city.region, lang);
  const place = [
    city.country === undefined ? '' : countryName(city.country, lang, office),
    region?.text ?? '',
  ].filter((name) => name !== '');
  return (
    <span className="dots">
      {place.length > 0 && <span>{place.join(lang === 'zh' ? '' : ', ')}</span>}
      {city.parent !== undefined && (
        <span>
          {t('districtOf')} <RecordLink id={city.parent} />
        </span>
      )}
      {city.population && <span>{t('population', { quantity: population(city.population) })}</span>}
    </span>
  );
}
