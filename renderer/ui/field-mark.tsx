import { useTranslation } from 'react-i18next';
import type { Field } from '../../shared/domain/vocabulary';
import classes from './marks.module.css';

/** The outline of each field's shape in a box of 12; charts draw the same ones. */
export const fieldPaths: Readonly<Record<Field, string>> = {
  economy: 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0 -9.2z',
  industry: 'M1.8 1.8h8.4v8.4H1.8z',
  education: 'M6 .9 11.1 10.2H.9z',
  science: 'M6 .4 11.6 6 6 11.6.4 6z',
  culture: 'M6 11.1.9 1.8h10.2z',
  youth: 'M6 .6 11.4 4.6 9.4 11H2.6L.6 4.6z',
  urban: 'M4.1 1h3.8v3.1H11v3.8H7.9V11H4.1V7.9H1V4.1h3.1z',
  sport: 'M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6z',
};

/** The colour of a field, the same in every chart, list and paper. */
export const fieldColour = (field: Field): string => `var(--f-${field})`;

export interface FieldMarkProps {
  readonly field: Field;
  readonly wordless?: boolean;
  /** Side of the shape in pixels. */
  readonly size?: number;
}

/** A field of cooperation: coloured shape and word. */
export function FieldMark({ field, wordless = false, size = 12 }: FieldMarkProps) {
  const { t } = useTranslation('vocabulary');
  const text = t(`field.${field}`);
  return (
    <span className={classes.field} title={wordless ? text : undefined}>
      <FieldShape field={field} size={size} />
      <span className={wordless ? 'visually-hidden' : undefined}>{text}</span>
    </span>
  );
}

/** Several fields in a row. */
export function FieldMarks({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <span className={classes.fields}>
      {fields.map((field) => (
        <FieldMark key={field} field={field} />
      ))}
    </span>
  );
}

export function FieldShape({ field, size = 12 }: { readonly field: Field; readonly size?: number }) {
  const outlined = field === 'sport';
  const colour = fieldColour(field);
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" className={classes.shape}>
      <path
        d={fieldPaths[field]}
        fill={outlined ? 'none' : colour}
        stroke={outlined ? colour : 'none'}
        strokeWidth={2}
      />
    </svg>
  );
}
