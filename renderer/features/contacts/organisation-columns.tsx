import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showText } from '../../../shared/domain/language';
import { nameById } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import type { Column } from '../../ui/data-table-types';
import { DraftMark } from '../../ui/draft-mark';
import { Words } from '../../ui/words';
import type { OrganisationRow } from './contact-rows';

export function useOrganisationColumns(): readonly Column<OrganisationRow>[] {
  const { t } = useTranslation(['contacts', 'common']);
  const lang = useLang();
  const register = useRegister();
  const word = useVocabulary();
  return useMemo((): readonly Column<OrganisationRow>[] => {
    const name = ({ record }: OrganisationRow) => showText(record.names, lang);
    const city = (row: OrganisationRow) => nameById(register, row.city, lang);
    const kind = ({ record }: OrganisationRow) =>
      record.organisationKind ? word('organisationKind', record.organisationKind) : '';
    return [
      {
        id: 'name',
        letters: true,
        title: t('columns.organisation'),
        width: 220,
        grow: 3,
        hideable: false,
        sortBy: (row) => name(row)?.text ?? null,
        hover: (row) => name(row)?.text ?? '',
        cell: (row) => (
          <>
            <span className="ellipsis">
              {name(row) ? (
                <Words text={name(row)} />
              ) : (
                <span className="t3">{t('common:marks.noName')}</span>
              )}
            </span>
            <DraftMark record={row.record} short />
          </>
        ),
      },
      {
        id: 'kind',
        title: t('columns.kind'),
        width: 130,
        grow: 1,
        wideOnly: true,
        sortBy: (row) => kind(row) || null,
        hover: kind,
        cell: (row) => <span>{kind(row)}</span>,
      },
      {
        id: 'city',
        title: t('columns.city'),
        width: 110,
        grow: 1,
        sortBy: (row) => city(row)?.text ?? null,
        hover: (row) => city(row)?.text ?? '',
        cell: (row) => <Words text={city(row)} />,
      },
      {
        id: 'people',
        title: t('columns.members'),
        width: 72,
        align: 'end',
        wideOnly: true,
        sortBy: ({ people }) => people,
        cell: ({ people }) => (people === 0 ? '' : String(people)),
      },
    ];
  }, [t, lang, register, word]);
}
