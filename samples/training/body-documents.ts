import { addDays, addYears } from '../../shared/domain/partial-date';
import type { RecordOf } from '../../shared/domain/records';
import { cityBy, homeId } from './city-table';
import { organisationId } from './contacts';
import { say, wordsOf } from './words';

const wording = {
  memorandum: (ru: string, zh: string, en: string) =>
    say(`Меморандум о сотрудничестве: ${ru}`, `合作备忘录：${zh}`, `Memorandum of cooperation: ${en}`),
  contract: (ru: string, zh: string, en: string) =>
    say(`Договор о совместной деятельности: ${ru}`, `合作合同：${zh}`, `Contract on joint activity: ${en}`),
  roadmap: (ru: string, zh: string, en: string) =>
    say(`Дорожная карта сотрудничества: ${ru}`, `合作路线图：${zh}`, `Cooperation roadmap: ${en}`),
} as const;

/** Documents between universities and between chambers of commerce. */
export const bodyDocuments: readonly RecordOf<'agreement'>[] = (
  [
    ['yunting', 'university', 'memorandum', '2020-01-16', 3],
    ['beilan', 'university', 'memorandum', '2021-12-03', 4],
    ['qingtang', 'university', 'memorandum', '2022-04-18', 5],
    ['vyshnepolye', 'university', 'memorandum', '2023-04-19', 5],
    ['hailan', 'university', 'memorandum', '2024-04-17', 5],
    ['suryanagar', 'university', 'memorandum', '2025-04-16', 5],
    ['beilan', 'chamber', 'memorandum', '2022-07-09', 3],
    ['zhanakol', 'chamber', 'roadmap', '2022-12-15', 3],
    ['yunting', 'chamber', 'contract', '2023-07-11', 2],
    ['zarbulak', 'chamber', 'memorandum', '2024-07-09', 3],
    ['qingtang', 'chamber', 'roadmap', '2024-11-27', 2],
    ['hailan', 'chamber', 'contract', '2025-07-09', 3],
    ['suryanagar', 'chamber', 'memorandum', '2025-07-10', 3],
  ] as const satisfies readonly (readonly [
    string,
    'university' | 'chamber',
    keyof typeof wording,
    string,
    number,
  ])[]
).map(([slug, body, documentKind, signedOn, years]): RecordOf<'agreement'> => {
  const city = cityBy(slug);
  const { ruOf, zh, en } = wordsOf(city);
  const title =
    body === 'university'
      ? wording[documentKind](
          `университеты Примерска и ${ruOf}`,
          `普里梅尔斯克大学与${zh}大学`,
          `the universities of Primersk and ${en}`,
        )
      : wording[documentKind](
          `торгово-промышленные палаты Примерска и ${ruOf}`,
          `普里梅尔斯克工商会与${zh}工商会`,
          `the chambers of commerce of Primersk and ${en}`,
        );
  const year = Number(signedOn.slice(0, 4));
  return {
    kind: 'agreement',
    id: `agreement-${body}-${slug}-${year}`,
    documentKind,
    title,
    parties: [
      { territory: 'organisation', organisation: organisationId(null, body), country: 'RU' },
      { territory: 'organisation', organisation: organisationId(city, body), country: city.country },
    ],
    signedOn,
    ...(signedOn.slice(5, 7) === '07' ? { signedAtEvent: `event-prom-${year}`, signedIn: homeId } : {}),
    term: { kind: 'until', until: addDays(addYears(signedOn, years), -1) },
    areas: body === 'university' ? ['education', 'science'] : ['economy'],
  };
});
