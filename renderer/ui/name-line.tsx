import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type Lang, type LocalText, localeOf, showText } from '../../shared/domain/language';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import type { NameSuggestion } from '../../shared/names/suggest-names';
import type { FieldIds } from './field-frame';
import { LanguageFrame } from './language-frame';
import { type ListedInput, PlaceList } from './place-list';
import classes from './suggestion.module.css';
import type { Bound, FieldText } from './use-field-text';
import { useLine } from './use-language-lines';
import type { NameOffers } from './use-name-offers';

export interface NameLineProps {
  readonly label: string;
  readonly ids: Partial<FieldIds>;
  readonly lang: Lang;
  /** The names as saved. */
  readonly whole: LocalText | undefined;
  readonly offers: NameOffers;
  readonly save: Bound<string>['save'];
  readonly onAccepted: (name: string) => void;
  readonly onAcceptAll: () => Promise<void>;
  /** Saves the place that was picked from the list; without it there is no list. */
  readonly onPick: ((match: PlaceMatch) => Promise<void>) | undefined;
}

/** The line of one language in a name: its text, or in grey what is offered for it and what that rests on. */
export function NameLine(props: NameLineProps) {
  const { label, ids, lang, whole, offers, save, onPick } = props;
  const { t } = useTranslation(['forms', 'common']);
  const field = useLine(whole?.[lang], save);
  const noteId = useId();
  const [sought, seek] = useState('');
  const offer = field.text === '' ? offers.shown[lang] : undefined;
  const instead = showText(whole, lang);
  const fallback = instead?.fallback ? t(`noTranslation.${instead.lang}`) : undefined;
  const keys = useLineKeys(props, field, offer);
  useReportedText(props, field);
  const described = [ids['aria-describedby'], offer && noteId].filter(Boolean).join(' ');
  const inputIn = (listed?: ListedInput) => (
    <input
      {...ids}
      type="text"
      {...field.input}
      lang={localeOf[lang]}
      aria-label={t('inLanguage', { label, language: t(`common:languageNames.${lang}`) })}
      aria-describedby={described || undefined}
      placeholder={offer?.text ?? fallback}
      title={offer?.text}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        field.input.onChange(event);
        seek(event.currentTarget.value);
      }}
      onBlur={() => {
        seek('');
        field.input.onBlur();
      }}
      onKeyDown={keys.onKeyDown}
      {...listed}
    />
  );
  const takeByClick = () => {
    keys.accept();
    void field.commit();
  };
  const pick = async (match: PlaceMatch) => {
    seek('');
    field.input.onChange({ currentTarget: { value: match.names[lang] } });
    await onPick?.(match);
    // The line now holds what is saved.
    await field.commit();
  };
  return (
    <LanguageFrame lang={lang} error={field.error}>
      {onPick ? (
        <PlaceList
          sought={field.isComposing ? '' : sought}
          label={label}
          onClose={() => seek('')}
          onPick={pick}
          onKeyDown={keys.onKeyDown}
        >
          {inputIn}
        </PlaceList>
      ) : (
        inputIn()
      )}
      {offer && <Basis id={noteId} offer={offer} onAccept={takeByClick} />}
    </LanguageFrame>
  );
}

/** Tells the field what the line holds once the input method has done. */
function useReportedText({ lang, offers }: NameLineProps, { text, isComposing }: FieldText): void {
  const { setText } = offers;
  useEffect(() => {
    if (!isComposing) setText(lang, text.trim());
  });
}

function useLineKeys(
  { lang, offers, onAccepted, onAcceptAll }: NameLineProps,
  field: FieldText,
  offer: NameSuggestion | undefined,
) {
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
    // The key goes on to the next field, as it does everywhere.
    if (event.key === 'Tab') accept();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    offers.dismiss(lang);
  };
  return { accept, onKeyDown };
}

interface BasisProps {
  readonly id: string;
  readonly offer: NameSuggestion;
  readonly onAccept: () => void;
}

/** What an offer rests on; a click takes it. The keyboard has Tab in the line itself. */
function Basis({ id, offer, onAccept }: BasisProps) {
  const { t } = useTranslation('forms');
  const rule = t(`suggestion.basis.${offer.basis}`);
  const basis = offer.certain ? rule : t('suggestion.toCheck', { basis: rule });
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={classes.basis}
        aria-label={t('suggestion.accept', { basis, name: offer.text })}
        title={t('suggestion.accept', { basis, name: offer.text })}
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
