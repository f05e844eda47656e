import type { ReactNode } from 'react';
import { CardSection } from './card';
import classes from './form-section.module.css';

/** Fields of a form under their heading, clear of its line. */
export function FormSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <CardSection title={title}>
      <div className={classes.fields}>{children}</div>
    </CardSection>
  );
}
