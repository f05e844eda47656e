import { useTranslation } from 'react-i18next';
import type { Status } from '../../shared/domain/vocabulary';

export interface StatusMarkProps {
  readonly status: Status;
  /** A planned record whose date has passed: to be confirmed, and not counted until then. */
  readonly toConfirm?: boolean;
}

/** How a visit or event stands. What was held is the usual case and needs no mark. */
export function StatusMark({ status, toConfirm = false }: StatusMarkProps) {
  const { t } = useTranslation(['vocabulary', 'common']);
  if (toConfirm) return <span className="tag tag-alert">{t('common:marks.toConfirm')}</span>;
  if (status === 'held') return null;
  return <span className={status === 'planned' ? 'tag tag-action' : 'tag'}>{t(`status.${status}`)}</span>;
}
