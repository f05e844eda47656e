import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
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
import { AgreementCard } from './agreement-card';
import { useAgreementColumns } from './agreement-columns';
import { useAgreementGrouping } from './agreement-groups';
import { type AgreementRow, agreementRows, filterAgreements } from './agreement-rows';
import { AgreementsFooter } from './agreements-footer';
import { AgreementsToolbar, allAgreements, type ListChoice } from './agreements-toolbar';

const rowId = ({ id }: AgreementRow) => id;
const isQuiet = ({ state }: AgreementRow) => state === 'ended' || state === 'renewed';

/** Signed documents by year or kind with how long they run, and the card of the chosen one. */
export function AgreementsScreen() {
  const { t } = useTranslation('agreements');
  const navigate = useNavigate();
  const record = useRecord(useParams().id);
  const agreement = record?.kind === 'agreement' ? record : undefined;
  const lang = useLang();
  const today = useToday();
  const { period } = usePeriod();
  const [choice, choose] = useRemembered<ListChoice>('agreements.choice', allAgreements);
  const [text, setText] = useState('');
  const all = useCounted((register) => agreementRows(register, today), [today]);
  const rows = useCounted(
    (register) => {
      const filter = { ...choice, period: choice.time === 'period' ? period : null, text };
      return filterAgreements(all, filter, register, lang);
    },
    [all, choice, period, text, lang],
  );
  const columns = useAgreementColumns();
  const grouping = useAgreementGrouping(choice.group);
  const start = useNewRecord('agreement');
  const close = useCloseCard('agreements', '/agreements');
  const clear = () => {
    choose({ ...allAgreements, group: choice.group });
    setText('');
  };
  const list = (
    <EscapeArea onEscape={close}>
      <ScreenHeader title={t('title')} count={rows.length}>
        <FilterBox label={t('filter')} value={text} onChange={setText} />
        <AddButton label={t('add')} narrow={agreement !== undefined} onAdd={start} />
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
        current={agreement?.id}
        onOpen={(row) => void navigate(pathOf(row.agreement))}
        isQuiet={isQuiet}
        narrow={agreement !== undefined}
        empty={<NoAgreements isFiltered={all.length > 0} onAdd={start} onClear={clear} />}
        footer={<AgreementsFooter period={period} />}
      />
    </EscapeArea>
  );
  return (
    <ListCardLayout
      name="agreements"
      list={list}
      card={agreement ? <AgreementCard key={agreement.id} agreement={agreement} onClose={close} /> : null}
    />
  );
}

interface NoAgreementsProps {
  readonly isFiltered: boolean;
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function NoAgreements({ isFiltered, onAdd, onClear }: NoAgreementsProps) {
  const { t } = useTranslation('agreements');
  return isFiltered ? (
    <EmptyState title={t('empty.filtered')}>
      <Button onClick={onClear}>{t('empty.clear')}</Button>
    </EmptyState>
  ) : (
    <EmptyState title={t('empty.title')} hint={t('empty.hint')}>
      <Button onClick={onAdd}>{t('add')}</Button>
    </EmptyState>
  );
}
