import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** The fields of a form: the keyboard is in the first of them at once, and on the card when the form gives way to it. */
export function FormArea({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fields = form.current;
    fields?.querySelector<HTMLElement>('input, textarea')?.focus();
    return () => {
      if (fields?.contains(document.activeElement)) fields.closest('article')?.focus();
    };
  }, []);
  return (
    <div ref={form} className={className}>
      {children}
    </div>
  );
}
