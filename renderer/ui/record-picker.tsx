import { useState } from 'react';
import type { Kind } from '../../shared/domain/records';
import type { CreatableKind } from './create-named';
import { FieldFrame } from './field-frame';
import classes from './fields.module.css';
import { Chip } from './multi-select-field';
import { RecordName } from './record-name';
import { RecordSearch } from './record-search';
import type { Bound } from './use-field-text';
import { useRecordNames } from './use-record-names';

interface PickerProps {
  readonly label: string;
  readonly hint?: string;
  readonly kinds: readonly Kind[];
  /** Offers to add a record of this kind under the typed name. */
  readonly create?: CreatableKind;
  /** Records that may not be chosen, such as the record itself. */
  readonly exclude?: readonly string[];
}

export interface RecordPickerProps extends PickerProps, Bound<string> {}

/** One other record, by name. */
export function RecordPicker({ label, hint, kinds, create, exclude = [], value, save }: RecordPickerProps) {
  const [error, setError] = useState<string | null>(null);
  const nameOfId = useRecordNames();
  const write = (id: string | undefined) => void save(id).then(setError);
  return (
    <FieldFrame label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(ids) =>
        value === undefined ? (
          <RecordSearch
            label={label}
            ids={ids}
            kinds={kinds}
            create={create}
            exclude={exclude}
            onChoose={write}
          />
        ) : (
          <div className={classes.chips}>
            <Chip name={nameOfId(value)} onRemove={() => write(undefined)}>
              <RecordName id={value} />
            </Chip>
          </div>
        )
      }
    </FieldFrame>
  );
}

export interface RecordsPickerProps extends PickerProps, Bound<string[]> {}

/** Several other records, by name, as chips. */
export function RecordsPicker(props: RecordsPickerProps) {
  const { label, hint, kinds, create, exclude = [], value = [], save } = props;
  const [error, setError] = useState<string | null>(null);
  const nameOfId = useRecordNames();
  const write = (ids: string[]) => void save(ids.length === 0 ? undefined : ids).then(setError);
  return (
    <FieldFrame label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <div className={classes.stack}>
          {value.length > 0 && (
            <div className={classes.chips}>
              {value.map((id) => (
                <Chip
                  key={id}
                  name={nameOfId(id)}
                  onRemove={() => write(value.filter((other) => other !== id))}
                >
                  <RecordName id={id} />
                </Chip>
              ))}
            </div>
          )}
          <RecordSearch
            label={label}
            ids={ids}
            kinds={kinds}
            create={create}
            exclude={[...exclude, ...value]}
            onChoose={(id) => write([...value, id])}
          />
        </div>
      )}
    </FieldFrame>
  );
}
