import { useTranslation } from 'react-i18next';
import type { City, Transition } from '../../../shared/domain/city';
import type { RecordOf } from '../../../shared/domain/records';
import { transitionTargets } from '../../../shared/domain/vocabulary';
import { useRegisterStore } from '../../db/register-context';
import { saveErrorText } from '../../i18n/problem-text';
import { PartialDateField } from '../../ui/date-field';
import { FormSection } from '../../ui/form-section';
import { useLevelWord } from '../../ui/level-mark';
import { bindLine, type ChangeLine, LineListField } from '../../ui/line-list-field';
import { RecordPicker } from '../../ui/record-picker';
import { SelectField } from '../../ui/select-field';
import { TextField3 } from '../../ui/text-field-3';
import { actionOn } from '../../ui/use-record-form';

type Relationship = RecordOf<'relationship'>;

type TransitionDraft = {
  readonly [Field in keyof Transition]?: Transition[Field] | undefined;
};

export interface LadderFormProps {
  readonly city: City;
  readonly relationships: readonly Relationship[];
}

/** The steps of the ties with a city; the first one written makes the record of the ties. */
export function LadderForm({ city, relationships }: LadderFormProps) {
  const { t } = useTranslation('partners');
  return (
    <FormSection title={t('form.ladder')}>
      <p className="t3">{t('form.ladderHint')}</p>
      {relationships.map((relationship) => (
        <TransitionsField key={relationship.id} city={city.id} relationship={relationship} />
      ))}
      {relationships.length === 0 && <TransitionsField city={city.id} relationship={undefined} />}
    </FormSection>
  );
}

interface TransitionsFieldProps {
  readonly city: string;
  readonly relationship: Relationship | undefined;
}

function TransitionsField({ city, relationship }: TransitionsFieldProps) {
  const { t } = useTranslation('partners');
  const save = useSaveTransitions(city, relationship);
  return (
    <LineListField<Transition, TransitionDraft>
      label={t('form.transitions')}
      addLabel={t('form.addTransition')}
      value={relationship?.transitions}
      save={save}
      blank={{}}
      draftOf={(transition) => transition}
      itemOf={transitionOf}
    >
      {(draft, change) => <TransitionLine draft={draft} change={change} />}
    </LineListField>
  );
}

function useSaveTransitions(city: string, relationship: Relationship | undefined) {
  const store = useRegisterStore();
  const { i18n } = useTranslation();
  return async (transitions: Transition[] | undefined): Promise<string | null> => {
    const outcome = relationship
      ? await store.saveFields(relationship.id, { transitions }, 'changeLevel')
      : await store.createRecord(
          'relationship',
          { city, ...(transitions ? { transitions } : {}) },
          actionOn('create', 'relationship'),
        );
    return outcome === null || outcome.ok ? null : saveErrorText(i18n, outcome.error);
  };
}

/** A step says at least which level it led to; date, proof and note may follow. */
export function transitionOf({ to, on, proof, note }: TransitionDraft): Transition | null {
  if (to === undefined) return null;
  return {
    to,
    ...(on === undefined ? {} : { on }),
    ...(proof === undefined ? {} : { proof }),
    ...(note === undefined ? {} : { note }),
  };
}

interface TransitionLineProps {
  readonly draft: TransitionDraft;
  readonly change: ChangeLine<TransitionDraft>;
}

function TransitionLine({ draft, change }: TransitionLineProps) {
  const { t } = useTranslation('partners');
  const word = useLevelWord();
  return (
    <>
      <SelectField
        label={t('form.level')}
        options={transitionTargets.map((value) => ({ value, label: word(value) }))}
        {...bindLine(draft, change, 'to')}
      />
      <PartialDateField label={t('form.since')} {...bindLine(draft, change, 'on')} />
      <RecordPicker label={t('form.proof')} kinds={['agreement']} {...bindLine(draft, change, 'proof')} />
      <TextField3 label={t('form.note')} {...bindLine(draft, change, 'note')} />
    </>
  );
}
