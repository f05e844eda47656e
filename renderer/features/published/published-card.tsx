import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card, CardSection, Fact } from '../../ui/card';
import { CardActions } from '../../ui/card-actions';
import { DraftMark } from '../../ui/draft-mark';
import { FormArea } from '../../ui/form-area';
import { SourcesSection } from '../../ui/source-lines';
import { TextSection } from '../../ui/text-section';
import { useCommand } from '../../ui/use-command';
import { BesideRegister } from './beside-register';
import { PublishedForm } from './published-form';
import type { PublishedRecord } from './published-rows';
import { ReferringRecords } from './referring-records';
import { usePublishedWords } from './use-published-words';

export interface PublishedCardProps {
  readonly record: PublishedRecord;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly onClose: () => void;
}

/** A published count, indicator or source: what it states and where, or its form. */
export function PublishedCard({ record, editing, onEdit, onClose }: PublishedCardProps) {
  const { t } = useTranslation(['published', 'common', 'vocabulary']);
  const words = usePublishedWords()(record);
  useCommand('record', editing ? () => onEdit(false) : null);
  return (
    <Card
      recordId={record.id}
      lead={
        <>
          <span className="tag">{t(`vocabulary:kind.${record.kind}`)}</span>
          {words.when !== '' && <span>{words.when}</span>}
          <DraftMark record={record} />
        </>
      }
      title={words.what || t(`vocabulary:kind.${record.kind}`)}
      sub={words.where}
      actions={
        <>
          <CardActions id={record.id} onGone={onClose} {...(editing ? {} : { onEdit: () => onEdit(true) })} />
          {editing && (
            <Button variant="filled" onClick={() => onEdit(false)}>
              {t('common:actions.done')}
            </Button>
          )}
        </>
      }
      onClose={onClose}
    >
      {editing ? (
        <FormArea key={record.id}>
          <PublishedForm record={record} />
        </FormArea>
      ) : (
        <Facts record={record} />
      )}
      {record.kind === 'reportedCount' && <BesideRegister id={record.id} />}
    </Card>
  );
}

function Facts({ record }: { readonly record: PublishedRecord }) {
  const { t } = useTranslation(['published', 'vocabulary']);
  const words = usePublishedWords()(record);
  if (record.kind === 'source') {
    return (
      <>
        {record.link !== undefined && (
          <CardSection title={t('form.link')}>
            <p>{record.link}</p>
          </CardSection>
        )}
        <ReferringRecords source={record.id} />
      </>
    );
  }
  return (
    <>
      <dl>
        <Fact label={t('form.quantity')}>
          <b>{words.figure || t('noFigure')}</b>
        </Fact>
        {record.kind === 'indicator' && record.nature && (
          <Fact label={t('form.nature')}>{t(`vocabulary:nature.${record.nature}`)}</Fact>
        )}
      </dl>
      {record.kind === 'reportedCount' && <TextSection title={t('form.statement')} text={record.statement} />}
      <SourcesSection sources={record.sources} />
    </>
  );
}
