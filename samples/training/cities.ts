import type { AnyRecord } from '../../shared/domain/records';
import type { TransitionTarget } from '../../shared/domain/vocabulary';
import { homeId, trainingCities } from './city-table';
import type { TrainingCity } from './training-city';
import { say } from './words';

/** The id of the document that proves a step. */
export const proofId = (city: TrainingCity, to: TransitionTarget) =>
  `agreement-${city.id.slice('city-'.length)}-${to}`;

export function cityRecords(): readonly AnyRecord[] {
  const home: AnyRecord = {
    kind: 'city',
    id: homeId,
    names: say('Примерск', '普里梅尔斯克', 'Primersk'),
    localName: 'Примерск',
    russianCases: { genitive: 'Примерска', prepositional: 'Примерске', instrumental: 'Примерском' },
    country: 'RU',
    latitude: 57.3,
    longitude: 62.9,
    notes: say(
      'Город выдуман для обучения.',
      '虚构城市，仅供学习使用。',
      'The city is invented for training.',
    ),
  };
  return [home, ...trainingCities.map(cityRecord), ...trainingCities.map(relationshipRecord)];
}

function cityRecord(city: TrainingCity): AnyRecord {
  const [genitive, prepositional, instrumental] = city.cases ?? [city.ru, city.ru, city.ru];
  return {
    kind: 'city',
    id: city.id,
    names: say(city.ru, city.zh, city.en),
    ...(city.country === 'CN' ? { localName: city.zh } : {}),
    russianCases: { genitive, prepositional, instrumental },
    country: city.country,
    latitude: city.at[0],
    longitude: city.at[1],
    ...(city.parent ? { parent: city.parent } : {}),
    ...(city.population ? { population: { value: city.population, qualifier: 'about' } } : {}),
  };
}

function relationshipRecord(city: TrainingCity): AnyRecord {
  return {
    kind: 'relationship',
    id: `relationship-${city.id.slice('city-'.length)}`,
    city: city.id,
    transitions: city.ladder.map(({ to, on, proved }) => ({
      to,
      ...(on ? { on } : {}),
      ...(proved ? { proof: proofId(city, to) } : {}),
    })),
  };
}
