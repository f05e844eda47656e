import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showText } from '../../../shared/domain/language';
import { formatDate, formatPeriodHead } from '../../../shared/format/dates';
import { cityNames, countryName, listNames } from '../../../shared/format/names';
import { useRegister } from '../../db/register-context';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import type { Column } from '../../ui/data-table-types';
import { DraftMark } from '../../ui/draft-mark';
import { dateCell } from '../../ui/exported-cells';
import { TermMark } from '../../ui/term-mark';
import { Words } from '../../ui/words';
import type { AgreementRow } from './agreement-rows';

const dateWidths = { ru: 108, zh: 124, en: 108 } as const;

export function useAgreementColumns(): readonly Column<AgreementRow>[] {
  const { t } = useTranslation(['agreements', 'common']);
  const lang = useLang();
  const register = useRegister();
  const word = useVocabulary();
  return useMemo((): readonly Column<AgreementRow>[] => {
    const kind = ({ agreement }: AgreementRow) =>
      agreement.documentKind ? word('documentKind', agreement.documentKind) : '';
    const title = ({ agreement }: AgreementRow) => showText(agreement.title, lang);
    const office = register.all('office')[0];
    const places = ({ cities, countries }: AgreementRow) =>
      cities.length > 0
        ? listNames(
            cityNames(register, cities, lang).map(({ text }) => text),
            lang,
          )
        : listNames(
            countries.map((code) => countryName(code, lang, office)),
            lang,
          );
    return [
      {
        id: 'signedOn',
        title: t('columns.signedOn'),
        width: dateWidths[lang],
        sortBy: ({ agreement }) => agreement.signedOn ?? null,
        exported: ({ agreement }) => dateCell(agreement.signedOn, lang),
        hover: ({ agreement }) => (agreement.signedOn ? formatDate(agreement.signedOn, lang) : ''),
        cell: ({ agreement }) => (agreement.signedOn ? formatPeriodHead(agreement.signedOn, lang) : '—'),
      },
      {
        id: 'title',
        title: t('columns.title'),
        width: 180,
        grow: 3,
        hideable: false,
        sortBy: (row) => title(row)?.text ?? null,
        hover: (row) => title(row)?.text ?? '',
        cell: (row) => (
          <>
            <span className="ellipsis">
              {title(row) ? (
                <Words text={title(row)} />
              ) : (
                <span className="t3">{t('common:marks.noName')}</span>
              )}
            </span>
            <DraftMark record={row.agreement} short />
          </>
        ),
      },
      {
        id: 'kind',
        title: t('columns.kind'),
        width: 160,
        grow: 1,
        wideOnly: true,
        sortBy: (row) => kind(row) || null,
        hover: kind,
        cell: (row) => <span>{kind(row)}</span>,
      },
      {
        id: 'places',
        givesWay: 1,
        title: t('columns.places'),
        width: 110,
        grow: 1,
        sortBy: (row) => places(row) || null,
        hover: places,
        cell: (row) => <span>{places(row)}</span>,
      },
      {
        id: 'number',
        title: t('columns.number'),
        width: 116,
        wideOnly: true,
        sortBy: ({ agreement }) => agreement.number ?? null,
        hover: ({ agreement }) => agreement.number ?? '',
        cell: ({ agreement }) => <span>{agreement.number ?? ''}</span>,
      },
      {
        id: 'term',
        title: t('columns.term'),
        width: lang === 'zh' ? 176 : 156,
        grow: 1,
        sortBy: ({ agreement, state }) => agreement.term?.until ?? (state === 'notStated' ? null : '9999'),
        exported: ({ agreement: { term }, state }) => ({
          text: t(`state.${state}`, { date: term?.until ? formatDate(term.until, lang) : '' }),
        }),
        cell: ({ agreement }) => <TermMark agreement={agreement} short />,
      },
    ];
  }, [t, lang, register, word]);
}
