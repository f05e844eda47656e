import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame';
import type { Bound } from './use-field-text';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  /** The heading it stands under; options of one group follow each other, those of none come first. */
  readonly group?: string;
}

export interface SelectFieldProps<V extends string> extends Bound<V> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option<V>[];
  /** True for a value that can't be taken away again. */
  readonly required?: boolean;
}

/** One of a closed list, saved when chosen; long lists can be searched by typing. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, options, required = false, value, save } = props;
  const { t } = useTranslation('forms');
  const [error, setError] = useState<string | null>(null);
  return (
    <FieldFrame label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <Select
          {...ids}
          // The field's own label names the box; this names the list that opens under it.
          aria-label={label}
          data={grouped(options)}
          value={value ?? null}
          placeholder={t('notChosen')}
          searchable={options.length > 12}
          nothingFoundMessage={t('nothingFound')}
          clearable={!required}
          allowDeselect={!required}
          clearButtonProps={{ 'aria-label': t('clear') }}
          // Going through a form by Tab opens no lists; an arrow, a letter or a click does.
          openOnFocus={false}
          // The list itself scrolls, as a part within it could not be reached by the keyboard.
          withScrollArea={false}
          styles={{ options: { maxHeight: 320, overflowY: 'auto' } }}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          onChange={(chosen) => void save((chosen as V | null) ?? undefined).then(setError)}
        />
      )}
    </FieldFrame>
  );
}

/** The options as the list wants them: those of a group under its heading. */
function grouped<V extends string>(options: readonly Option<V>[]) {
  const items = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map((option) => ({ value: option.value, label: option.label }));
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  return [...items(undefined), ...groups.map((group) => ({ group, items: items(group) }))];
}
