import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import type { City } from '../../../shared/domain/city';
import { localeOf } from '../../../shared/domain/language';
import { formatPeriod } from '../../../shared/format/dates';
import { nameOf } from '../../../shared/format/names';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { type Land, loadCoarseLand } from '../../map/land';
import { type MapLayout, mapLayout, type Spot } from '../../map/map-layout';
import { useToday } from '../../ui/services';
import { useOpenRecord } from '../../ui/use-open-record';
import { usePeriod } from '../../ui/use-period';
import { MapDrawing } from './map-drawing';
import { type MapPoint, mapPoints, ownPoint } from './map-points';
import classes from './overview.module.css';

const widest = 440;
/** Fewer cities than these are found on a map without help. */
const fewest = 4;
/** So many cities can share the first place and still be told in a title. */
const namedAtMost = 2;

/** Partners by their events and visits of the period, those without any in the colour of what needs attention. */
export function PartnersMap() {
  const { t } = useTranslation('overview');
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const points = useCounted(
    (register) => mapPoints(register, period, countContext(register, today)),
    [period, today],
  );
  const { ref, width } = useElementSize();
  const drawn = useDrawn(points, Math.min(Math.floor(width), widest));
  if (points.length < fewest) return null;
  const most = points[0]?.figure?.value ?? 0;
  const leaders = points.filter(({ figure }) => most > 0 && figure?.value === most);
  const names = new Intl.ListFormat(localeOf[lang]).format(
    leaders.map(({ city }) => nameOf(city, lang)?.text ?? ''),
  );
  const isTold = leaders.length > 0 && leaders.length <= namedAtMost;
  const title = isTold
    ? t(leaders.length === 1 ? 'map.leader' : 'map.leaders', { names, most })
    : t('map.title');
  const quiet = new Set(points.flatMap(({ city, figure, partner }) => (partner && !figure ? [city.id] : [])));
  return (
    <section>
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      <p className="t2 xs">
        {t(quiet.size > 0 ? 'map.captionQuiet' : 'map.caption', { period: formatPeriod(period, lang) })}
      </p>
      <div ref={ref} className={classes.map}>
        {drawn && (
          <>
            <MapDrawing drawn={drawn} quiet={quiet} />
            <SpotButtons spots={drawn.spots} points={points} />
          </>
        )}
      </div>
    </section>
  );
}

/** The map of these cities with their figures beside their names; null until coastlines and room are known. */
function useDrawn(points: readonly MapPoint[], width: number): MapLayout | null {
  const lang = useLang();
  const land = useLand();
  const own = useCounted(ownPoint, []);
  return useMemo(() => {
    const nameIn = (city: City) => nameOf(city, lang)?.text ?? '';
    const block = {
      own: own && { ...own, label: nameIn(own.city) },
      points: points.map(({ city, figure, partner, ...place }) => ({
        ...place,
        partner,
        key: city.id,
        label: nameIn(city),
        value: figure?.value ?? 0,
      })),
    };
    return land && width > 0
      ? mapLayout(block, land, width, ({ label, value }) => [`${label} ${value}`])
      : null;
  }, [land, own, points, lang, width]);
}

interface SpotButtonsProps {
  readonly spots: readonly Spot[];
  readonly points: readonly MapPoint[];
}

/** A city on the map opens its card; by keyboard the list of partners leads there. */
function SpotButtons({ spots, points }: SpotButtonsProps) {
  const lang = useLang();
  const open = useOpenRecord();
  const cities = new Map(points.map(({ city }) => [city.id, city]));
  return spots.map(({ key, x, y, radius }) => {
    const city = cities.get(key);
    const name = city && nameOf(city, lang)?.text;
    if (!city || !name) return null;
    const size = radius * 2 + 8;
    return (
      <button
        key={key}
        type="button"
        className={classes.spot}
        tabIndex={-1}
        style={{ left: x, top: y, width: size, height: size }}
        aria-label={name}
        title={name}
        onClick={() => open(city)}
      />
    );
  });
}

/** Coastlines, once they have been read. */
function useLand(): Land | null {
  const [land, setLand] = useState<Land | null>(null);
  useEffect(() => {
    let isThere = true;
    void loadCoarseLand().then((loaded) => {
      if (isThere) setLand(loaded);
    });
    return () => {
      isThere = false;
    };
  }, []);
  return land;
}
