import type { AnyRecord, RecordOf } from '../shared/domain/records';
import { seeded } from './random';
import { cityRecords } from './training/cities';
import { homeId } from './training/city-table';
import { contactRecords } from './training/contacts';
import { documentRecords } from './training/documents';
import { eventRecords } from './training/events';
import { figureRecords } from './training/figures';
import { specialCases } from './training/special-cases';
import { visitRecords } from './training/visits';
import { say } from './training/words';

const office: AnyRecord = {
  kind: 'office',
  id: 'office',
  city: homeId,
  administration: say('Администрация города Примерск', '普里梅尔斯克市政府', 'Primersk City Administration'),
  department: say('Управление внешних связей', '外事办公室', 'Foreign Affairs Office'),
  headName: say('Андрей Лесников', '安德烈·列斯尼科夫', 'Andrey Lesnikov'),
  headTitle: say('Глава города Примерск', '普里梅尔斯克市市长', 'Mayor of Primersk'),
  training: true,
  notes: say(
    'Учебные данные: город, люди, организации и события выдуманы.',
    '示例数据：城市、人员、单位和活动均为虚构。',
    'Training data: the city, its people, organisations and events are invented.',
  ),
};

/** The register of the training office: invented, always the same, as it would stand on 21 November 2025. */
export function trainingOffice(): readonly AnyRecord[] {
  const random = seeded(20_251_121);
  const events = eventRecords(random);
  const visits = visitRecords(random);
  const documents = documentRecords(
    visits.filter((record): record is RecordOf<'visit'> => record.kind === 'visit'),
  );
  return specialCases([
    office,
    ...cityRecords(),
    ...contactRecords(),
    ...visits,
    ...events,
    ...documents,
    ...figureRecords(),
  ]);
}
