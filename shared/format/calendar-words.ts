import type { Lang } from '../domain/language';

/** Names that dates are written with; index 0 is January. Russian months in the genitive stand after a day. */
export const monthNames: Readonly<Record<Lang, readonly string[]>> = {
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  zh: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

export const russianGenitiveMonths: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

export const shortMonthNames: Readonly<Record<Lang, readonly string[]>> = {
  ru: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  zh: monthNames.zh,
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Short months as they stand after a day: Russian «7 мая», not «7 май». */
export const shortMonthsAfterDay: Readonly<Record<Lang, readonly string[]>> = {
  ...shortMonthNames,
  ru: shortMonthNames.ru.map((name) => (name === 'май' ? 'мая' : name)),
};

/** Index 0 is Sunday. */
export const weekdayNames: Readonly<Record<Lang, readonly string[]>> = {
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

export const romanQuarters: readonly string[] = ['I', 'II', 'III', 'IV'];
export const chineseQuarters: readonly string[] = ['第一季度', '第二季度', '第三季度', '第四季度'];
export const englishOrdinals: readonly string[] = ['first', 'second', 'third', 'fourth'];
