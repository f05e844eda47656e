import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import { count } from '../../../shared/counting/count';
import type { Period } from '../../../shared/domain/period';
import { formatPeriod } from '../../../shared/format/dates';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { FigureButton } from '../../ui/figure-records';
import { useToday } from '../../ui/services';

const measures = ['documents', 'renewals'] as const;

/** How many documents the period counts, renewals apart. */
export function AgreementsFooter({ period }: { readonly period: Period }) {
  const { t } = useTranslation('agreements');
  const lang = useLang();
  const today = useToday();
  const figures = useCounted(
    (register) =>
      measures.map((measure) => count(register, measure, period, {}, countContext(register, today))),
    [period, today],
  );
  return (
    <>
      <span className="t2">{formatPeriod(period, lang)}</span>
      {figures.map((figure, index) => (
        <span key={figure.measure} className="row">
          {t(`footer.${measures[index] ?? 'documents'}`)} <FigureButton figure={figure} />
        </span>
      ))}
    </>
  );
}
