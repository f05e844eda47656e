import { ActionIcon, Popover } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../shared/format/dates';
import { useLang } from '../i18n/use-lang';
import { SegmentedControl } from '../ui/segmented-control';
import { usePeriod } from '../ui/use-period';
import { PeriodRange } from './period-range';
import classes from './top-bar.module.css';

type Stretch = 'year' | 'firstHalf' | 'secondHalf' | 'other';
const suffixes: Readonly<Record<Exclude<Stretch, 'other'>, string>> = {
  year: '',
  firstHalf: '-H1',
  secondHalf: '-H2',
};

/** The period that lists, counts and the overview show: a year, its halves, or any other stretch of days. */
export function PeriodSwitch() {
  const { t } = useTranslation('common');
  const lang = useLang();
  const { period, choose } = usePeriod();
  const [entering, setEntering] = useState(false);
  const year = Number(period.first.slice(0, 4));
  const stretch = stretchOf(period.text);
  const step = (by: number) => choose(`${year + by}${stretch === 'other' ? '' : suffixes[stretch]}`);
  const pick = (chosen: Stretch) => {
    if (chosen === 'other') setEntering(true);
    else choose(`${year}${suffixes[chosen]}`);
  };
  return (
    <div className={classes.period}>
      <div className={classes.step}>
        <ActionIcon
          variant="transparent"
          c="inherit"
          size={28}
          aria-label={t('period.previousYear')}
          onClick={() => step(-1)}
        >
          <ChevronLeft size={14} strokeWidth={1.75} />
        </ActionIcon>
        <b>{year}</b>
        <ActionIcon
          variant="transparent"
          c="inherit"
          size={28}
          aria-label={t('period.nextYear')}
          onClick={() => step(1)}
        >
          <ChevronRight size={14} strokeWidth={1.75} />
        </ActionIcon>
      </div>
      <Popover
        opened={entering}
        onChange={setEntering}
        position="bottom-end"
        trapFocus
        returnFocus
        // The target is a group of radio buttons, which cannot itself be expanded.
        withRoles={false}
      >
        <Popover.Target>
          <div>
            <SegmentedControl<Stretch>
              label={t('period.label')}
              value={stretch}
              onChange={pick}
              segments={[
                { value: 'year', label: t('period.year') },
                { value: 'firstHalf', label: t('period.firstHalf') },
                { value: 'secondHalf', label: t('period.secondHalf') },
                {
                  value: 'other',
                  label: stretch === 'other' ? formatPeriod(period, lang) : t('period.other'),
                },
              ]}
            />
          </div>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={t('period.label')}>
          <PeriodRange period={period} onChoose={choose} onDone={() => setEntering(false)} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function stretchOf(text: string): Stretch {
  if (/^\d{4}$/.test(text)) return 'year';
  if (/^\d{4}-H1$/.test(text)) return 'firstHalf';
  return /^\d{4}-H2$/.test(text) ? 'secondHalf' : 'other';
}
