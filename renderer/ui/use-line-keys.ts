import { type KeyboardEvent, useEffect, useRef } from 'react';
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
  const isOwed = useRef(false);
  const accept = () => {
    isOwed.current = offer !== undefined && !offers.isFresh;
    if (!offer || !offers.isFresh) return;
    field.input.onChange({ currentTarget: { value: offer.text } });
    offers.setText(lang, offer.text);
    onAccepted(offer.text);
  };
  // Tab goes on at once; what it takes may still be on its way from the letters typed right before it.
  useEffect(() => {
    if (!isOwed.current || !offers.isFresh) return;
    accept();
    void field.commit();
  });
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
