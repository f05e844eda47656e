import { ActionIcon } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from './field-frame';
import classes from './fields.module.css';
import type { Bound } from './use-field-text';
import { useSentValue } from './use-sent-value';

/** Writes some members of a line; answers an error in words, or null. */
export type ChangeLine<D> = (change: Partial<D>) => Promise<string | null>;

export interface LineListFieldProps<T, D extends object> extends Bound<T[]> {
  readonly label: string;
  readonly addLabel?: string;
  /** A line as it is edited, before it says enough to be saved. */
  readonly draftOf: (item: T) => D;
  readonly blank: D;
  /** The line as it is saved; null while it does not say enough. */
  readonly itemOf: (draft: D) => T | null;
  readonly children: (draft: D, change: ChangeLine<D>) => ReactNode;
}

interface KeyedLine<D> {
  readonly key: number;
  readonly draft: D;
}

/** A list of small things (parties, transitions, posts). A line that does not say enough yet stays here, unsaved. */
export function LineListField<T, D extends object>(props: LineListFieldProps<T, D>) {
  const { label, addLabel, draftOf, blank, itemOf, value, save, children } = props;
  const { t } = useTranslation('forms');
  const nextKey = useRef(0);
  const keyed = (drafts: readonly D[]) => drafts.map((draft) => ({ key: nextKey.current++, draft }));
  const [lines, setLines] = useState<readonly KeyedLine<D>[]>(() => keyed((value ?? []).map(draftOf)));
  const latest = useRef(lines);
  latest.current = lines;
  const send = useSentValue({ value, save }, (items) => setLines(keyed((items ?? []).map(draftOf))));
  // The keyboard goes into a line just added: its fields stand before the button that added it.
  const added = useRef<number | null>(null);
  const focusFirst = (line: HTMLElement | null) => {
    if (!line) return;
    added.current = null;
    line.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const write = (next: readonly KeyedLine<D>[]): Promise<string | null> => {
    latest.current = next;
    setLines(next);
    const items = next.flatMap(({ draft }) => itemOf(draft) ?? []);
    return send(items.length === 0 ? undefined : items);
  };
  const changeLine = (key: number) => (change: Partial<D>) =>
    write(
      latest.current.map((line) => (line.key === key ? { key, draft: { ...line.draft, ...change } } : line)),
    );
  return (
    <FieldFrame label={label}>
      {(ids) => (
        <div>
          {lines.map(({ key, draft }) => (
            <div key={key} className={classes.nest} ref={key === added.current ? focusFirst : null}>
              <div className={classes.nestLine}>
                <div>{children(draft, changeLine(key))}</div>
                <ActionIcon
                  variant="subtle"
                  size={28}
                  aria-label={t('removeLine')}
                  title={t('removeLine')}
                  onClick={() => void write(latest.current.filter((line) => line.key !== key))}
                >
                  <Trash2 size={16} strokeWidth={1.75} />
                </ActionIcon>
              </div>
            </div>
          ))}
          <button
            type="button"
            {...ids}
            className={classes.addButton}
            aria-label={`${label}: ${addLabel ?? t('addLine')}`}
            onClick={() => {
              added.current = nextKey.current;
              setLines([...lines, { key: nextKey.current++, draft: blank }]);
            }}
          >
            <Plus size={14} strokeWidth={1.75} aria-hidden="true" />
            {addLabel ?? t('addLine')}
          </button>
        </div>
      )}
    </FieldFrame>
  );
}

/** Binds a control inside a line: `<TextField3 label="…" {...bindLine(draft, change, 'note')} />`. */
export function bindLine<D extends object, F extends keyof D>(
  draft: D,
  change: ChangeLine<D>,
  member: F,
): Bound<NonNullable<D[F]>> {
  return {
    value: draft[member] ?? undefined,
    save: (value) => change({ [member]: value } as Partial<D>),
  };
}
