import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showText } from '../../../shared/domain/language';
import { type PartialDate, precisionOf } from '../../../shared/domain/partial-date';
import { formatDate, formatPeriodHead, formatSpan } from '../../../shared/format/dates';
import { countryName } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { Column } from '../../ui/data-table-types';
import { dateCell, numberCell, spanCell } from '../../ui/exported-cells';
import { FigureButton } from '../../ui/figure-records';
import { LevelMark } from '../../ui/level-mark';
import { useToday } from '../../ui/services';
import { CityName } from './city-name';
import { type PartnerRow, standings, topOf } from './partner-rows';
import { useStandingWord } from './use-standing-word';

/** Columns of the list. A district sorts by its city's values, so that it stays under it whatever the order. */
export function usePartnerColumns(): readonly Column<PartnerRow>[] {
  const { t } = useTranslation('partners');
  const lang = useLang();
  const today = useToday();
  const office = useRegister().all('office')[0];
  const word = useStandingWord();
  return useMemo((): readonly Column<PartnerRow>[] => {
    const country = ({ city }: PartnerRow) =>
      city.country === undefined ? '' : countryName(city.country, lang, office);
    const shortDate = (date: PartialDate) => nearDate(date, lang, today);
    return [
      {
        id: 'level',
        title: '',
        width: 36,
        hideable: false,
        cell: (row) => <Rungs row={row} />,
      },
      {
        id: 'city',
        letters: true,
        title: t('columns.city'),
        width: 148,
        grow: 2,
        hideable: false,
        sortBy: (row) => showText(topOf(row).city.names, lang)?.text ?? null,
        hover: ({ city }) => showText(city.names, lang)?.text ?? '',
        cell: ({ city, parent }) => <CityName city={city} district={parent !== null} />,
      },
      {
        id: 'standing',
        title: t('columns.level'),
        width: 170,
        grow: 1,
        wideOnly: true,
        sortBy: (row) => standings.indexOf(topOf(row).standing),
        hover: (row) => word(row.standing),
        cell: (row) => <span>{word(row.standing)}</span>,
      },
      {
        id: 'since',
        title: t('columns.since'),
        width: 120,
        wideOnly: true,
        sortBy: (row) => topOf(row).tie?.since ?? null,
        exported: ({ tie }) => dateCell(tie?.since, lang),
        cell: ({ tie }) => (tie?.since ? formatPeriodHead(tie.since.slice(0, 'yyyy-mm'.length), lang) : ''),
      },
      {
        id: 'country',
        title: t('columns.country'),
        width: 140,
        grow: 1,
        wideOnly: true,
        sortBy: (row) => country(topOf(row)) || null,
        hover: country,
        cell: (row) => <span>{country(row)}</span>,
      },
      {
        id: 'documents',
        title: t('columns.documents'),
        width: 104,
        align: 'end',
        wideOnly: true,
        sortBy: (row) => topOf(row).documents?.value ?? 0,
        exported: ({ documents }) => numberCell(documents?.value ?? 0, lang),
        cell: ({ documents }) => <Figure figure={documents} />,
      },
      {
        id: 'activities',
        title: t('columns.activities'),
        width: lang === 'zh' ? 72 : 88,
        align: 'end',
        sortBy: (row) => topOf(row).activities?.value ?? 0,
        exported: ({ activities }) => numberCell(activities?.value ?? 0, lang),
        cell: ({ activities }) => <Figure figure={activities} />,
      },
      {
        id: 'last',
        title: t('columns.last'),
        width: lang === 'zh' ? 92 : 100,
        align: 'end',
        sortBy: (row) => topOf(row).last?.dates.from ?? null,
        exported: ({ last }) => spanCell(last?.dates, lang),
        hover: ({ last }) => (last ? formatSpan(last.dates, lang) : t('columns.never')),
        cell: ({ last, quiet }) => (
          <span className={quiet ? 'alert' : undefined}>{last ? shortDate(last.dates.from) : '—'}</span>
        ),
      },
    ];
  }, [t, lang, today, office, word]);
}

/** A date of this year without its year, an older one as month and year. */
function nearDate(date: PartialDate, lang: Parameters<typeof formatDate>[1], today: string): string {
  if (date.slice(0, 4) === today.slice(0, 4)) return formatDate(date, lang, 'short');
  return formatPeriodHead(precisionOf(date) === 'day' ? date.slice(0, 'yyyy-mm'.length) : date, lang);
}

function Rungs({ row: { tie, standing } }: { readonly row: PartnerRow }) {
  const word = useStandingWord();
  if (tie && standing !== 'unsure') return <LevelMark rung={tie.rung} state={tie.state} wordless />;
  return (
    <span className="t3" title={word(standing)}>
      <span aria-hidden="true">{standing === 'unsure' ? '?' : '·'}</span>
      <span className="visually-hidden">{word(standing)}</span>
    </span>
  );
}

function Figure({ figure }: { readonly figure: PartnerRow['activities'] }) {
  return figure ? <FigureButton figure={figure} /> : <span className="t3">0</span>;
}
