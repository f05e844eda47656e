import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/data-table-types';
import { DraftMark } from '../../ui/draft-mark';
import type { PublishedRecord, PublishedRow } from './published-rows';
import type { PublishedWords } from './use-published-words';

/** The columns of the list: what, kind, when, figure, place or publisher, source. */
export function usePublishedColumns(
  wordsOf: (record: PublishedRecord) => PublishedWords,
): readonly Column<PublishedRow>[] {
  const { t } = useTranslation(['published', 'common', 'vocabulary']);
  return useMemo(() => {
    const kindOf = ({ record }: PublishedRow) => t(`vocabulary:kind.${record.kind}`);
    const what = (row: PublishedRow) => wordsOf(row.record).what || t('common:marks.noName');
    const text = (member: 'where' | 'source', width: number): Column<PublishedRow> => ({
      id: member,
      title: t(member === 'where' ? 'column.place' : 'column.source'),
      width,
      grow: 1,
      wideOnly: true,
      cell: (row) => <span className="t2">{wordsOf(row.record)[member]}</span>,
      hover: (row) => wordsOf(row.record)[member],
      sortBy: (row) => wordsOf(row.record)[member] || null,
    });
    return [
      {
        id: 'what',
        title: t('column.what'),
        width: 200,
        grow: 2,
        hideable: false,
        cell: (row) => (
          <>
            <span>{what(row)}</span>
            <DraftMark record={row.record} short />
          </>
        ),
        hover: what,
        sortBy: what,
      },
      {
        id: 'kind',
        title: t('column.kind'),
        width: 150,
        wideOnly: true,
        cell: (row) => <span className="t2">{kindOf(row)}</span>,
        sortBy: kindOf,
      },
      {
        id: 'when',
        givesWay: 1,
        title: t('column.when'),
        width: 176,
        cell: (row) => <span>{wordsOf(row.record).when}</span>,
        hover: (row) => wordsOf(row.record).when,
        sortBy: ({ day }) => day,
      },
      {
        id: 'figure',
        title: t('column.figure'),
        width: 184,
        align: 'end',
        cell: (row) => <span>{wordsOf(row.record).figure}</span>,
        hover: (row) => wordsOf(row.record).figure,
        sortBy: ({ record }) => (record.kind === 'source' ? null : (record.quantity?.value ?? null)),
      },
      text('where', 140),
      text('source', 160),
    ];
  }, [t, wordsOf]);
}
