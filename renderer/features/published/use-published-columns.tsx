import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showText } from '../../../shared/domain/language';
import { parsePeriod } from '../../../shared/domain/period';
import { formatDate, formatPeriod } from '../../../shared/format/dates';
import { formatQuantity } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import { useVocabulary } from '../../i18n/use-vocabulary';
import type { Column } from '../../ui/data-table-types';
import { DraftMark } from '../../ui/draft-mark';
import { LocalWords } from '../../ui/words';
import type { PublishedKind, PublishedRecord } from './published-kinds';

type PublishedColumn = Column<PublishedRecord>;

/** The columns of each list of published things. */
export function usePublishedColumns(kind: PublishedKind): readonly PublishedColumn[] {
  const texts = useTexts();
  return useMemo(() => {
    const { name, measure, period, figure, nature, publisher, date } = texts;
    if (kind === 'reportedCount') return [measure, period, figure, name];
    return kind === 'indicator' ? [name, figure, period, nature] : [name, publisher, date];
  }, [kind, texts]);
}

function useTexts() {
  const { t } = useTranslation('published');
  const lang = useLang();
  const word = useVocabulary();
  return useMemo(() => {
    const nameOf = (record: PublishedRecord) =>
      record.kind === 'indicator' ? record.name : record.kind === 'source' ? record.title : record.statement;
    const nameText = (record: PublishedRecord) => showText(nameOf(record), lang)?.text ?? '';
    const measureOf = (record: PublishedRecord) =>
      record.kind === 'reportedCount' && record.measure ? word('reportedMeasure', record.measure) : '';
    const periodOf = (record: PublishedRecord) => {
      if (record.kind === 'source') return '';
      const parsed = record.period === undefined ? null : parsePeriod(record.period);
      if (parsed?.ok) return formatPeriod(parsed.value, lang);
      return record.kind === 'indicator' && record.asAt ? formatDate(record.asAt, lang) : '';
    };
    const figureOf = (record: PublishedRecord) => {
      if (record.kind === 'source' || !record.quantity) return '';
      const unit = record.kind === 'indicator' ? (showText(record.unit, lang)?.text ?? '') : '';
      return `${formatQuantity(record.quantity, lang)} ${unit}`.trim();
    };
    const text = (id: string, title: string, read: (record: PublishedRecord) => string): PublishedColumn => ({
      id,
      title,
      width: 176,
      cell: read,
      hover: read,
      sortBy: (record) => read(record) || null,
    });
    const name: PublishedColumn = {
      ...text('name', t('columns.name'), nameText),
      width: 180,
      grow: 1,
      hideable: false,
      cell: (record) => (
        <>
          <LocalWords text={nameOf(record)} />
          <DraftMark record={record} short />
        </>
      ),
    };
    return {
      name,
      measure: text('measure', t('columns.measure'), measureOf),
      period: text('period', t('columns.period'), periodOf),
      figure: {
        ...text('figure', t('columns.figure'), figureOf),
        align: 'end' as const,
        sortBy: (record: PublishedRecord) =>
          record.kind === 'source' ? null : (record.quantity?.value ?? null),
      },
      nature: text('nature', t('columns.nature'), (record) =>
        record.kind === 'indicator' && record.nature ? word('nature', record.nature) : '',
      ),
      publisher: text('publisher', t('columns.publisher'), (record) =>
        record.kind === 'source' ? (showText(record.publisher, lang)?.text ?? '') : '',
      ),
      date: {
        ...text('date', t('columns.date'), (record) =>
          record.kind === 'source' && record.publishedOn ? formatDate(record.publishedOn, lang) : '',
        ),
        sortBy: (record: PublishedRecord) => (record.kind === 'source' ? (record.publishedOn ?? null) : null),
      },
    };
  }, [t, lang, word]);
}
