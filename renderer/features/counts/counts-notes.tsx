import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CountedFigure } from '../../../shared/counting/figure';
import { type RuleName, ruleOf, ruleVersions } from '../../../shared/counting/rules';
import { formatDate } from '../../../shared/format/dates';
import { formatNumber } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import classes from './counts.module.css';
import type { Counts } from './use-counts';

/** What a reader must know of this table: why lines add up to more than the total, and what is left out. */
export function CountsNotes({ counts }: { readonly counts: Counts }) {
  const lang = useLang();
  const notes = useNotes(counts);
  if (notes.length === 0) return null;
  return (
    <div className={classes.note}>
      <Info size={16} strokeWidth={1.75} aria-hidden="true" />
      <p>{notes.join(lang === 'zh' ? '' : ' ')}</p>
    </div>
  );
}

/** The rules that the figures of this table follow, in words, and the way to change those that can be. */
export function CountsRules({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation(['counts', 'counting']);
  return (
    <section className={classes.rules}>
      <h2>{t('rules.title')}</h2>
      <ul>
        {rulesFor(counts).map((name) => (
          <li key={name}>
            {t(`counting:rule.${name}`)}{' '}
            <span className={`t3 ${classes.version}`}>
              {t('rules.version', { version: ruleVersions[name] })}
            </span>
          </li>
        ))}
      </ul>
      <Link to="/settings/counting">{t('rules.change')}</Link>
    </section>
  );
}

/** A date that ends in an abbreviation brings its own full stop. */
const oneStop = (sentence: string): string => sentence.replace(/\.\.$/, '.');

/** The rules that this table stands on: that of the measure first, then those that its heads and figures call for. */
export function rulesFor({ view, table, context, sameDays }: Counts): readonly RuleName[] {
  const { measure, rows, columns } = view;
  const by = (dimension: 'city' | 'country') => rows === dimension || columns === dimension;
  const isSum = /^(?:people|groups|leader)/.test(measure);
  const isNetwork = measure === 'partners';
  return [
    ruleOf(measure, context.rules).name as RuleName,
    ...(isNetwork ? [] : (['held', 'period'] as const)),
    ...(by('city') || view.city !== null ? (['byCity'] as const) : []),
    ...(by('country') || view.country !== null ? (['byCountry'] as const) : []),
    ...(isSum || table.total.qualifier !== 'exact' ? (['qualifiers'] as const) : []),
    ...(sameDays ? (['yearOnYear'] as const) : []),
  ];
}

function useNotes({ view, table, context, rowsArePeriods, sameDays }: Counts): readonly string[] {
  const { t } = useTranslation(['counts', 'counting']);
  const lang = useLang();
  const { total } = table;
  const isNetworkOverTime = view.measure === 'partners' && rowsArePeriods;
  const sum = (figures: readonly CountedFigure[]) =>
    figures.reduce((all, { value }) => all + (value ?? 0), 0);
  const overlap = (figures: readonly CountedFigure[]) =>
    t('counting:overlap', {
      sum: formatNumber(sum(figures), lang),
      total: formatNumber(total.value ?? 0, lang),
    });
  const running = [...table.rows, ...table.columns].some(({ partial }) => partial);
  return [
    ...(running ? [oneStop(t('counting:partialPeriod', { date: formatDate(context.asOf, lang) }))] : []),
    ...(isNetworkOverTime ? [t('network')] : []),
    ...(table.columnsOverlap ? [overlap(table.columnTotals)] : []),
    ...(table.rowsOverlap && !table.columnsOverlap && !isNetworkOverTime ? [overlap(table.rowTotals)] : []),
    ...(table.rowsOverlap && table.columnsOverlap && !isNetworkOverTime ? [t('counting:overlapRows')] : []),
    ...(total.vagueIds.length > 0 ? [t('counting:vagueOutside', { count: total.vagueIds.length })] : []),
    ...(total.unknown > 0 ? [t('counting:unknown', { count: total.unknown })] : []),
    ...(sameDays && sameDays.vagueLeftOut > 0
      ? [t('counting:vagueLeftOut', { count: sameDays.vagueLeftOut })]
      : []),
  ];
}
