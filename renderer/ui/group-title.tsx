import type { ReactNode } from 'react';
import classes from './group-title.module.css';

/** The head of a group of rows: what it is, and behind it its figures. */
export function GroupTitle({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <span className={classes.title}>
      <b>{title}</b>
      {children}
    </span>
  );
}
