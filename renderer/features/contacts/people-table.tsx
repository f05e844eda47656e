import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { DataTable } from '../../ui/data-table';
import { useToday } from '../../ui/services';
import { pathOf } from '../../ui/use-open-record';
import { filterContacts, type PersonRow, personRows } from './contact-rows';
import type { ContactTableProps } from './contact-table';
import { NoContacts } from './no-contacts';
import { usePersonColumns } from './person-columns';

const rowId = ({ id }: PersonRow) => id;

export function PeopleTable({ filter, current, onAdd, onClear }: ContactTableProps) {
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  const lang = useLang();
  const today = useToday();
  const { city, kind, text } = filter;
  const all = useCounted((register) => personRows(register, today), [today]);
  const rows = useCounted(
    (register) => filterContacts(all, { city, kind, text }, register, lang),
    [all, city, kind, text, lang],
  );
  return (
    <DataTable
      name="people"
      label={t('people')}
      rows={rows}
      rowId={rowId}
      columns={usePersonColumns()}
      initialSort={{ column: 'name', descending: false }}
      current={current}
      onOpen={({ record }) => void navigate(pathOf(record))}
      narrow={current !== undefined}
      empty={<NoContacts which="people" isFiltered={all.length > 0} onAdd={onAdd} onClear={onClear} />}
    />
  );
}
