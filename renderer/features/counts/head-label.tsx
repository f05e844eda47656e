import { isPeriodDimension } from '../../../shared/counting/dimension';
import type { Dimension, TableHead } from '../../../shared/counting/figure';
import type { Day } from '../../../shared/domain/partial-date';
import { fields } from '../../../shared/domain/vocabulary';
import { formatUpTo } from '../../../shared/format/dates';
import { useLang } from '../../i18n/use-lang';
import { FieldShape } from '../../ui/field-mark';
import classes from './counts-grid.module.css';
import { useHeadText } from './use-head-text';

export interface HeadLabelProps {
  readonly dimension: Dimension;
  readonly head: TableHead;
  readonly asOf: Day;
}

/** A column's head: a field's shape over its word, a running period with the day that it has come to. */
export function HeadLabel({ dimension, head, asOf }: HeadLabelProps) {
  const lang = useLang();
  const text = useHeadText()(dimension, head);
  const field = dimension === 'field' ? fields.find((one) => one === head.key) : undefined;
  return (
    <span className={classes.headLabel}>
      {field && <FieldShape field={field} />}
      <span>{text}</span>
      {isPeriodDimension(dimension) && head.partial && <span>{formatUpTo(asOf, lang)}</span>}
    </span>
  );
}
