import { useTranslation } from 'react-i18next';
import { isToConfirm } from '../../../shared/counting/to-confirm';
import type { Visit } from '../../../shared/domain/visit';
import { formatSpan } from '../../../shared/format/dates';
import { nameOf } from '../../../shared/format/names';
import { useLang } from '../../i18n/use-lang';
import { Card } from '../../ui/card';
import { CardActions } from '../../ui/card-actions';
import { DirectionMark } from '../../ui/direction-mark';
import { DraftMark } from '../../ui/draft-mark';
import type { ScreenCardProps } from '../../ui/list-form-screen';
import { useToday } from '../../ui/services';
import { SourcesSection } from '../../ui/source-lines';
import { StatusMark } from '../../ui/status-mark';
import { StatusPrompt } from '../../ui/status-prompt';
import { TextSection } from '../../ui/text-section';
import { Words } from '../../ui/words';
import { DelegationSection } from './delegation-section';
import { DocumentsSection } from './documents-section';
import { VisitFacts, VisitPlaces } from './visit-facts';

/** A visit to read: with whom, who came, what came of it. */
export function VisitCard({ record: visit, onEdit, onClose }: ScreenCardProps<Visit>) {
  const { t } = useTranslation('visits');
  const lang = useLang();
  const toConfirm = isToConfirm(visit, useToday());
  const title = nameOf(visit, lang);
  return (
    <Card
      recordId={visit.id}
      lead={
        <>
          {visit.direction && (
            <span className="tag tag-action">
              <DirectionMark direction={visit.direction} />
            </span>
          )}
          {visit.dates && <span>{formatSpan(visit.dates, lang)}</span>}
          {visit.status && <StatusMark status={visit.status} toConfirm={toConfirm} />}
        </>
      }
      title={title ? <Words text={title} /> : <VisitPlaces visit={visit} />}
      sub={
        <>
          {title && <VisitPlaces visit={visit} linked />}
          <DraftMark record={visit} />
        </>
      }
      actions={<CardActions id={visit.id} onEdit={onEdit} onGone={onClose} />}
      onClose={onClose}
    >
      {toConfirm && <StatusPrompt id={visit.id} />}
      <VisitFacts visit={visit} />
      <DelegationSection visit={visit} />
      <TextSection title={t('card.purpose')} text={visit.purpose} />
      <TextSection title={t('card.outcomes')} text={visit.outcomes} />
      <DocumentsSection visit={visit} />
      <TextSection title={t('card.notes')} text={visit.notes} />
      <SourcesSection sources={visit.sources} />
    </Card>
  );
}
