import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../../shared/domain/language';
import { useServices } from '../../../ui/services';
import classes from './editing.module.css';
import { type Mark, markText } from './marked-text';

export interface TextEditorProps {
  readonly label: string;
  readonly lang: Lang;
  readonly text: string;
  /** Live parts that can be put into the text. */
  readonly marks: readonly Mark[];
  /** False when the text was not saved; it then stays here. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A text of the paper as it is typed; figures stand in it as ⟦5⟧. Ctrl+Enter saves, Escape leaves it as it was. */
export function TextEditor({ label, lang, text, marks, onSave, onClose }: TextEditorProps) {
  const { t } = useTranslation(['editing', 'common']);
  const { pending } = useServices();
  const [typed, setTyped] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  /** The text was saved, or thrown away on purpose. */
  const left = useRef(false);
  const save = async () => {
    if (typed.trim() === '' || typed === text) return leave();
    if (await onSave(typed)) leave();
  };
  const leave = () => {
    left.current = true;
    onClose();
  };
  const latest = useRef({ save, keep: async () => {} });
  latest.current = {
    save,
    keep: async () => {
      if (!left.current && typed.trim() !== '' && typed !== text) await onSave(typed);
    },
  };
  useEffect(() => pending.add(() => latest.current.save()), [pending]);
  // A text that is left for another one, or for the pages, was not thrown away.
  useEffect(() => () => void latest.current.keep(), []);
  useEffect(() => area.current?.focus(), []);
  const insert = (mark: Mark) => {
    const field = area.current;
    if (!field) return;
    field.setRangeText(markText(mark), field.selectionStart, field.selectionEnd, 'end');
    setTyped(field.value);
    field.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.editing}>
      <textarea
        ref={area}
        lang={lang}
        aria-label={label}
        aria-describedby={marks.length > 0 ? hint : undefined}
        value={typed}
        maxLength={20_000}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      {marks.length > 0 && (
        <fieldset className={classes.marks}>
          <legend className="t3 xs">{t('editor.figures')}</legend>
          {marks.map((mark) => (
            <button key={mark.label} type="button" className={classes.mark} onClick={() => insert(mark)}>
              {markText(mark)}
            </button>
          ))}
          <p id={hint} className="t3 xs">
            {t('editor.figuresHint')}
          </p>
        </fieldset>
      )}
      <div className={classes.buttons}>
        <Button variant="filled" disabled={typed.trim() === ''} onClick={() => void save()}>
          {t('editor.save')}
        </Button>
        <Button onClick={leave}>{t('common:actions.cancel')}</Button>
      </div>
    </div>
  );
}
