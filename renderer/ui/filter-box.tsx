import { ListFilter, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './filter-box.module.css';
import { useCommand } from './use-command';

export interface FilterBoxProps {
  /** What is filtered, such as "Filter partner cities"; it also stands in the empty box. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Narrows a list while one types. Ctrl+F comes here, Escape empties the box, Enter goes on to the list. */
export function FilterBox({ label, value, onChange }: FilterBoxProps) {
  const { t } = useTranslation('forms');
  const input = useRef<HTMLInputElement>(null);
  useCommand('filter', () => {
    input.current?.focus();
    input.current?.select();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && value !== '') {
      event.stopPropagation();
      onChange('');
    }
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      const table = input.current?.closest('section')?.querySelector<HTMLElement>('[role="grid"]');
      table?.focus();
      event.preventDefault();
    }
  };
  return (
    <span className={classes.box}>
      <ListFilter size={14} strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={input}
        type="text"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <button type="button" className={classes.clear} aria-label={t('clear')} onClick={() => onChange('')}>
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
