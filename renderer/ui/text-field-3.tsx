import { useTranslation } from 'react-i18next';
import { type Lang, type LocalText, languages, localeOf, showText } from '../../shared/domain/language';
import { FieldFrame, type FieldIds } from './field-frame';
import classes from './fields.module.css';
import { LanguageFrame } from './language-frame';
import type { Bound } from './use-field-text';
import { useLanguageLines, useLine } from './use-language-lines';

export interface TextField3Props extends Bound<LocalText> {
  readonly label: string;
  readonly hint?: string;
  readonly multiline?: boolean;
  /** What is printed in place of an empty line, where that isn't the text in another language. */
  readonly usual?: Readonly<Record<Lang, string>>;
}

/** A text in three languages; an empty line says which text the papers print in its place. */
export function TextField3(props: TextField3Props) {
  const { label, hint, multiline = false, usual, value } = props;
  const { saveLine } = useLanguageLines(props);
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
  const field = useLine(whole?.[lang], save);
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
    <LanguageFrame lang={lang} error={field.error}>
      {multiline ? <textarea rows={1} {...shared} /> : <input type="text" {...shared} />}
    </LanguageFrame>
  );
}
