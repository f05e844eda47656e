import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './card.module.css';
import { useEscape } from './use-escape';
import { useVisited } from './use-recents';

export interface CardProps {
  readonly title: ReactNode;
  /** Small line above the title: marks and dates. */
  readonly lead?: ReactNode;
  /** Line under the title. */
  readonly sub?: ReactNode;
  /** Buttons at the end of the lead line, before the closing cross. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The record shown: with another one the card scrolls to its top, and the search offers it as opened lately. */
  readonly recordId?: string;
}

/** The chosen record beside its list; Escape returns to the list. */
export function Card({ title, lead, sub, actions, onClose, children, recordId }: CardProps) {
  const { t } = useTranslation('common');
  const top = useRef<HTMLDivElement>(null);
  const whole = useEscape<HTMLDivElement>(onClose, isAtCard);
  useVisited(recordId);
  useEffect(() => {
    if (recordId !== undefined) top.current?.scrollIntoView({ block: 'start' });
  }, [recordId]);
  return (
    <div ref={whole} className={classes.card}>
      <div ref={top} className={classes.lead}>
        <div className={classes.leadText}>{lead}</div>
        {actions}
        <ActionIcon variant="subtle" aria-label={t('layout.closeCard')} onClick={onClose}>
          <X size={18} strokeWidth={1.75} />
        </ActionIcon>
      </div>
      <h1 className={classes.title}>{title}</h1>
      {sub !== undefined && <div className="t2">{sub}</div>}
      <div className={classes.body}>{children}</div>
    </div>
  );
}

/** The keyboard is in the card, or nowhere, as after the palette has closed. */
const isAtCard = (card: HTMLElement, target: Node): boolean =>
  target === document.body || (card.closest('article') ?? card).contains(target);

export interface CardSectionProps {
  readonly title: string;
  readonly count?: number | string;
  /** A link or quiet button at the end of the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function CardSection({ title, count, action, children }: CardSectionProps) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <h2>{title}</h2>
        {count !== undefined && <span className="t3 num">{count}</span>}
        <span className="spread" />
        {action}
      </div>
      {children}
    </section>
  );
}

/** One line of facts: label left, value right of it. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
