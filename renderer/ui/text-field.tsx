import { succeed } from '../../shared/result';
import { FieldFrame, type FieldIds } from './field-frame';
import classes from './fields.module.css';
import { type Bound, type FieldText, useFieldText } from './use-field-text';

export interface TextFieldProps extends Bound<string> {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly multiline?: boolean;
}

const readLine = (text: string) => succeed(text.trim() === '' ? undefined : text.trim());

/** One line or block of text, saved as one types; an emptied field is cleared. */
export function TextField({ label, hint, placeholder, multiline = false, value, save }: TextFieldProps) {
  const field = useFieldText<string>({ value, save, show: (text) => text ?? '', read: readLine });
  return (
    <FieldFrame label={label} error={field.error} {...(hint === undefined ? {} : { hint })}>
      {(ids) => <TextInput ids={ids} field={field} placeholder={placeholder} multiline={multiline} />}
    </FieldFrame>
  );
}

export interface TextInputProps {
  readonly ids: Partial<FieldIds> & { readonly 'aria-label'?: string };
  readonly field: FieldText;
  readonly placeholder?: string | undefined;
  readonly multiline?: boolean;
  readonly lang?: string;
}

/** The bare input of a text field, for fields that are put together of several. */
export function TextInput({ ids, field, placeholder, multiline = false, lang }: TextInputProps) {
  const shared = { ...ids, ...field.input, placeholder, lang, spellCheck: false, autoComplete: 'off' };
  return (
    <div className={classes.input} data-bad={field.error !== null}>
      {multiline ? <textarea rows={1} {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}
