import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { outlineOf, sectionAt } from './outline';
import type { ChosenKind } from './paper-kinds';
import { PaperTitle } from './paper-title';
import classes from './summary.module.css';
import type { Place } from './use-paging';
import type { OpenPaper } from './use-paper';

export interface OutlinePaneProps {
  readonly kind: ChosenKind;
  readonly paper: OpenPaper | null;
  readonly place: Place;
  readonly goTo: (page: number, y?: number) => void;
}

/** White above a heading that is gone to, in points. */
const above = 24;

/** The table of contents: where the reader is, and a way to every section. */
export function OutlinePane({ kind, paper, place, goTo }: OutlinePaneProps) {
  const { t } = useTranslation('summary');
  const sections = useMemo(() => (paper ? outlineOf(paper.document, paper.placement) : []), [paper]);
  const current = sectionAt(sections, place);
  return (
    <nav className={classes.outline} aria-label={t('outline.label')}>
      <PaperTitle kind={kind} />
      <ol lang={paper?.document.lang}>
        {sections.map((section) => (
          <li key={section.id} data-apart={section.startsAppendices}>
            <button
              type="button"
              className={classes.section}
              data-level={section.level}
              aria-current={section === current ? 'location' : undefined}
              disabled={section.spot === null}
              onClick={() => section.spot && goTo(section.spot.page, section.spot.y - above)}
            >
              <span>{section.text}</span>
              <span className="num t3">{section.spot?.page}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
