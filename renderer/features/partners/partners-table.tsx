import { useTranslation } from 'react-i18next';
import { countContext } from '../../../shared/counting/context';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { AddButton } from '../../ui/add-button';
import { DataTable } from '../../ui/data-table';
import { EmptyList } from '../../ui/empty-list';
import { FilterBox } from '../../ui/filter-box';
import { ScreenHeader } from '../../ui/screen-header';
import { useToday } from '../../ui/services';
import { useListText } from '../../ui/use-list-text';
import { useNewRecord } from '../../ui/use-new-record';
import { useOpenRecord } from '../../ui/use-open-record';
import { usePeriod } from '../../ui/use-period';
import { useRemembered } from '../../ui/use-remembered';
import { usePartnerColumns } from './partner-columns';
import { citiesAmong, filterPartners, type PartnerScope } from './partner-filter';
import { type PartnerGrouping, usePartnerGrouping } from './partner-groups';
import { type PartnerRow, partnerRows } from './partner-rows';
import { PartnersFooter } from './partners-footer';
import { PartnersToolbar } from './partners-toolbar';

const rowId = ({ id }: PartnerRow) => id;
const isQuiet = ({ standing }: PartnerRow) =>
  standing === 'dormant' || standing === 'suspended' || standing === 'ended';

/** The list with its filters; `current` is the id of the city whose card is open. */
export function PartnersTable({ current }: { readonly current: string | undefined }) {
  const { t } = useTranslation('partners');
  const open = useOpenRecord();
  const start = useNewRecord('city');
  const columns = usePartnerColumns();
  const [group, setGroup] = useRemembered<PartnerGrouping>('partners.group', 'level');
  const list = usePartnerList();
  const { rows, all, period, context } = list;
  const grouping = usePartnerGrouping(group, period, context);
  return (
    <>
      <ScreenHeader title={t('title')} count={citiesAmong(rows)}>
        <FilterBox label={t('filter')} value={list.text} onChange={list.setText} />
        <AddButton label={t('add')} narrow={current !== undefined} onAdd={start} />
      </ScreenHeader>
      <PartnersToolbar
        rows={all}
        scope={list.scope}
        country={list.country}
        group={group}
        onScope={list.setScope}
        onCountry={list.setCountry}
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
        current={current}
        onOpen={({ city }) => open(city)}
        isQuiet={isQuiet}
        narrow={current !== undefined}
        empty={
          <EmptyList
            texts={{ add: t('add'), ...t('empty', { returnObjects: true }) }}
            isFiltered={all.length > 0}
            onAdd={start}
            onClear={list.clear}
          />
        }
        footer={rows.length > 0 && <PartnersFooter rows={rows} period={period} context={context} />}
      />
    </>
  );
}

/** The rows that pass the filter, and the filter itself; scope and country are kept on this computer. */
function usePartnerList() {
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const [scope, setScope] = useRemembered<PartnerScope>('partners.scope', 'all');
  const [country, setCountry] = useRemembered('partners.country', 'all');
  const [text, setText] = useListText('partners');
  const context = useCounted((register) => countContext(register, today), [today]);
  const all = useCounted((register) => partnerRows(register, period, context), [period, context]);
  const rows = useCounted(
    (register) => filterPartners(all, { scope, country, text }, register, lang),
    [all, scope, country, text, lang],
  );
  const clear = () => {
    setScope('all');
    setCountry('all');
    setText('');
  };
  return { rows, all, period, context, scope, setScope, country, setCountry, text, setText, clear };
}
