import { describe, expect, it } from 'vitest';
import { toPalladius } from '../palladius/to-palladius';
import { readHan } from '../pinyin/read-han';
import { places, placesNamed } from './gazetteer';

/** Names by which Russian maps depart from Palladius, checked by hand. */
const established: Readonly<Record<string, string>> = {
  北京: 'Пекин',
  南京: 'Нанкин',
  哈尔滨: 'Харбин',
  齐齐哈尔: 'Цицикар',
  吉林: 'Гирин',
  大兴安岭: 'Да-Хинган-Лин',
  厦门: 'Сямынь',
  开封: 'Кайфын',
  六安: 'Люань',
  呼和浩特: 'Хух-Хото',
  鄂尔多斯: 'Ордос',
  呼伦贝尔: 'Хулун-Буир',
  巴彦淖尔: 'Баян-Нур',
  乌兰察布: 'Уланчаб',
  兴安: 'Хинган',
  锡林郭勒: 'Шилин-Гол',
  海拉尔: 'Хайлар',
  满洲里: 'Маньчжурия',
  额尔古纳: 'Аргунь',
  乌兰浩特: 'Улан-Хото',
  阿尔山: 'Аршан',
  二连浩特: 'Эрэн-Хото',
  锡林浩特: 'Шилин-Хото',
  阿坝: 'Нгава',
  甘孜: 'Гардзе',
  迪庆: 'Дечен',
  香格里拉: 'Шангри-Ла',
  拉萨: 'Лхаса',
  日喀则: 'Шигадзе',
  昌都: 'Чамдо',
  林芝: 'Ньингчи',
  那曲: 'Нагчу',
  阿里: 'Нгари',
  果洛: 'Голог',
  格尔木: 'Голмуд',
  乌鲁木齐: 'Урумчи',
  克拉玛依: 'Карамай',
  吐鲁番: 'Турфан',
  博尔塔拉: 'Боро-Тала',
  巴音郭楞: 'Баян-Гол',
  阿克苏: 'Аксу',
  克孜勒苏: 'Кызылсу',
  喀什: 'Кашгар',
  和田: 'Хотан',
  阿勒泰: 'Алтай',
  库尔勒: 'Корла',
  库车: 'Куча',
  阿图什: 'Артуш',
  伊宁: 'Кульджа',
  奎屯: 'Куйтун',
  霍尔果斯: 'Хоргос',
  阿拉尔: 'Алар',
  图木舒克: 'Тумшук',
  可克达拉: 'Кокдала',
};

const byRule = (zh: string): string => toPalladius(readHan(zh, 'place') ?? []);
const first = (text: string) => placesNamed(text)[0];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('Russian names of Chinese places', () => {
  const cities = places.filter(({ country, kind }) => country === 'CN' && kind === 'city');

  it('follow Palladius wherever no other is established', () => {
    const departing = cities.filter(
      ({ names }) => byRule(names.zh.replace(/(?:新|林)区$/u, '')) !== names.ru.toLowerCase(),
    );
    expect(departing.map(({ names }) => names.zh).sort()).toEqual(Object.keys(established).sort());
  });

  it.each(Object.entries(established))('write %s as %s', (zh, ru) => expect(first(zh)?.names.ru).toBe(ru));

  it.each([
    ['六安', 'Луань'],
    ['厦门', 'Сямэнь'],
    ['开封', 'Кайфэн'],
    ['沈阳', 'Мукден'],
    ['喀什', 'Каши'],
    ['伊宁', 'Инин'],
    ['满洲里', 'Маньчжоули'],
  ])('know %s as %s too', (zh, ru) => expect(first(zh)?.aliases).toContainEqual({ text: ru, lang: 'ru' }));

  it('know every prefecture by its Palladius spelling too', () => {
    const missing = cities
      .filter(({ level, names }) => level === 'prefecture' && established[names.zh])
      .filter(({ id, names }) => !placesNamed(byRule(names.zh)).some((place) => place.id === id))
      .map(({ names }) => `${names.zh} ${capital(byRule(names.zh))}`);
    expect(missing).toEqual([]);
  });

  it.each([
    ['山西', 'Шаньси', 'Shanxi'],
    ['陕西', 'Шэньси', 'Shaanxi'],
    ['安徽', 'Аньхой', 'Anhui'],
    ['西安', 'Сиань', "Xi'an"],
    ['襄阳', 'Сянъян', 'Xiangyang'],
    ['衡阳', 'Хэнъян', 'Hengyang'],
    ['张掖', 'Чжанъе', 'Zhangye'],
    ['白银', 'Байинь', 'Baiyin'],
    ['松原', 'Сунъюань', 'Songyuan'],
    ['双鸭山', 'Шуанъяшань', 'Shuangyashan'],
    ['丽水', 'Лишуй', 'Lishui'],
    ['台州', 'Тайчжоу', 'Taizhou'],
    ['亳州', 'Бочжоу', 'Bozhou'],
    ['蚌埠', 'Бэнбу', 'Bengbu'],
    ['泸州', 'Лучжоу', 'Luzhou'],
    ['吕梁', 'Люйлян', 'Lüliang'],
    ['普洱', 'Пуэр', "Pu'er"],
    ['珲春', 'Хуньчунь', 'Hunchun'],
    ['香港', 'Гонконг', 'Hong Kong'],
    ['澳门', 'Макао', 'Macao'],
    ['西藏', 'Тибет', 'Tibet'],
    ['内蒙古', 'Внутренняя Монголия', 'Inner Mongolia'],
  ])('and English ones write %s as %s and %s', (zh, ru, en) =>
    expect(first(zh)?.names).toMatchObject({ ru, en }),
  );
});

describe('Chinese and English names of Russian cities', () => {
  it.each([
    ['Екатеринбург', '叶卡捷琳堡', 'Yekaterinburg'],
    ['Нижний Новгород', '下诺夫哥罗德', 'Nizhny Novgorod'],
    ['Ростов-на-Дону', '顿河畔罗斯托夫', 'Rostov-on-Don'],
    ['Комсомольск-на-Амуре', '阿穆尔河畔共青城', 'Komsomolsk-on-Amur'],
    ['Благовещенск', '布拉戈维申斯克', 'Blagoveshchensk'],
    ['Владивосток', '符拉迪沃斯托克', 'Vladivostok'],
    ['Южно-Сахалинск', '南萨哈林斯克', 'Yuzhno-Sakhalinsk'],
    ['Петропавловск-Камчатский', '堪察加彼得罗巴甫洛夫斯克', 'Petropavlovsk-Kamchatsky'],
    ['Набережные Челны', '卡马河畔切尔尼', 'Naberezhnye Chelny'],
    ['Тольятти', '陶里亚蒂', 'Tolyatti'],
    ['Рязань', '梁赞', 'Ryazan'],
    ['Орёл', '奥廖尔', 'Oryol'],
    ['Йошкар-Ола', '约什卡尔奥拉', 'Yoshkar-Ola'],
    ['Щёлково', '晓尔科沃', 'Shchyolkovo'],
  ])('call %s %s and %s', (ru, zh, en) => expect(first(ru)?.names).toMatchObject({ zh, en }));

  it.each(['Nizhniy Novgorod', 'Ryazan’', 'Orël', 'Rostov-na-Donu', 'Al’met’yevsk', 'Korolëv'])(
    'know the strict BGN/PCGN form %s',
    (text) => expect(placesNamed(text).length).toBeGreaterThan(0),
  );
});
