import { succeed } from '../../shared/result';
import { FieldFrame } from './field-frame';
import { TextInput } from './text-field';
import { type Bound, useFieldText } from './use-field-text';

export interface LinesFieldProps extends Bound<string[]> {
  readonly label: string;
  readonly hint: string;
}

/** Several short texts in one line, such as telephone numbers, parted by the commas of any script. */
export function LinesField({ label, hint, value, save }: LinesFieldProps) {
  const field = useFieldText<string[]>({
    value,
    save,
    show: (lines) => (lines ?? []).join(', '),
    read: (text) => {
      const lines = text.split(/[,，、;；]/).flatMap((part) => part.trim() || []);
      return succeed(lines.length === 0 ? undefined : [...new Set(lines)]);
    },
  });
  return (
    <FieldFrame label={label} error={field.error} hint={hint}>
      {(ids) => <TextInput ids={ids} field={field} />}
    </FieldFrame>
  );
}
