import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { countContext } from '../../../shared/counting/context';
import { useCounted, useRecord } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { AddButton } from '../../ui/add-button';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { EscapeArea } from '../../ui/escape-area';
import { FilterBox } from '../../ui/filter-box';
import { ListCardLayout } from '../../ui/list-card-layout';
import { ScreenHeader } from '../../ui/screen-header';
import { useToday } from '../../ui/services';
import { useCloseCard } from '../../ui/use-close-card';
import { useNewRecord } from '../../ui/use-new-record';
import { pathOf } from '../../ui/use-open-record';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { CityCard } from './city-card';
import { usePartnerColumns } from './partner-columns';
import { citiesAmong, filterPartners, type PartnerScope } from './partner-filter';
import { type PartnerGrouping, usePartnerGrouping } from './partner-groups';
import { type PartnerRow, partnerRows } from './partner-rows';
import { PartnersFooter } from './partners-footer';
import { PartnersToolbar } from './partners-toolbar';

const rowId = ({ id }: PartnerRow) => id;
const isQuiet = ({ standing }: PartnerRow) =>
  standing === 'dormant' || standing === 'suspended' || standing === 'ended';

/** Cities the office keeps ties with, by level or country, and the card of the chosen one. */
export function PartnersScreen() {
  const { t } = useTranslation('partners');
  const navigate = useNavigate();
  const chosen = useRecord(useParams().id);
  const city = chosen?.kind === 'city' ? chosen : undefined;
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const [scope, setScope] = useRemembered<PartnerScope>('partners.scope', 'all');
  const [country, setCountry] = useRemembered('partners.country', 'all');
  const [group, setGroup] = useRemembered<PartnerGrouping>('partners.group', 'level');
  const [text, setText] = useState('');
  const context = useCounted((register) => countContext(register, today), [today]);
  const all = useCounted((register) => partnerRows(register, period, context), [period, context]);
  const rows = useCounted(
    (register) => filterPartners(all, { scope, country, text }, register, lang),
    [all, scope, country, text, lang],
  );
  const columns = usePartnerColumns();
  const grouping = usePartnerGrouping(group, period, context);
  const start = useNewRecord('city');
  const close = useCloseCard('partners', '/partners');
  const clear = () => {
    setScope('all');
    setCountry('all');
    setText('');
  };
  const list = (
    <EscapeArea onEscape={close}>
      <ScreenHeader title={t('title')} count={citiesAmong(rows)}>
        <FilterBox label={t('filter')} value={text} onChange={setText} />
        <AddButton label={t('add')} narrow={city !== undefined} onAdd={start} />
      </ScreenHeader>
      <PartnersToolbar
        rows={all}
        scope={scope}
        country={country}
        group={group}
        onScope={setScope}
        onCountry={setCountry}
        onGroup={setGroup}
      />
      <DataTable
        name="partners"
        label={t('title')}
        rows={rows}
        rowId={rowId}
        columns={columns}
        initialSort={{ column: 'city', descending: false }}
        {...(grouping ? { grouping } : {})}
        current={city?.id}
        onOpen={(row) => void navigate(pathOf(row.city))}
        isQuiet={isQuiet}
        narrow={city !== undefined}
        empty={<NoPartners isFiltered={all.length > 0} onAdd={start} onClear={clear} />}
        footer={rows.length > 0 && <PartnersFooter rows={rows} period={period} context={context} />}
      />
    </EscapeArea>
  );
  return (
    <ListCardLayout
      name="partners"
      listWidth={408}
      list={list}
      card={city ? <CityCard key={city.id} city={city} onClose={close} /> : null}
    />
  );
}

interface NoPartnersProps {
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function NoPartners({ isFiltered, onAdd, onClear }: NoPartnersProps) {
  const { t } = useTranslation('partners');
  if (isFiltered) {
    return (
      <EmptyState title={t('empty.filtered')}>
        <Button onClick={onClear}>{t('empty.clear')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('empty.title')} hint={t('empty.hint')}>
      <Button onClick={onAdd}>{t('add')}</Button>
    </EmptyState>
  );
}
