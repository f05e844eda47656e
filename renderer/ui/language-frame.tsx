import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../shared/domain/language';
import classes from './fields.module.css';

export interface LanguageFrameProps {
  readonly lang: Lang;
  readonly error: string | null;
  readonly children: ReactNode;
}

/** The box of a line in one language, with the language before it and, under it, why it is not saved. */
export function LanguageFrame({ lang, error, children }: LanguageFrameProps) {
  const { t } = useTranslation('common');
  return (
    <div>
      <div className={classes.input} data-bad={error !== null}>
        <span className={classes.lang} aria-hidden="true">
          {t(`languageShort.${lang}`)}
        </span>
        {children}
      </div>
      {error !== null && (
        <div className={classes.error} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
