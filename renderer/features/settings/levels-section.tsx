import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../shared/domain/language';
import type { Office } from '../../../shared/domain/office';
import { transitionTargets } from '../../../shared/domain/vocabulary';
import { useVocabulary } from '../../i18n/use-vocabulary';
import { TextField3 } from '../../ui/text-field-3';
import { useRecordForm } from '../../ui/use-record-form';
import { OfficeSection } from './office-section';
import classes from './settings.module.css';
import { useOffice } from './use-office';

type Level = (typeof transitionTargets)[number];

/** The office's own words for the levels of relations. */
export function LevelsSection() {
  const { office } = useOffice();
  return office ? <LevelsForm office={office} /> : <OfficeSection />;
}

function LevelsForm({ office }: { readonly office: Office }) {
  const { t, i18n } = useTranslation('settings');
  const word = useVocabulary();
  const names = useRecordForm<'office'>(office, 'changeSettings')('levelNames');
  const latest = useRef(names.value);
  latest.current = names.value;
  const usualNames = (level: Level): Readonly<Record<Lang, string>> => {
    const nameIn = (lang: Lang) => i18n.getFixedT(lang, 'vocabulary')(`level.${level}`);
    return { ru: nameIn('ru'), zh: nameIn('zh'), en: nameIn('en') };
  };
  return (
    <>
      <p className={classes.note}>{t('levels.note')}</p>
      {transitionTargets.map((level) => (
        <TextField3
          key={level}
          label={word('level', level)}
          usual={usualNames(level)}
          value={names.value?.[level]}
          save={(text) => {
            const { [level]: _, ...others } = latest.current ?? {};
            latest.current = text === undefined ? others : { ...others, [level]: text };
            return names.save(Object.keys(latest.current).length === 0 ? undefined : latest.current);
          }}
        />
      ))}
    </>
  );
}
