import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showText } from '../../../shared/domain/language';
import { nameById } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import type { Column } from '../../ui/data-table-types';
import { DraftMark } from '../../ui/draft-mark';
import { Words } from '../../ui/words';
import type { PersonRow } from './contact-rows';

export function usePersonColumns(): readonly Column<PersonRow>[] {
  const { t } = useTranslation(['contacts', 'common']);
  const lang = useLang();
  const register = useRegister();
  return useMemo((): readonly Column<PersonRow>[] => {
    const name = ({ record }: PersonRow) => showText(record.names, lang);
    const post = (row: PersonRow) => showText(row.post?.title, lang);
    const organisation = (row: PersonRow) => nameById(register, row.post?.organisation, lang);
    const city = (row: PersonRow) => nameById(register, row.city, lang);
    const reach = ({ record }: PersonRow) => [...(record.phones ?? []), ...(record.emails ?? [])].join(', ');
    return [
      {
        id: 'name',
        letters: true,
        title: t('columns.name'),
        width: 170,
        grow: 2,
        hideable: false,
        sortBy: (row) => name(row)?.text ?? null,
        hover: (row) => name(row)?.text ?? '',
        cell: (row) => (
          <>
            <span className="ellipsis">
              {name(row) ? (
                <Words text={name(row)} />
              ) : (
                <span className="t3">{t('common:marks.nameNotRecorded')}</span>
              )}
              {row.record.nativeName !== undefined && row.record.nativeName !== name(row)?.text && (
                <span className="t3">{` ${row.record.nativeName}`}</span>
              )}
            </span>
            <DraftMark record={row.record} short />
          </>
        ),
      },
      {
        id: 'post',
        givesWay: 1,
        title: t('columns.post'),
        width: 180,
        grow: 3,
        sortBy: (row) => post(row)?.text ?? null,
        hover: (row) => post(row)?.text ?? '',
        cell: (row) => <Words text={post(row)} />,
      },
      {
        id: 'organisation',
        title: t('columns.organisation'),
        width: 160,
        grow: 2,
        wideOnly: true,
        sortBy: (row) => organisation(row)?.text ?? null,
        hover: (row) => organisation(row)?.text ?? '',
        cell: (row) => <Words text={organisation(row)} />,
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
        id: 'reach',
        title: t('columns.reach'),
        width: 190,
        grow: 1,
        wideOnly: true,
        hover: reach,
        cell: (row) => <span>{reach(row)}</span>,
      },
    ];
  }, [t, lang, register]);
}
