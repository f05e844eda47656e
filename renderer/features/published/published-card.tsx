import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../shared/format/names';
import { useLang } from '../../i18n/use-lang';
import { Card } from '../../ui/card';
import { CardActions } from '../../ui/card-actions';
import { DraftMark } from '../../ui/draft-mark';
import { Words } from '../../ui/words';
import { IndicatorForm } from './indicator-form';
import type { PublishedRecord } from './published-kinds';
import { ReportedCountForm } from './reported-count-form';
import { SourceForm } from './source-form';

export interface PublishedCardProps {
  readonly record: PublishedRecord;
  readonly onClose: () => void;
}

/** One published thing; it is short enough to be read and written in the same form. */
export function PublishedCard({ record, onClose }: PublishedCardProps) {
  const { t } = useTranslation('vocabulary');
  const shown = nameOf(record, useLang());
  const kind = t(`kind.${record.kind}`);
  return (
    <Card
      recordId={record.id}
      lead={<DraftMark record={record} />}
      title={shown ? <Words text={shown} /> : kind}
      sub={shown ? kind : ''}
      actions={<CardActions id={record.id} onGone={onClose} />}
      onClose={onClose}
    >
      {formOf(record)}
    </Card>
  );
}

function formOf(record: PublishedRecord): ReactNode {
  switch (record.kind) {
    case 'reportedCount':
      return <ReportedCountForm record={record} />;
    case 'indicator':
      return <IndicatorForm record={record} />;
    case 'source':
      return <SourceForm record={record} />;
  }
}
