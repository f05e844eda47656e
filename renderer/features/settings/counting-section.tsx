import { useTranslation } from 'react-i18next';
import { type CountingRules, defaultCountingRules, type Office } from '../../../shared/domain/office';
import { ToggleField } from '../../ui/toggle-field';
import { useLatestValue } from '../../ui/use-latest-value';
import { useRecordForm } from '../../ui/use-record-form';
import { OfficeSection } from './office-section';
import classes from './settings.module.css';
import { useOffice } from './use-office';

const choices = ['subEvents', 'leaderTalksAbroad'] as const satisfies readonly (keyof CountingRules)[];

/** The office's choices that change what a figure means. */
export function CountingSection() {
  const { office } = useOffice();
  return office ? <CountingForm office={office} /> : <OfficeSection />;
}

function CountingForm({ office }: { readonly office: Office }) {
  const { t } = useTranslation('settings');
  const rules = useRecordForm<'office'>(office, 'changeSettings')('countingRules');
  const current = rules.value ?? defaultCountingRules;
  const { latest, send } = useLatestValue(rules.value);
  return (
    <>
      <p className={classes.note}>{t('counting.note')}</p>
      {choices.map((name) => (
        <ToggleField
          flush
          key={name}
          label={t(`counting.${name}`)}
          hint={t(`counting.${name}Hint`)}
          value={current[name]}
          save={(value) => send({ ...defaultCountingRules, ...latest(), [name]: value ?? false }, rules.save)}
        />
      ))}
    </>
  );
}
