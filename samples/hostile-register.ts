import type { Lang, LocalText } from '../shared/domain/language';
import type { AnyRecord } from '../shared/domain/records';

/** Texts that mean something to a program which opens an export, or that are hard to set. */
export const hostileTitles: readonly string[] = [
  '<script>document.title = "run"</script>',
  '<img src=x onerror="document.title=\'run\'"> & <b>bold</b>',
  '"><svg onload=alert(1)>]]>&lt;&#x26;',
  '=HYPERLINK("http://x.example","open")',
  '@SUM(A1:A9) +1-1',
  '-2+3|cmd',
  '[link](javascript:alert(1)) `code` **stars** | pipe',
  '# no heading',
  'two\nlines and a\ttab',
  'BEGIN:VALARM;ACTION:PROCEDURE\\n,',
  'turned \u202eround\u202c',
  '{{n}} $t(key) %s',
  'constructor',
  '__proto__',
  `${'долго '.repeat(833)}конец`,
  `${'长'.repeat(4_999)}终`,
  'שלום עולם',
  'مرحبا بالعالم',
];

const languages: readonly Lang[] = ['ru', 'zh', 'en'];

/** In one language alone, each time another. */
const inOne = (text: string, index: number): LocalText => ({ [languages[index % 3] ?? 'en']: text });

/** A valid register whose every name and title is one of these texts: visits, events and documents of 2025. */
export const hostileRegister: readonly AnyRecord[] = [
  { kind: 'office', id: 'office', city: 'home', department: { en: hostileTitles[0] ?? '' } },
  { kind: 'city', id: 'home', names: { en: '<b>Home</b>' }, country: 'RU' },
  ...hostileTitles.flatMap((title, index): readonly AnyRecord[] => {
    const day = `2025-03-${String(index + 1).padStart(2, '0')}`;
    return [
      {
        kind: 'city',
        id: `city-${index}`,
        names: inOne(`${title} 1`, index),
        country: 'CN',
      },
      {
        kind: 'visit',
        id: `visit-${index}`,
        status: 'held',
        direction: 'incoming',
        cities: [`city-${index}`],
        dates: { from: day },
        title: inOne(title, index),
        purpose: inOne(title, index + 1),
      },
      {
        kind: 'event',
        id: `event-${index}`,
        status: 'held',
        format: 'forum',
        role: 'organiser',
        dates: { from: day },
        title: inOne(title, index),
      },
      {
        kind: 'agreement',
        id: `agreement-${index}`,
        documentKind: 'memorandum',
        signedOn: day,
        parties: [{ territory: 'city', city: `city-${index}` }],
        title: inOne(title, index),
      },
    ];
  }),
];
