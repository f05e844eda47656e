import { Button, Menu } from '@mantine/core';
import { CalendarDays, ChevronDown, FileBadge, PlaneTakeoff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../../shared/domain/city';
import type { Kind } from '../../../shared/domain/records';
import { useRegisterStore } from '../../db/register-context';
import type { NewFields } from '../../db/register-store';
import { saveErrorText } from '../../i18n/problem-text';
import { useToasts } from '../../ui/services';
import { useOpenRecord } from '../../ui/use-open-record';
import { actionOn } from '../../ui/use-record-form';

const icon = { size: 16, strokeWidth: 1.75 };

/** Starts a visit, an event or a document with this city and opens its form. */
export function RecordContact({ city }: { readonly city: City }) {
  const { t, i18n } = useTranslation('partners');
  const store = useRegisterStore();
  const toasts = useToasts();
  const open = useOpenRecord();
  const start = async <K extends Kind>(kind: K, fields: NewFields<K>) => {
    const made = await store.createRecord(kind, fields, actionOn('create', kind));
    const record = made.ok ? store.view().get(made.value) : undefined;
    if (record) open(record);
    else if (!made.ok) toasts.show({ tone: 'alert', text: saveErrorText(i18n, made.error) });
  };
  const startDocument = () => {
    const home = store.view().all('office')[0]?.city;
    const there = { territory: city.parent === undefined ? 'city' : 'district', city: city.id } as const;
    const here = home === undefined ? [] : [{ territory: 'city', city: home } as const];
    return start('agreement', { parties: [...here, there] });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="filled" rightSection={<ChevronDown {...icon} />}>
          {t('record.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<PlaneTakeoff {...icon} />}
          onClick={() => void start('visit', { cities: [city.id] })}
        >
          {t('record.visit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<CalendarDays {...icon} />}
          onClick={() => void start('event', { cities: [city.id] })}
        >
          {t('record.event')}
        </Menu.Item>
        <Menu.Item leftSection={<FileBadge {...icon} />} onClick={() => void startDocument()}>
          {t('record.document')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
