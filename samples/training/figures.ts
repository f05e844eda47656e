import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { homeId } from './city-table';
import { trainingYears } from './events';
import { say } from './words';

const workReport = (year: number) => `source-report-${year}`;

/** Sources, published counts and indicators of the training office. */
export function figureRecords(): readonly AnyRecord[] {
  return [
    ...trainingYears.slice(0, -1).map(reportSource),
    pressSource,
    ...reported,
    ...trainingYears.flatMap(indicators),
    plan,
  ];
}

const reportSource = (year: number): RecordOf<'source'> => ({
  kind: 'source',
  id: workReport(year),
  title: say(
    `Отчёт о международной деятельности Примерска за ${year} год`,
    `普里梅尔斯克市${year}年外事工作总结`,
    `Report on the international work of Primersk in ${year}`,
  ),
  publisher: say('Управление внешних связей', '外事办公室', 'Foreign Affairs Office'),
  publishedOn: `${year + 1}-02`,
});

const pressSource: RecordOf<'source'> = {
  kind: 'source',
  id: 'source-herald-2025-07-09',
  title: say(
    'На выставку приехали гости из городов-партнёров',
    '伙伴城市代表团抵达参展',
    'Guests from partner cities have come to the exhibition',
  ),
  publisher: say('Вестник Примерска', '《普里梅尔斯克导报》', 'Primersk Herald'),
  publishedOn: '2025-07-09',
};

function count(
  id: string,
  measure: NonNullable<RecordOf<'reportedCount'>['measure']>,
  period: string,
  quantity: NonNullable<RecordOf<'reportedCount'>['quantity']>,
  source: string,
): RecordOf<'reportedCount'> {
  return { kind: 'reportedCount', id, measure, period, quantity, sources: [{ source }] };
}

const reported: readonly AnyRecord[] = [
  count('reported-events-2022', 'events', '2022', { value: 20, qualifier: 'about' }, workReport(2022)),
  count('reported-events-2023', 'events', '2023', { value: 25, qualifier: 'moreThan' }, workReport(2023)),
  count(
    'reported-visits-2023',
    'visitsIncoming',
    '2023',
    { value: 15, qualifier: 'about' },
    workReport(2023),
  ),
  count('reported-events-2024', 'events', '2024', { value: 30, qualifier: 'moreThan' }, workReport(2024)),
  count(
    'reported-visits-2024',
    'visitsIncoming',
    '2024',
    { value: 20, qualifier: 'atLeast' },
    workReport(2024),
  ),
  count('reported-documents-2024', 'documents', '2024', { value: 12, qualifier: 'exact' }, workReport(2024)),
  {
    ...count(
      'reported-visits-prom-2025',
      'visitsIncoming',
      '2025-07',
      { value: 6, qualifier: 'exact' },
      'source-herald-2025-07-09',
    ),
    event: 'event-prom-2025',
    sources: [{ source: 'source-herald-2025-07-09', quote: 'На выставку приехали шесть делегаций.' }],
  },
  count(
    'reported-events-2025-h1',
    'events',
    '2025-H1',
    { value: 18, qualifier: 'about' },
    'source-herald-2025-07-09',
  ),
  count(
    'reported-partners-2025',
    'partners',
    '2025-07-09',
    { value: 11, qualifier: 'exact' },
    'source-herald-2025-07-09',
  ),
];

const foreignStudents = say(
  'Иностранные студенты в вузах города',
  '在本市高校就读的外国留学生',
  'Foreign students at the city’s universities',
);
const trade = say('Товарооборот с городами-партнёрами', '与伙伴城市的贸易额', 'Trade with partner cities');
const million = say('млн долл. США', '百万美元', 'million US dollars');

const studentsIn: Readonly<Record<number, number>> = {
  2020: 610,
  2021: 540,
  2022: 680,
  2023: 830,
  2024: 960,
  2025: 1100,
};
const tradeIn: Readonly<Record<number, number>> = { 2020: 118, 2021: 126, 2022: 149, 2023: 187, 2024: 214 };

function indicators(year: number): readonly AnyRecord[] {
  const students: AnyRecord = {
    kind: 'indicator',
    id: `indicator-students-${year}`,
    name: foreignStudents,
    unit: say('чел.', '名', 'students'),
    quantity: { value: studentsIn[year] ?? 0, qualifier: year === 2025 ? 'moreThan' : 'exact' },
    nature: 'actual',
    city: homeId,
    asAt: `${year}-10-01`,
  };
  const value = tradeIn[year];
  if (value === undefined) return [students];
  return [
    students,
    {
      kind: 'indicator',
      id: `indicator-trade-${year}`,
      name: trade,
      unit: million,
      quantity: { value, qualifier: 'exact' },
      nature: 'actual',
      city: homeId,
      period: String(year),
      sources: [{ source: workReport(year) }],
    },
  ];
}

const plan: AnyRecord = {
  kind: 'indicator',
  id: 'indicator-trade-plan-2025',
  name: trade,
  unit: million,
  quantity: { value: 230, qualifier: 'moreThan' },
  nature: 'forecast',
  city: homeId,
  period: '2025',
  sources: [{ source: workReport(2024) }],
};
