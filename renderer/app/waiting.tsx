import classes from './waiting.module.css';

/** A sentence in the middle of the window while there is nothing to do but wait. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <main className={classes.page}>
      <p className="t2" role="status">
        {text}
      </p>
    </main>
  );
}
