import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/format/numbers';
import { usePreferences } from '../ui/services';
import { Waiting } from './waiting';

/** Says that the register is being read, and how much of it has been. */
export function Opening({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useTranslation('common');
  const { lang } = usePreferences();
  if (done === 0) return <Waiting text={t('loading')} />;
  const counts = { done: formatNumber(Math.min(done, total), lang), total: formatNumber(total, lang) };
  return <Waiting text={t('start.opening', counts)} />;
}
