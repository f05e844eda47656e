import { Button } from '@mantine/core';
import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDifference } from '../../../shared/format/numbers';
import { useLang } from '../../i18n/use-lang';
import { copyText } from '../../ui/copy-text';
import { useFigureText } from '../../ui/figure-records';
import { useToasts } from '../../ui/services';
import { tableText } from './table-text';
import type { Counts } from './use-counts';
import { useHeadText } from './use-head-text';
import { useRowLabel } from './use-row-label';

/** Copies the table as it stands on screen. */
export function CopyButton({ counts }: { readonly counts: Counts }) {
  const { t } = useTranslation(['counts', 'counting']);
  const lang = useLang();
  const toasts = useToasts();
  const figure = useFigureText();
  const headText = useHeadText();
  const rowLabel = useRowLabel(counts);
  const { grid, view } = counts;
  const copy = async () => {
    const text = tableText(grid, {
      corner: t(`dimension.${view.rows}`),
      total: t('counting:total'),
      rowLabel,
      columnLabels: grid.columns.map((head) => (view.columns ? headText(view.columns, head) : '')),
      figure,
      difference: (difference) => formatDifference(difference, lang),
    });
    const done = await copyText(text);
    toasts.show(done ? { text: t('copied') } : { tone: 'alert', text: t('notCopied') });
  };
  return (
    <Button variant="default" leftSection={<Copy size={16} strokeWidth={1.75} />} onClick={() => void copy()}>
      {t('copy')}
    </Button>
  );
}
