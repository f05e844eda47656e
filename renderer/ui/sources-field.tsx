import { useTranslation } from 'react-i18next';
import type { SourceRef } from '../../shared/domain/record-base';
import { bindLine, LineListField } from './line-list-field';
import { RecordPicker } from './record-picker';
import { TextField } from './text-field';
import { ToggleField } from './toggle-field';
import type { Bound } from './use-field-text';

interface SourceDraft {
  readonly source?: string | undefined;
  readonly quote?: string | undefined;
  readonly used?: boolean | undefined;
}

const sourceOf = ({ source, quote, used }: SourceDraft): SourceRef | null =>
  source === undefined
    ? null
    : { source, ...(quote === undefined ? {} : { quote }), ...(used ? { used } : {}) };

/** Where a record's facts were published; where sources disagree all stand and one is marked as used. */
export function SourcesField({ value, save }: Bound<SourceRef[]>) {
  const { t } = useTranslation('forms');
  return (
    <LineListField<SourceRef, SourceDraft>
      label={t('sources.label')}
      addLabel={t('sources.add')}
      value={value}
      save={save}
      blank={{}}
      draftOf={(item) => item}
      itemOf={sourceOf}
    >
      {(draft, change) => (
        <>
          <RecordPicker
            label={t('sources.label')}
            kinds={['source']}
            create="source"
            {...bindLine(draft, change, 'source')}
          />
          <TextField label={t('sources.quote')} multiline {...bindLine(draft, change, 'quote')} />
          <ToggleField label={t('sources.used')} {...bindLine(draft, change, 'used')} />
        </>
      )}
    </LineListField>
  );
}
