import type { Lang } from '../../shared/domain/language';
import type { ReportDocument } from '../../shared/report/document';
import type { Line } from '../../shared/report/inline';
import { mapLines } from '../../shared/report/map-lines';

const english = 'activit|delegation|document|event|meeting|record|text|visit';
const many = 'визитов|встреч|городов|делегаций|документов|записей|мероприятий|показателей|текстов';

/** What no clerk would write of one thing, or of 21 in Russian. The numbers of a line stand in brackets. */
const stiff: Readonly<Record<Lang, readonly RegExp[]>> = {
  ru: [
    /\[0\] (?!в |за |годом |человек)\p{L}/u,
    /[Вв]сего[^.;([]*\[1\]/u,
    new RegExp(`(?:${many}) — \\[1\\] \\(`, 'u'),
    new RegExp(`\\[(?:[\\d ]*[^1\\]])?1\\] (?:${many})(?!\\p{L})`, 'u'),
    /\[[\d ]*(?:[02-9]|1\d)\] (?:визит|город|делегация|документ|запись|мероприятие|показатель|текст)(?!\p{L})/u,
  ],
  zh: [/共[^，。；（[]*\[[1一]\]/u, /(?:为|登记在册)\[0\]/u],
  en: [
    /\[(?:1|one)\] in all|\[no\]/iu,
    new RegExp(`\\[(?:1|one)\\] (?:online )?(?:${english})(?:s|ies)\\b`, 'iu'),
    new RegExp(`\\[(?:two|three|[4-9]|\\d+\\d)\\] (?:online )?(?:${english})y?\\b`, 'iu'),
  ],
};

/** Lines of a paper in one language whose words do not go with their numbers. */
export function stiffLines({ blocks, lang }: ReportDocument): readonly string[] {
  const found: string[] = [];
  for (const block of blocks) {
    mapLines(block, (line) => {
      const text = marked(line);
      if (stiff[lang].some((pattern) => pattern.test(text))) found.push(`${block.id}: ${text}`);
      return line;
    });
  }
  return found;
}

const marked = (line: Line): string =>
  line
    .map((inline) => {
      if (inline.type === 'emphasis') return marked(inline.content);
      if (inline.type === 'figure') return `[${inline.text}]`;
      return inline.type === 'text' || inline.type === 'record' ? inline.text : ' ';
    })
    .join('')
    .replaceAll('\u00a0', ' ');
