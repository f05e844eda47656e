import { expect, it } from 'vitest';
import { bgnCommon, bgnStrict } from './bgn-pcgn';
import { icaoName } from './icao';

it.each([
  ['Екатеринбург', 'Yekaterinburg', 'Yekaterinburg'],
  ['Челябинск', 'Chelyabinsk', 'Chelyabinsk'],
  ['Тюмень', 'Tyumen’', 'Tyumen'],
  ['Казань', 'Kazan’', 'Kazan'],
  ['Орёл', 'Orël', 'Oryol'],
  ['Щёлково', 'Shchëlkovo', 'Shchyolkovo'],
  ['Ёлкино', 'Yëlkino', 'Yolkino'],
  ['Нижний Новгород', 'Nizhniy Novgorod', 'Nizhny Novgorod'],
  ['Грозный', 'Groznyy', 'Grozny'],
  ['Ильинский', 'Il’inskiy', 'Ilyinsky'],
  ['Набережные Челны', 'Naberezhnyye Chelny', 'Naberezhnye Chelny'],
  ['Подъездная', 'Pod”yezdnaya', 'Podyezdnaya'],
  ['Энгельс', 'Engel’s', 'Engels'],
  ['Юрьев-Польский', 'Yur’yev-Pol’skiy', 'Yuryev-Polsky'],
])('the place %s is %s by BGN/PCGN and %s in common use', (ru, strict, common) => {
  expect(bgnStrict(ru)).toBe(strict);
  expect(bgnCommon(ru)).toBe(common);
});

it.each([
  ['Алексей Орлов', 'Aleksei Orlov'],
  ['Щербакова Юлия', 'Shcherbakova Iuliia'],
  ['Фёдор Объедков', 'Fedor Obieedkov'],
  ['Игорь Хрущёв-Цой', 'Igor Khrushchev-Tsoi'],
  ['ЯНА', 'IaNA'],
])('the person %s is %s by ICAO', (ru, en) => expect(icaoName(ru)).toBe(en));
