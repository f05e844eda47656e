import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCounted } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { DataTable } from '../../ui/data-table';
import { pathOf } from '../../ui/use-open-record';
import { filterContacts, type OrganisationRow, organisationRows } from './contact-rows';
import type { ContactTableProps } from './contact-table';
import { NoContacts } from './no-contacts';
import { useOrganisationColumns } from './organisation-columns';

const rowId = ({ id }: OrganisationRow) => id;

export function OrganisationsTable({ filter, current, onAdd, onClear }: ContactTableProps) {
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  const lang = useLang();
  const { city, kind, text } = filter;
  const all = useCounted(organisationRows, []);
  const rows = useCounted(
    (register) => filterContacts(all, { city, kind, text }, register, lang),
    [all, city, kind, text, lang],
  );
  return (
    <DataTable
      name="organisations"
      label={t('organisations')}
      rows={rows}
      rowId={rowId}
      columns={useOrganisationColumns()}
      initialSort={{ column: 'name', descending: false }}
      current={current}
      onOpen={({ record }) => void navigate(pathOf(record))}
      narrow={current !== undefined}
      empty={<NoContacts which="organisations" isFiltered={all.length > 0} onAdd={onAdd} onClear={onClear} />}
    />
  );
}
