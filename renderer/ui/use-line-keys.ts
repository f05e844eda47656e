import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Lang } from '../../shared/domain/language';
import type { NameSuggestion } from '../../shared/names/suggest-names';
import type { FieldText } from './use-field-text';
import type { NameOffers } from './use-name-offers';

export interface LineKeysOptions {
  readonly lang: Lang;
  readonly field: FieldText;
  /** What the line offers while it is empty. */
  readonly offer: NameSuggestion | undefined;
  readonly offers: NameOffers;
  readonly onAccepted: (name: string) => void;
  readonly onAcceptAll: () => Promise<void>;
}

/**
 * The keys of a line that may offer a name: Tab takes the offer and goes on to the next field, as it does everywhere;
 * Escape sends it away; Alt Enter takes what all lines offer. Keys of an input method are its own.
 */
export function useLineKeys({ lang, field, offer, offers, onAccepted, onAcceptAll }: LineKeysOptions) {
  const accept = () => {
    if (!offer || !offers.isFresh) return;
    // At once, so that the key does not lead to the button that goes with the last offer.
    flushSync(() => {
      field.input.onChange({ currentTarget: { value: offer.text } });
      offers.setText(lang, offer.text);
      onAccepted(offer.text);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    field.input.onKeyDown(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && event.altKey && !event.shiftKey) {
      event.preventDefault();
      void onAcceptAll();
    }
    if (!offer || event.altKey || event.shiftKey) return;
    if (event.key === 'Tab') accept();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    offers.dismiss(lang);
  };
  return { accept, onKeyDown };
}
