import { useTranslation } from 'react-i18next';
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
import { useAgreementColumns } from './agreement-columns';
import { useAgreementGrouping } from './agreement-groups';
import { type AgreementRow, agreementRows, filterAgreements } from './agreement-rows';
import { AgreementsFooter } from './agreements-footer';
import { AgreementsToolbar, allAgreements, type ListChoice } from './agreements-toolbar';

const rowId = ({ id }: AgreementRow) => id;
const isQuiet = ({ state }: AgreementRow) => state === 'ended' || state === 'renewed';

/** The list with its filters; `current` is the id of the document whose card is open. */
export function AgreementsTable({ current }: { readonly current: string | undefined }) {
  const { t } = useTranslation('agreements');
  const open = useOpenRecord();
  const { period } = usePeriod();
  const [choice, choose] = useRemembered<ListChoice>('agreements.choice', allAgreements);
  const [text, setText] = useListText('agreements');
  const { all, rows } = useAgreementList(choice, text);
  const columns = useAgreementColumns();
  const grouping = useAgreementGrouping(choice.group);
  const start = useNewRecord('agreement');
  const clear = () => {
    choose({ ...allAgreements, group: choice.group });
    setText('');
  };
  return (
    <>
      <ScreenHeader title={t('title')} count={rows.length}>
        <FilterBox label={t('filter')} value={text} onChange={setText} />
        <AddButton label={t('add')} narrow={current !== undefined} onAdd={start} />
      </ScreenHeader>
      <AgreementsToolbar rows={all} choice={choice} onChoose={choose} />
      <DataTable
        name="agreements"
        label={t('title')}
        rows={rows}
        rowId={rowId}
        columns={columns}
        initialSort={{ column: 'signedOn', descending: true }}
        {...(grouping ? { grouping } : {})}
        current={current}
        onOpen={({ agreement }) => open(agreement)}
        isQuiet={isQuiet}
        narrow={current !== undefined}
        empty={
          <EmptyList
            texts={{ add: t('add'), ...t('empty', { returnObjects: true }) }}
            isFiltered={all.length > 0}
            onAdd={start}
            onClear={clear}
          />
        }
        footer={<AgreementsFooter period={period} />}
      />
    </>
  );
}

/** Every document, and those that pass the filter. */
function useAgreementList(choice: ListChoice, text: string) {
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const all = useCounted((register) => agreementRows(register, today), [today]);
  const rows = useCounted(
    (register) => {
      const filter = { ...choice, period: choice.time === 'period' ? period : null, text };
      return filterAgreements(all, filter, register, lang);
    },
    [all, choice, period, text, lang],
  );
  return { all, rows };
}
