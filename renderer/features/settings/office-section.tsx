import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Office } from '../../../shared/domain/office';
import { useRegister } from '../../db/register-context';
import { DraftMark } from '../../ui/draft-mark';
import { EmptyState } from '../../ui/empty-state';
import { NamesField } from '../../ui/names-field';
import { RecordPicker } from '../../ui/record-picker';
import { TextField3 } from '../../ui/text-field-3';
import { useRecordForm } from '../../ui/use-record-form';
import { EmblemField } from './emblem-field';
import classes from './settings.module.css';
import { useOffice } from './use-office';

/** Who keeps this register: the city, the department, and whose name stands on the papers. */
export function OfficeSection() {
  const { t } = useTranslation('settings');
  const { office, create } = useOffice();
  if (!office) {
    return (
      <EmptyState title={t('office.none')} hint={t('office.noneHint')}>
        <Button variant="filled" onClick={create}>
          {t('office.create')}
        </Button>
      </EmptyState>
    );
  }
  return <OfficeForm key={office.id} office={office} />;
}

function OfficeForm({ office }: { readonly office: Office }) {
  const { t } = useTranslation('settings');
  const form = useRecordForm<'office'>(office, 'changeSettings');
  const country = useRegister().find('city', office.city)?.country;
  return (
    <>
      <p className={classes.note}>{t('office.note')}</p>
      <RecordPicker label={t('office.city')} kinds={['city']} create="city" {...form('city')} />
      <TextField3 label={t('office.department')} {...form('department')} />
      <TextField3 label={t('office.administration')} {...form('administration')} />
      <NamesField label={t('office.headName')} thing={{ kind: 'person', country }} {...form('headName')} />
      <TextField3 label={t('office.headTitle')} {...form('headTitle')} />
      <EmblemField {...form('emblem')} />
      <DraftMark record={office} />
    </>
  );
}
