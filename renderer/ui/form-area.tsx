import { type ReactNode, useEffect, useRef } from 'react';

/** The fields of a form: the keyboard is in the first of them as soon as the form shows. */
export function FormArea({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <div ref={form} className={className}>
      {children}
    </div>
  );
}
