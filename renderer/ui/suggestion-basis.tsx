import { useTranslation } from 'react-i18next';
import type { NameSuggestion } from '../../shared/names/suggest-names';
import classes from './suggestion.module.css';

export interface SuggestionBasisProps {
  /** Of the sentence that describes the line to those who do not see it. */
  readonly id: string;
  readonly offer: NameSuggestion;
  readonly onAccept: () => void;
}

/** What an offered name rests on; a click takes it. The keyboard has Tab in the line itself. */
export function SuggestionBasis({ id, offer, onAccept }: SuggestionBasisProps) {
  const { t } = useTranslation('forms');
  const rule = t(`suggestion.basis.${offer.basis}`);
  const basis = offer.certain ? rule : t('suggestion.toCheck', { basis: rule });
  const accept = t('suggestion.accept', { basis, name: offer.text });
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={classes.basis}
        aria-label={accept}
        title={accept}
        onClick={onAccept}
      >
        {basis}
      </button>
      <span id={id} hidden>
        {t('suggestion.described', { basis, name: offer.text })}
      </span>
    </>
  );
}
