import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Result } from '../../shared/result';
import { useServices } from './services';

/** How soon after the last key the text goes to the journal. */
const saveAfterMs = 700;

/** What a field is bound to: its value, and how to write another; `save` answers an error in words, or null. */
export interface Bound<T> {
  readonly value: T | undefined;
  readonly save: (value: T | undefined) => Promise<string | null>;
}

export interface FieldTextOptions<T> extends Bound<T> {
  readonly show: (value: T | undefined) => string;
  /** Reads what was typed; the error is a sentence for the user. */
  readonly read: (text: string) => Result<T | undefined, string>;
}

export interface FieldText {
  readonly text: string;
  /** Why the text is not saved; it stands under the field until the text is corrected. */
  readonly error: string | null;
  /** True while an input method composes: the text is not yet what the user means. */
  readonly isComposing: boolean;
  readonly input: {
    readonly value: string;
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: (event: { readonly currentTarget: { readonly value: string } }) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Writes at once what is in the field. */
  readonly commit: () => Promise<void>;
  /** Tries again to save a text that was refused; does nothing when none was. */
  readonly retry: () => Promise<void>;
  /** Gives up what was typed and shows the saved value. */
  readonly reset: () => void;
}

/** One field's typed text on its way into the journal; lives as long as the field. */
class Typing<T> {
  options: FieldTextOptions<T>;
  /** What is in the field while it differs from the saved value, or while it is being typed in. */
  draft: string | null = null;
  dirty = false;
  composing = false;
  focused = false;
  error: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  constructor(options: FieldTextOptions<T>, changed: () => void) {
    this.options = options;
    this.#changed = changed;
  }

  type(text: string): void {
    this.draft = text;
    this.dirty = true;
    this.error = null;
    clearTimeout(this.#timer);
    if (!this.composing) this.#timer = setTimeout(() => void this.commit(), saveAfterMs);
    this.#changed();
  }

  blur(): void {
    this.focused = false;
    void this.commit();
  }

  /** Gives up what was typed and shows the saved value again. */
  reset(): void {
    clearTimeout(this.#timer);
    this.draft = null;
    this.dirty = false;
    this.error = null;
    this.#changed();
  }

  async retry(): Promise<void> {
    if (this.error === null) return;
    this.dirty = true;
    await this.commit();
  }

  async commit(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.composing || this.draft === null) return;
    if (!this.dirty) return this.#settle();
    const typed = this.draft;
    const read = this.options.read(typed);
    const error = read.ok ? await this.options.save(read.value) : read.error;
    if (this.draft !== typed) return;
    this.error = error;
    this.dirty = false;
    this.#settle();
  }

  /** The saved value replaces the typed text once the field is left; an unsaved text stays. */
  #settle(): void {
    if (!this.focused && this.error === null) this.draft = null;
    this.#changed();
  }
}

/**
 * Keeps the text in its field, saves it within a second of the last key and on leaving, waits while an input method
 * composes, and leaves a text that can't be saved in the field with the reason under it. Escape brings the saved
 * value back.
 */
export function useFieldText<T>(options: FieldTextOptions<T>): FieldText {
  const { pending } = useServices();
  const [, redraw] = useState(0);
  const holder = useRef<Typing<T> | null>(null);
  holder.current ??= new Typing(options, () => redraw((n) => n + 1));
  const typing = holder.current;
  typing.options = options;
  const saved = options.show(options.value);
  // A value that changes under a settled field (undo, another screen) replaces what is shown.
  useEffect(() => {
    if (typing.draft !== null && !typing.dirty && typing.error === null && !isShownAs(typing, saved))
      typing.reset();
  }, [typing, saved]);
  useEffect(
    () => () => {
      typing.composing = false;
      void typing.commit();
    },
    [typing],
  );
  useEffect(() => (typing.dirty ? pending.add(() => typing.commit()) : undefined));
  return {
    text: typing.draft ?? saved,
    error: typing.error,
    isComposing: typing.composing,
    input: inputOf(typing, saved),
    commit: () => typing.commit(),
    retry: () => typing.retry(),
    reset: () => typing.reset(),
  };
}

/** True when the typed text means the saved value. */
function isShownAs<T>(typing: Typing<T>, saved: string): boolean {
  const read = typing.options.read(typing.draft ?? '');
  return read.ok && typing.options.show(read.value) === saved;
}

function inputOf<T>(typing: Typing<T>, saved: string): FieldText['input'] {
  return {
    value: typing.draft ?? saved,
    onChange: ({ currentTarget }) => typing.type(currentTarget.value),
    onFocus: () => {
      typing.focused = true;
    },
    onBlur: () => typing.blur(),
    onCompositionStart: () => {
      typing.composing = true;
    },
    onCompositionEnd: ({ currentTarget }) => {
      typing.composing = false;
      typing.type(currentTarget.value);
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || event.nativeEvent.isComposing || typing.draft === null) return;
      if (!typing.dirty && typing.error === null) return;
      event.preventDefault();
      event.stopPropagation();
      typing.reset();
    },
  };
}
