import { Drawer } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedFigure } from '../../shared/counting/figure';
import { formatPeriod } from '../../shared/format/dates';
import { formatQuantity } from '../../shared/format/numbers';
import { useLang } from '../i18n/use-lang';
import classes from './figure-records.module.css';
import { RecordLines } from './record-lines';

/** A figure as it is read: its number with the qualifier, a dash where no record gives one. */
export function useFigureText(): (figure: Pick<CountedFigure, 'value' | 'qualifier'>) => string {
  const lang = useLang();
  return ({ value, qualifier }) => (value === null ? '—' : formatQuantity({ value, qualifier }, lang));
}

export interface FigureRecordsProps {
  readonly figure: CountedFigure;
  readonly onFollow?: () => void;
}

/** What stands behind a figure: its measure, period and rule, the records counted, and those too vague to count. */
export function FigureRecords({ figure, onFollow }: FigureRecordsProps) {
  const { t } = useTranslation('counting');
  const lang = useLang();
  const text = useFigureText();
  const follow = onFollow === undefined ? {} : { onFollow };
  return (
    <div className={classes.figure}>
      <div className={classes.head}>
        <span className={classes.value}>{text(figure)}</span>
        <span>
          {t(`measure.${figure.measure}`)}
          <br />
          <span className="t3">{formatPeriod(figure.period, lang)}</span>
        </span>
      </div>
      <p className="t2 xs">{t(`rule.${figure.rule.name}` as never)}</p>
      {figure.unknown > 0 && <p className="t2">{t('unknown', { count: figure.unknown })}</p>}
      <RecordLines ids={figure.ids} {...follow} />
      {figure.vagueIds.length > 0 && (
        <section>
          <h3>{t('dateTooVague')}</h3>
          <RecordLines ids={figure.vagueIds} {...follow} />
        </section>
      )}
    </div>
  );
}

export interface FigureButtonProps {
  readonly figure: CountedFigure;
  /** What the button shows; the figure itself when absent. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A figure that opens the records behind it in a panel at the side; Escape closes it. */
export function FigureButton({ figure, children, className = '' }: FigureButtonProps) {
  const [open, setOpen] = useState(false);
  const { t } = useTranslation('counting');
  const text = useFigureText();
  const close = () => setOpen(false);
  // The name holds the words on the button, so that who speaks to the app can say what is seen.
  const shown = typeof children === 'string' ? children : text(figure);
  return (
    <>
      <button
        type="button"
        className={`${classes.button} ${className}`}
        aria-label={`${t(`measure.${figure.measure}`)}: ${shown}`}
        onClick={() => setOpen(true)}
      >
        {children ?? text(figure)}
      </button>
      <FigureDrawer figure={open ? figure : null} onClose={close} />
    </>
  );
}

export interface FigureDrawerProps {
  /** Null while nothing is shown. */
  readonly figure: CountedFigure | null;
  readonly onClose: () => void;
}

/** The records behind a figure, over the edge of the screen. */
export function FigureDrawer({ figure, onClose }: FigureDrawerProps) {
  const { t } = useTranslation(['counting', 'common']);
  return (
    <Drawer
      opened={figure !== null}
      onClose={onClose}
      position="right"
      size={420}
      title={figure && t(`measure.${figure.measure}`)}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
    >
      {figure && <FigureRecords figure={figure} onFollow={onClose} />}
    </Drawer>
  );
}
