import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { missingFields } from '../../../shared/domain/completeness';
import type { Visit } from '../../../shared/domain/visit';
import { nameOf } from '../../../shared/format/names';
import { useLang } from '../../i18n/use-lang';
import { Card } from '../../ui/card';
import { CardActions } from '../../ui/card-actions';
import { shortcuts, shortcutText } from '../../ui/commands';
import { CountedEffectPanel } from '../../ui/counted-effect-panel';
import { DraftMark } from '../../ui/draft-mark';
import { FormWithPanel } from '../../ui/form-with-panel';
import { useCommand } from '../../ui/use-command';
import { useRecordForm } from '../../ui/use-record-form';
import { Words } from '../../ui/words';
import { VisitDelegationFields } from './visit-delegation-fields';
import { VisitMainFields } from './visit-main-fields';
import { VisitPaperFields } from './visit-paper-fields';

export interface VisitFormProps {
  readonly visit: Visit;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A visit to write, saved as one types, with what it will add to the counts beside it. */
export function VisitForm({ visit, onDone, onClose }: VisitFormProps) {
  const { t } = useTranslation('visits');
  const form = useRecordForm<'visit'>(visit);
  const title = nameOf(visit, useLang());
  useCommand('record', onDone);
  return (
    <Card
      recordId={visit.id}
      lead={<DraftMark record={visit} />}
      title={title ? <Words text={title} /> : t('form.newTitle')}
      actions={
        <>
          <CardActions id={visit.id} onGone={onClose} />
          <Button
            variant="filled"
            rightSection={<kbd>{shortcuts.record && shortcutText(shortcuts.record)}</kbd>}
            onClick={onDone}
          >
            {t('form.done')}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <FormWithPanel
        panel={<CountedEffectPanel record={visit} />}
        focusFirst={missingFields(visit).length > 0}
      >
        <VisitMainFields visit={visit} form={form} />
        <VisitDelegationFields form={form} direction={visit.direction} />
        <VisitPaperFields form={form} />
      </FormWithPanel>
    </Card>
  );
}
