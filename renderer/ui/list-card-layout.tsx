import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './list-card-layout.module.css';
import { useRemembered } from './use-remembered';

export interface ListCardLayoutProps {
  /** Key under which the width is kept. */
  readonly name: string;
  readonly list: ReactNode;
  /** The open record's card; null lets the list take the whole width. */
  readonly card: ReactNode | null;
  /** Width of the list in pixels until the user drags the border. */
  readonly listWidth?: number;
}

const [narrowest, cardNarrowest] = [280, 380];

/** List and card side by side; the border between them moves by mouse and by arrow keys, and stays where it was put. */
export function ListCardLayout({ name, list, card, listWidth = 640 }: ListCardLayoutProps) {
  const { t } = useTranslation('common');
  const [width, setWidth] = useRemembered(`${name}.listWidth`, listWidth);
  const frame = useRef<HTMLDivElement>(null);
  const limit = (wanted: number) => {
    const whole = frame.current?.clientWidth ?? 1200;
    return Math.round(Math.max(narrowest, Math.min(wanted, whole - cardNarrowest)));
  };
  const drag = (event: PointerEvent<HTMLHRElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setWidth(limit(event.clientX - (frame.current?.getBoundingClientRect().left ?? 0)));
  };
  const nudge = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') setWidth(limit(width - 16));
    if (event.key === 'ArrowRight') setWidth(limit(width + 16));
  };
  return (
    <div
      ref={frame}
      className={classes.frame}
      data-split={card !== null}
      // Until the border is moved, a narrow window gives the card the larger part.
      data-usual={width === listWidth}
    >
      <section className={classes.list} style={card ? { flexBasis: width, minWidth: narrowest } : {}}>
        {list}
      </section>
      {card && (
        <>
          <hr
            className={classes.border}
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={t('layout.resize')}
            aria-valuenow={width}
            aria-valuemin={narrowest}
            aria-valuemax={2000}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
            onKeyDown={nudge}
            onDoubleClick={() => setWidth(limit(listWidth))}
          />
          <article className={classes.card} style={{ minWidth: cardNarrowest }} tabIndex={-1}>
            {card}
          </article>
        </>
      )}
    </div>
  );
}
