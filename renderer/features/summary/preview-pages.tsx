import { Button, Loader } from '@mantine/core';
import { type KeyboardEvent, type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fileErrorText } from '../../i18n/problem-text';
import { EmptyState } from '../../ui/empty-state';
import { PageSheet } from './page-sheet';
import type { PlacedSentence } from './place-document';
import classes from './summary.module.css';
import type { Paging } from './use-paging';
import type { Paper } from './use-paper';
import { useSentences } from './use-sentences';

export interface PreviewPagesProps {
  readonly paper: Paper;
  readonly paging: Paging;
  readonly scale: number;
  /** Put on a line as wide as the pages may be. */
  readonly measure: Ref<HTMLDivElement>;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onStepZoom: (by: 1 | -1) => void;
}

/** The pages one below the other; page keys turn them, plus and minus zoom. */
export function PreviewPages(props: PreviewPagesProps) {
  const { paper, paging, scale, measure, chosen, onChoose, onStepZoom } = props;
  const { t } = useTranslation('summary');
  const pages = paper.paper?.file.pages ?? [];
  const sentences = paper.paper?.placement.sentences ?? none;
  const onPages = useMemo(() => byPage(sentences), [sentences]);
  const trace = useSentences(sentences);
  const press = (event: KeyboardEvent) => {
    const page = pageOfKey(event.key, paging.page, pages.length);
    if (page !== null) paging.goTo(page);
    else if (event.key === '+' || event.key === '=') onStepZoom(1);
    else if (event.key === '-') onStepZoom(-1);
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={paging.viewport}
      className={classes.viewport}
      aria-label={t('preview.label')}
      tabIndex={pages.length > 0 ? 0 : -1}
      onScroll={paging.onScroll}
      onKeyDown={press}
    >
      <div ref={measure} className={classes.measure} />
      {paper.paper ? (
        <div className={classes.pages} data-stale={paper.phase !== 'ready'} lang={paper.paper.document.lang}>
          {pages.map((page, index) => (
            <PageSheet
              key={page.proxy.pageNumber}
              page={page}
              number={index + 1}
              scale={scale}
              figures={paper.paper?.placement.figures ?? []}
              sentences={onPages.get(index + 1) ?? none}
              trace={trace}
              onReach={(sentence) => {
                const [spot] = sentence.spots;
                if (spot && spot.page !== index + 1) paging.goTo(spot.page, spot.y - above);
              }}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </div>
      ) : (
        <Waiting paper={paper} />
      )}
    </section>
  );
}

/** What stands where the pages will be. */
function Waiting({ paper }: { readonly paper: Paper }) {
  const { t, i18n } = useTranslation('summary');
  if (paper.phase === 'preparing') {
    return (
      // The bar above tells screen readers the same.
      <div className={classes.blank} aria-hidden="true">
        <Loader size={28} />
        {t('preview.preparing')}
      </div>
    );
  }
  const failed = paper.phase === 'failed' && paper.error !== null;
  return (
    <EmptyState
      title={t(failed ? 'preview.failed' : 'preview.stopped')}
      hint={failed && paper.error ? fileErrorText(i18n, paper.error) : t('preview.stoppedHint')}
    >
      <Button onClick={paper.again}>{t('preview.prepare')}</Button>
    </EmptyState>
  );
}

/** White above a sentence that is gone to on another page, in points. */
const above = 160;

const none: readonly PlacedSentence[] = [];

/** A sentence that goes over to the next page is on both. */
function byPage(sentences: readonly PlacedSentence[]): ReadonlyMap<number, readonly PlacedSentence[]> {
  const pages = new Map<number, PlacedSentence[]>();
  for (const sentence of sentences) {
    for (const page of new Set(sentence.spots.map((spot) => spot.page))) {
      pages.set(page, [...(pages.get(page) ?? []), sentence]);
    }
  }
  return pages;
}

function pageOfKey(key: string, page: number, pages: number): number | null {
  if (key === 'PageDown') return page + 1;
  if (key === 'PageUp') return page - 1;
  if (key === 'Home') return 1;
  return key === 'End' ? pages : null;
}
