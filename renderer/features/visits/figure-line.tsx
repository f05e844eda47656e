import { useTranslation } from 'react-i18next';
import type { CountedFigure } from '../../../shared/counting/figure';
import { formatQuantity } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import type { VisitFigures } from './visit-figures';

/** The people of a figure in words, and null where no visit states them. */
export function usePeopleText(): (figure: CountedFigure) => string | null {
  const { t } = useTranslation('visits');
  const lang = useLang();
  return ({ value, qualifier }) =>
    value === null || value === 0
      ? null
      : t('people', { count: value, figure: formatQuantity({ value, qualifier }, lang, t('peopleCounter')) });
}

/** A group's figures in one quiet line: "2 received, 9 people · 1 sent, 5 people · 1 online". */
export function FigureLine({ figures }: { readonly figures: VisitFigures | undefined }) {
  const { t } = useTranslation('visits');
  const people = usePeopleText();
  const withPeople = (text: string, of: CountedFigure) => {
    const words = people(of);
    return words === null ? text : t('withPeople', { what: text, people: words });
  };
  if (!figures) return null;
  const { received, sent, online } = figures;
  const parts: string[] = [];
  if (received.value) {
    parts.push(withPeople(t('line.received', { count: received.value }), figures.peopleReceived));
  }
  if (sent.value) parts.push(withPeople(t('line.sent', { count: sent.value }), figures.peopleSent));
  if (online.value) parts.push(t('line.online', { count: online.value }));
  return (
    <span className="dots">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}
