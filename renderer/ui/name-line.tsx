import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lang, type LocalText, localeOf, showText } from '../../shared/domain/language';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import type { FieldIds } from './field-frame';
import { LanguageFrame } from './language-frame';
import { type ListedInput, PlaceList } from './place-list';
import { SuggestionBasis } from './suggestion-basis';
import type { Bound, FieldText } from './use-field-text';
import { useLine } from './use-language-lines';
import { useLineKeys } from './use-line-keys';
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
  const { label, lang, whole, offers, save, onPick } = props;
  const field = useLine(whole?.[lang], save);
  const noteId = useId();
  const [sought, seek] = useState('');
  const offer = field.text === '' ? offers.shown[lang] : undefined;
  const { accept, onKeyDown } = useLineKeys({ ...props, field, offer });
  useReportedText(props, field);
  const attributes = {
    ...useLineAttributes(props, offer && { text: offer.text, noteId }),
    ...field.input,
    onKeyDown,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      field.input.onChange(event);
      seek(event.currentTarget.value);
    },
    onBlur: () => {
      seek('');
      field.input.onBlur();
    },
  };
  const pick = async (match: PlaceMatch) => {
    seek('');
    field.input.onChange({ currentTarget: { value: match.names[lang] } });
    await onPick?.(match);
    // The line now holds what is saved.
    await field.commit();
  };
  const acceptByClick = () => {
    accept();
    void field.commit();
  };
  return (
    <LanguageFrame lang={lang} error={field.error}>
      {onPick ? (
        <PlaceList
          sought={field.isComposing ? '' : sought}
          label={label}
          onClose={() => seek('')}
          onPick={pick}
          onKeyDown={onKeyDown}
        >
          {(listed: ListedInput) => <input type="text" {...attributes} {...listed} />}
        </PlaceList>
      ) : (
        <input type="text" {...attributes} />
      )}
      {offer && <SuggestionBasis id={noteId} offer={offer} onAccept={acceptByClick} />}
    </LanguageFrame>
  );
}

/** How the line is named and described, and what stands in it while it is empty. */
function useLineAttributes(
  { label, ids, lang, whole }: NameLineProps,
  offer: { readonly text: string; readonly noteId: string } | undefined,
) {
  const { t } = useTranslation(['forms', 'common']);
  const instead = showText(whole, lang);
  const fallback = instead?.fallback ? t(`noTranslation.${instead.lang}`) : undefined;
  const notes = [ids['aria-describedby'], offer?.noteId].filter(Boolean).join(' ');
  return {
    ...ids,
    lang: localeOf[lang],
    'aria-label': t('inLanguage', { label, language: t(`common:languageNames.${lang}`) }),
    'aria-describedby': notes === '' ? undefined : notes,
    placeholder: offer?.text ?? fallback,
    title: offer?.text,
    spellCheck: false,
    autoComplete: 'off',
  };
}

/** Tells the field what the line holds once the input method has done. */
function useReportedText({ lang, offers }: NameLineProps, { text, isComposing }: FieldText): void {
  const { setText } = offers;
  useEffect(() => {
    if (!isComposing) setText(lang, text.trim());
  });
}
