import { useTranslation } from 'react-i18next';
import classes from './suggestion.module.css';

export interface SuggestionBarProps {
  readonly isShown: boolean;
  readonly onAcceptAll: () => void;
}

/**
 * Under names with offers: the button that takes them all, and the keys. Tab passes the button over, which goes with
 * the last offer and would take the keyboard with it; Alt Enter in any line does the same.
 */
export function SuggestionBar({ isShown, onAcceptAll }: SuggestionBarProps) {
  const { t } = useTranslation('forms');
  if (!isShown) return null;
  return (
    <div className={classes.bar}>
      <button
        type="button"
        tabIndex={-1}
        className="linklike"
        aria-keyshortcuts="Alt+Enter"
        title="Alt Enter"
        onClick={onAcceptAll}
      >
        {t('suggestion.acceptAll')}
      </button>
      <small>{t('suggestion.keys')}</small>
    </div>
  );
}
