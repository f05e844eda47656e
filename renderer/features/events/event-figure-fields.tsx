import { useTranslation } from 'react-i18next';
import type { Event, EventMeasure } from '../../../shared/domain/event';
import type { LocalText } from '../../../shared/domain/language';
import type { Quantity } from '../../../shared/domain/quantity';
import {
  type ParticipantCategory,
  participantCategories,
  type StatedMeasure,
  statedMeasures,
} from '../../../shared/domain/vocabulary';
import { CountryField } from '../../ui/country-field';
import { bindLine, type ChangeLine, LineListField } from '../../ui/line-list-field';
import { QuantityField } from '../../ui/quantity-field';
import { SelectField } from '../../ui/select-field';
import { SourcesField } from '../../ui/sources-field';
import { TextField3 } from '../../ui/text-field-3';
import type { RecordForm } from '../../ui/use-record-form';

type ParticipantGroup = NonNullable<Event['participants']>[number];

/** What measure and participants have in common while they are being written. */
interface FigureDraft {
  readonly quantity?: Quantity | undefined;
  readonly country?: string | undefined;
  readonly note?: LocalText | undefined;
}
interface MeasureDraft extends FigureDraft {
  readonly measure?: StatedMeasure | undefined;
}
interface GroupDraft extends FigureDraft {
  readonly category?: ParticipantCategory | undefined;
}

const placeAndNote = ({ country, note }: FigureDraft) => ({
  ...(country === undefined ? {} : { country }),
  ...(note === undefined ? {} : { note }),
});

const measureOf = (draft: MeasureDraft): EventMeasure | null =>
  draft.measure === undefined || draft.quantity === undefined
    ? null
    : { measure: draft.measure, quantity: draft.quantity, ...placeAndNote(draft) };

const groupOf = (draft: GroupDraft): ParticipantGroup | null =>
  draft.category === undefined
    ? null
    : {
        category: draft.category,
        ...(draft.quantity === undefined ? {} : { quantity: draft.quantity }),
        ...placeAndNote(draft),
      };

/** What the event states about itself, who took part, what came of it, and where that was published. */
export function EventFigureFields({ form }: { readonly form: RecordForm<'event'> }) {
  const { t } = useTranslation(['events', 'vocabulary']);
  return (
    <>
      <LineListField<EventMeasure, MeasureDraft>
        label={t('field.measures')}
        {...form('measures')}
        blank={{}}
        draftOf={(item) => item}
        itemOf={measureOf}
      >
        {(draft, change) => (
          <>
            <SelectField
              label={t('field.measure')}
              options={statedMeasures.map((value) => ({
                value,
                label: t(`vocabulary:statedMeasure.${value}`),
              }))}
              {...bindLine(draft, change, 'measure')}
            />
            <FigureFields draft={draft} change={change} />
          </>
        )}
      </LineListField>
      <LineListField<ParticipantGroup, GroupDraft>
        label={t('field.participants')}
        {...form('participants')}
        blank={{}}
        draftOf={(item) => item}
        itemOf={groupOf}
      >
        {(draft, change) => (
          <>
            <SelectField
              label={t('field.category')}
              options={participantCategories.map((value) => ({
                value,
                label: t(`vocabulary:participantCategory.${value}`),
              }))}
              {...bindLine(draft, change, 'category')}
            />
            <FigureFields draft={draft} change={change} />
          </>
        )}
      </LineListField>
      <TextField3 label={t('field.outcomes')} multiline {...form('outcomes')} />
      <TextField3 label={t('field.notes')} multiline {...form('notes')} />
      <SourcesField {...form('sources')} />
    </>
  );
}

interface FigureFieldsProps {
  readonly draft: FigureDraft;
  readonly change: ChangeLine<FigureDraft>;
}

function FigureFields({ draft, change }: FigureFieldsProps) {
  const { t } = useTranslation('events');
  return (
    <>
      <QuantityField label={t('field.quantity')} {...bindLine(draft, change, 'quantity')} />
      <CountryField label={t('field.country')} {...bindLine(draft, change, 'country')} />
      <TextField3 label={t('field.note')} {...bindLine(draft, change, 'note')} />
    </>
  );
}
