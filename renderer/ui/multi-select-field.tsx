import { Menu } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame';
import classes from './fields.module.css';
import type { Option } from './select-field';
import type { Bound } from './use-field-text';

export interface MultiSelectFieldProps<V extends string> extends Bound<V[]> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly (Option<V> & { readonly mark?: ReactNode })[];
}

/** Several of a closed list, as chips. */
export function MultiSelectField<V extends string>(props: MultiSelectFieldProps<V>) {
  const { label, hint, options, value = [], save } = props;
  const { t } = useTranslation('forms');
  const [error, setError] = useState<string | null>(null);
  const write = (next: V[]) => void save(next.length === 0 ? undefined : next).then(setError);
  const left = options.filter((option) => !value.includes(option.value));
  return (
    <FieldFrame label={label} error={error} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <div className={classes.chips}>
          {value.map((chosen) => {
            const option = options.find((candidate) => candidate.value === chosen);
            const name = option?.label ?? chosen;
            return (
              <Chip
                key={chosen}
                name={name}
                onRemove={() => write(value.filter((other) => other !== chosen))}
              >
                {option?.mark ?? name}
              </Chip>
            );
          })}
          {left.length > 0 && (
            <Menu position="bottom-start">
              <Menu.Target>
                <button
                  type="button"
                  className={classes.addButton}
                  {...ids}
                  aria-label={`${label}: ${t('add')}`}
                >
                  <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
                  {t('add')}
                </button>
              </Menu.Target>
              <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
                {left.map((option, at) => (
                  <Fragment key={option.value}>
                    {option.group !== undefined && option.group !== left[at - 1]?.group && (
                      <Menu.Label>{option.group}</Menu.Label>
                    )}
                    <Menu.Item onClick={() => write([...value, option.value])}>
                      {option.mark ?? option.label}
                    </Menu.Item>
                  </Fragment>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

export interface ChipProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A chosen thing that can be taken away again. */
export function Chip({ name, onRemove, children }: ChipProps) {
  const { t } = useTranslation('forms');
  return (
    <span className={classes.chip}>
      <span className="ellipsis" title={name}>
        {children}
      </span>
      <button
        type="button"
        className={classes.chipRemove}
        aria-label={t('remove', { name })}
        onClick={onRemove}
      >
        <X size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </span>
  );
}
