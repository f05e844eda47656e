import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lang, type LocalText, languages } from '../../shared/domain/language';
import { listNames } from '../../shared/format/names';
import { namesWithPlace } from '../../shared/names/fill-city';
import type { PlaceMatch } from '../../shared/names/gazetteer/find-places';
import type { NamedThing } from '../../shared/names/suggest-missing';
import { useLang } from '../i18n/use-lang';
import { FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { NameLine } from './name-line';
import { useServices } from './services';
import { SuggestionBar } from './suggestion-bar';
import type { Bound } from './use-field-text';
import { useLanguageLines } from './use-language-lines';
import { type NameOffers, useNameOffers } from './use-name-offers';

export interface NamesFieldProps extends Bound<LocalText> {
  readonly label: string;
  readonly thing: NamedThing;
  /** Offers places while one types; saves the one that was picked under the names that it leads to. */
  readonly onPick?: (match: PlaceMatch, names: LocalText) => Promise<unknown>;
}

/**
 * A name in three languages. What is typed in one offers the others in grey: Tab in an empty line takes what it offers
 * and goes on, Alt Enter takes all, Escape sends an offer away. Nothing offered is saved before it is taken.
 */
export function NamesField({ label, thing, value, save, onPick }: NamesFieldProps) {
  const { t } = useTranslation('forms');
  const { latest, send, saveLine, saveLines } = useLanguageLines({ value, save });
  const offers = useNameOffers(value, thing);
  const [said, announce] = useState('');
  const lines = useRef<HTMLDivElement>(null);
  const { error, acceptAll } = useAcceptAll(offers, announce, saveLines);
  const acceptByButton = () => {
    // The button goes with the offers: the keyboard moves to the first line that took one.
    const first = languages.findIndex((lang) => offers.shown[lang]);
    lines.current?.querySelectorAll('input')[first]?.focus();
    void acceptAll();
  };
  const pick = async (match: PlaceMatch, lang: Lang) => {
    const names = namesWithPlace(match.names, latest(), lang);
    await send(names, async () => onPick?.(match, names));
  };
  return (
    <FieldFrame label={label} error={error}>
      {(ids) => (
        <div className={classes.stack} ref={lines}>
          {languages.map((lang, i) => (
            <NameLine
              key={lang}
              label={label}
              ids={i === 0 ? ids : {}}
              lang={lang}
              whole={value}
              offers={offers}
              save={saveLine(lang)}
              onAccepted={announce}
              onAcceptAll={acceptAll}
              onPick={onPick && ((match) => pick(match, lang))}
            />
          ))}
          <SuggestionBar isShown={Object.keys(offers.shown).length > 0} onAcceptAll={acceptByButton} />
          <span role="status" className="visually-hidden">
            {said === '' ? '' : t('suggestion.accepted', { names: said })}
          </span>
        </div>
      )}
    </FieldFrame>
  );
}

/** Takes all that is offered, as one step that undo takes back. */
function useAcceptAll(
  { shown, isFresh }: NameOffers,
  announce: (names: string) => void,
  save: (names: LocalText) => Promise<string | null>,
) {
  const { pending } = useServices();
  const lang = useLang();
  const [error, setError] = useState<string | null>(null);
  const acceptAll = async () => {
    const offered = Object.values(shown);
    if (!isFresh || offered.length === 0) return;
    // What was typed is saved first, as a step of its own.
    await pending.flushAll();
    setError(await save(Object.fromEntries(offered.map((offer) => [offer.lang, offer.text]))));
    announce(
      listNames(
        offered.map(({ text }) => text),
        lang,
      ),
    );
  };
  return { error, acceptAll };
}
