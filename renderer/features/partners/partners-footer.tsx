import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/counting/count';
import type { CountContext } from '../../../shared/counting/figure';
import type { Period } from '../../../shared/domain/period';
import { formatPeriod } from '../../../shared/format/dates';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { FigureButton } from '../../ui/figure-records';
import type { PartnerRow } from './partner-rows';
import classes from './partners.module.css';

export interface PartnersFooterProps {
  readonly rows: readonly PartnerRow[];
  readonly period: Period;
  readonly context: CountContext;
}

/** The total under the list, and why its lines add up to more. */
export function PartnersFooter({ rows, period, context }: PartnersFooterProps) {
  const { t } = useTranslation('partners');
  const lang = useLang();
  const total = useCounted(
    (register) => count(register, 'activities', period, { cities: rows.map(({ id }) => id) }, context),
    [rows, period, context],
  );
  const places = rows.reduce((sum, { activities }) => sum + (activities?.value ?? 0), 0);
  return (
    <div className={classes.footer}>
      <span className="row">
        {t('footer.total', { period: formatPeriod(period, lang) })} <FigureButton figure={total} />
      </span>
      {places > (total.value ?? 0) && <small className="t3">{t('footer.overlap')}</small>}
    </div>
  );
}
