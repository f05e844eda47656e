import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lang, type LocalText, languages, localeOf, showText } from '../../shared/domain/language';
import { succeed } from '../../shared/result';
import { FieldFrame, type FieldIds } from './field-frame';
import classes from './fields.module.css';
import { type Bound, useFieldText } from './use-field-text';

export interface TextField3Props extends Bound<LocalText> {
  readonly label: string;
  readonly hint?: string;
  readonly multiline?: boolean;
  /** What is printed in place of an empty line, where that isn't the text in another language. */
  readonly usual?: Readonly<Record<Lang, string>>;
}

/** A text in three languages; an empty line says which text the papers print in its place. */
export function TextField3(props: TextField3Props) {
  const { label, hint, multiline = false, usual, value, save } = props;
  // Two lines may be saved one right after the other: each builds on what the last one sent.
  const latest = useRef(value);
  latest.current = value;
  const saveLine = (lang: Lang) => (text: string | undefined) => {
    const { [lang]: _, ...others } = latest.current ?? {};
    const next: LocalText = text === undefined ? others : { ...others, [lang]: text };
    latest.current = Object.keys(next).length === 0 ? undefined : next;
    return save(latest.current);
  };
  return (
    <FieldFrame label={label} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <div className={classes.stack}>
          {languages.map((lang, i) => (
            <LanguageLine
              key={lang}
              label={label}
              ids={i === 0 ? ids : {}}
              lang={lang}
              whole={value}
              multiline={multiline}
              usual={usual?.[lang]}
              save={saveLine(lang)}
            />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

interface LanguageLineProps {
  readonly label: string;
  readonly ids: Partial<FieldIds>;
  readonly lang: Lang;
  readonly whole: LocalText | undefined;
  readonly multiline: boolean;
  readonly usual: string | undefined;
  readonly save: Bound<string>['save'];
}

function LanguageLine({ label, ids, lang, whole, multiline, usual, save }: LanguageLineProps) {
  const { t } = useTranslation(['forms', 'common']);
  const field = useFieldText<string>({
    value: whole?.[lang],
    save,
    show: (text) => text ?? '',
    read: (text) => succeed(text.trim() === '' ? undefined : text.trim()),
  });
  const instead = showText(whole, lang);
  const shared = {
    ...ids,
    ...field.input,
    lang: localeOf[lang],
    'aria-label': t('inLanguage', { label, language: t(`common:languageNames.${lang}`) }),
    placeholder: usual ?? (instead?.fallback ? t(`noTranslation.${instead.lang}`) : undefined),
    spellCheck: false,
    autoComplete: 'off',
  };
  return (
    <div>
      <div className={classes.input} data-bad={field.error !== null}>
        <span className={classes.lang} aria-hidden="true">
          {t(`common:languageShort.${lang}`)}
        </span>
        {multiline ? <textarea rows={1} {...shared} /> : <input type="text" {...shared} />}
      </div>
      {field.error !== null && (
        <div className={classes.error} role="alert">
          {field.error}
        </div>
      )}
    </div>
  );
}
