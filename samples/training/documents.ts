import { addDays } from '../../shared/domain/partial-date';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import type { Field } from '../../shared/domain/vocabulary';
import { bodyDocuments } from './body-documents';
import { proofId } from './cities';
import { cityBy, homeId, trainingCities } from './city-table';
import { holderOf, postIn } from './contacts';
import type { TrainingCity } from './training-city';
import { say, wordsOf } from './words';

type Agreement = RecordOf<'agreement'>;

const slugOf = (city: TrainingCity) => city.id.slice('city-'.length);

/** Documents of the training office, by the laws of the ladder and a hand-made calendar. */
export function documentRecords(visits: readonly RecordOf<'visit'>[]): readonly AnyRecord[] {
  return [...ladderProofs(), ...programmes, ...plans, ...renewals, ...bodyDocuments, ...minutes(visits)];
}

function between(city: TrainingCity, base: Omit<Agreement, 'kind' | 'parties' | 'signatories'>): Agreement {
  const mayor = holderOf(city.id, 'mayor');
  return {
    kind: 'agreement',
    parties: [
      { territory: 'city', city: homeId },
      { territory: city.parent === undefined ? 'city' : 'district', city: city.id },
    ],
    signatories: [
      { post: postIn(null, 'mayor') },
      { ...(mayor && (base.signedOn ?? '') >= '2020' ? { person: mayor } : {}), post: postIn(city, 'mayor') },
    ],
    ...base,
  };
}

function ladderProofs(): readonly Agreement[] {
  return trainingCities.flatMap((city) =>
    city.ladder
      .filter(({ proved }) => proved)
      .map(({ to, on = '' }) => {
        const { ruWith, zhFull, en } = wordsOf(city);
        const [documentKind, title] =
          to === 'sister'
            ? ([
                'twinning',
                say(
                  `Соглашение ${ruWith} об установлении побратимских отношений`,
                  `与${zhFull}建立友好城市关系协议书`,
                  `Sister-city agreement with ${en}`,
                ),
              ] as const)
            : to === 'friendly'
              ? ([
                  'agreement',
                  say(
                    `Соглашение ${ruWith} об установлении дружественных отношений`,
                    `与${zhFull}建立友好交流关系协议书`,
                    `Agreement on friendly exchange with ${en}`,
                  ),
                ] as const)
              : ([
                  'protocolOfIntent',
                  say(
                    `Протокол о намерениях ${ruWith}`,
                    `与${zhFull}合作意向书`,
                    `Protocol of intent with ${en}`,
                  ),
                ] as const);
        return between(city, {
          id: proofId(city, to),
          number: `${on.slice(0, 4)}/${slugOf(city).slice(0, 3).toUpperCase()}-${to === 'partner' ? 1 : to === 'friendly' ? 2 : 3}`,
          documentKind,
          title,
          signedOn: on,
          term: to === 'sister' ? { kind: 'openEnded' } : { kind: 'autoRenewal', from: on },
          areas: to === 'partner' ? ['economy'] : ['economy', 'culture', 'education'],
          languages: languagesOf(city),
        });
      }),
  );
}

const languagesOf = (city: TrainingCity) =>
  city.country === 'CN' ? ['ru', 'zh'] : city.country === 'IN' ? ['ru', 'en'] : ['ru'];

const programmes: readonly Agreement[] = (
  [
    ['yunting', '2021-03-25', 2021, 2023, ['economy', 'culture']],
    ['vyshnepolye', '2022-12-14', 2023, 2025, ['culture', 'youth', 'sport']],
    ['yunting', '2023-12-20', 2024, 2026, ['economy', 'culture', 'education']],
    ['beilan', '2024-02-22', 2024, 2027, ['industry', 'science']],
    ['zhanakol', '2023-02-01', 2023, 2025, ['economy', 'urban']],
    ['ozeryansk', '2025-09-13', 2026, 2028, ['culture', 'education']],
  ] as const satisfies readonly (readonly [string, string, number, number, readonly Field[]])[]
).map(([slug, signedOn, first, last, areas]) => {
  const city = cityBy(slug);
  const { ruOf, zhFull, en } = wordsOf(city);
  return between(city, {
    id: `agreement-programme-${slug}-${first}`,
    documentKind: 'programme',
    title: say(
      `Программа сотрудничества Примерска и ${ruOf} на ${first}–${last} годы`,
      `普里梅尔斯克市与${zhFull}${first}—${last}年合作规划`,
      `Programme of cooperation between Primersk and ${en} for ${first}–${last}`,
    ),
    signedOn,
    term: { kind: 'fromTo', from: String(first), until: String(last) },
    areas: [...areas],
    languages: languagesOf(city),
  });
});

const plans: readonly Agreement[] = (
  [
    ['yunting', 2021],
    ['yunting', 2022],
    ['beilan', 2022],
    ['yunting', 2023],
    ['beilan', 2023],
    ['vyshnepolye', 2023],
    ['yunting', 2024],
    ['beilan', 2024],
    ['zhanakol', 2024],
    ['qingtang', 2024],
    ['yunting', 2025],
    ['beilan', 2025],
    ['qingtang', 2025],
    ['vyshnepolye', 2025],
  ] as const
).map(([slug, year], index) => {
  const city = cityBy(slug);
  const { ruWith, zhFull, en } = wordsOf(city);
  return between(city, {
    id: `agreement-plan-${slug}-${year}`,
    documentKind: 'actionPlan',
    title: say(
      `План совместных мероприятий ${ruWith} на ${year} год`,
      `与${zhFull}${year}年共同活动计划`,
      `Joint activity plan with ${en} for ${year}`,
    ),
    signedOn: addDays(`${year}-01-20`, (index * 11) % 70),
    term: { kind: 'until', until: `${year}-12-31` },
    areas: ['culture', 'youth', 'education'],
  });
});

const renewals: readonly Agreement[] = (
  [
    ['ozeryansk', 'friendly', '2022-09-08', '2027-09-08'],
    ['zhanakol', 'partner', '2023-02-10', '2026-02-12'],
    ['ruichuan', 'partner', '2022-03-14', '2026-01-31'],
    ['beilan', 'friendly', '2021-07-09', '2026-07-10'],
    ['qingtang', 'partner', '2024-06-14', '2029-06-17'],
  ] as const
).map(([slug, proof, signedOn, until]) => {
  const city = cityBy(slug);
  const { ruWith, zhFull, en } = wordsOf(city);
  return between(city, {
    id: `agreement-renewal-${slug}-${signedOn.slice(0, 4)}`,
    documentKind: 'renewal',
    title: say(
      `Пролонгация договорённостей ${ruWith}`,
      `与${zhFull}合作文件续签`,
      `Renewal of the arrangements with ${en}`,
    ),
    signedOn,
    term: { kind: 'until', until },
    renews: proofId(city, proof),
  });
});

/** Talks of deputy heads that were received end in minutes. */
function minutes(visits: readonly RecordOf<'visit'>[]): readonly Agreement[] {
  const talks = visits.filter(
    ({ status, direction, level, dates }) =>
      status === 'held' &&
      direction === 'incoming' &&
      (level === 'deputyHead' || level === 'cityHead') &&
      dates?.from.length === 10,
  );
  return talks.flatMap((visit) => {
    const city = trainingCities.find(({ id }) => id === visit.cities?.[0]);
    if (!city) return [];
    const { ruOf, zh, en } = wordsOf(city);
    return between(city, {
      id: `agreement-minutes-${visit.id.slice('visit-'.length)}`,
      documentKind: 'minutes',
      title: say(
        `Протокол встречи с делегацией ${ruOf}`,
        `与${zh}代表团会谈纪要`,
        `Minutes of talks with the delegation of ${en}`,
      ),
      ...(visit.dates ? { signedOn: visit.dates.from } : {}),
      signedIn: homeId,
      signedAtVisit: visit.id,
      ...(visit.fields ? { areas: visit.fields } : {}),
    });
  });
}
