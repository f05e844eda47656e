/** A word that says what kind of place it is, and how the name is written with it; % stands for the name. */
export interface PlaceClass {
  readonly zh: string;
  readonly ru: string;
  readonly en: string;
}

/** Longer words first. A city or province needs no such word in Russian and English. */
export const placeClasses: readonly PlaceClass[] = [
  { zh: '特别行政区', ru: 'специальный административный район %', en: '% Special Administrative Region' },
  { zh: '自治州', ru: '% автономный округ', en: '% Autonomous Prefecture' },
  { zh: '自治县', ru: '% автономный уезд', en: '% Autonomous County' },
  { zh: '自治旗', ru: '% автономный хошун', en: '% Autonomous Banner' },
  { zh: '自治区', ru: '% автономный район', en: '% Autonomous Region' },
  { zh: '林区', ru: 'лесной район %', en: '% Forestry District' },
  { zh: '新区', ru: 'новый район %', en: '% New Area' },
  { zh: '地区', ru: 'округ %', en: '% Prefecture' },
  { zh: '街道', ru: 'микрорайон %', en: '% Subdistrict' },
  { zh: '省', ru: '%', en: '%' },
  { zh: '市', ru: '%', en: '%' },
  { zh: '区', ru: 'район %', en: '% District' },
  { zh: '县', ru: 'уезд %', en: '% County' },
  { zh: '盟', ru: 'аймак %', en: '% League' },
  { zh: '旗', ru: 'хошун %', en: '% Banner' },
  { zh: '镇', ru: 'посёлок %', en: '% Town' },
  { zh: '乡', ru: 'волость %', en: '% Township' },
  { zh: '村', ru: 'деревня %', en: '% Village' },
];

/** Names whose last character is no class. */
export const undivided: ReadonlySet<string> = new Set(['景德镇', '朱仙镇']);

/** Peoples whose name stands in that of an autonomous place: the Russian adjective and the English name. */
export const peoples: readonly (readonly [zh: string, ru: string, en: string])[] = [
  ['维吾尔', 'Уйгурский', 'Uyghur'],
  ['蒙古族', 'Монгольский', 'Mongol'],
  ['蒙古', 'Монгольский', 'Mongol'],
  ['柯尔克孜', 'Киргизский', 'Kyrgyz'],
  ['哈萨克族', 'Казахский', 'Kazakh'],
  ['哈萨克', 'Казахский', 'Kazakh'],
  ['塔吉克', 'Таджикский', 'Tajik'],
  ['锡伯', 'Сибоский', 'Xibe'],
  ['达斡尔族', 'Даурский', 'Daur'],
  ['鄂温克族', 'Эвенкийский', 'Evenk'],
  ['朝鲜族', 'Корейский', 'Korean'],
  ['土家族', 'Туцзяский', 'Tujia'],
  ['哈尼族', 'Ханийский', 'Hani'],
  ['傈僳族', 'Лисуский', 'Lisu'],
  ['拉祜族', 'Лахуский', 'Lahu'],
  ['纳西族', 'Насийский', 'Nakhi'],
  ['景颇族', 'Цзинпоский', 'Jingpo'],
  ['布依族', 'Буиский', 'Bouyei'],
  ['仡佬族', 'Гэлаоский', 'Gelao'],
  ['仫佬族', 'Мулаоский', 'Mulao'],
  ['毛南族', 'Маонаньский', 'Maonan'],
  ['布朗族', 'Буланский', 'Blang'],
  ['普米族', 'Пумиский', 'Pumi'],
  ['东乡族', 'Дунсянский', 'Dongxiang'],
  ['保安族', 'Баоаньский', 'Bonan'],
  ['撒拉族', 'Саларский', 'Salar'],
  ['裕固族', 'Югурский', 'Yugur'],
  ['各族', 'Многонациональный', 'Various Nationalities'],
  ['藏族', 'Тибетский', 'Tibetan'],
  ['羌族', 'Цянский', 'Qiang'],
  ['回族', 'Хуэйский', 'Hui'],
  ['彝族', 'Ийский', 'Yi'],
  ['苗族', 'Мяоский', 'Miao'],
  ['侗族', 'Дунский', 'Dong'],
  ['壮族', 'Чжуанский', 'Zhuang'],
  ['瑶族', 'Яоский', 'Yao'],
  ['满族', 'Маньчжурский', 'Manchu'],
  ['傣族', 'Дайский', 'Dai'],
  ['白族', 'Байский', 'Bai'],
  ['黎族', 'Лиский', 'Li'],
  ['畲族', 'Шэский', 'She'],
  ['水族', 'Шуйский', 'Sui'],
  ['佤族', 'Ваский', 'Va'],
  ['怒族', 'Нуский', 'Nu'],
  ['独龙族', 'Дулунский', 'Derung'],
  ['土族', 'Туский', 'Tu'],
];
