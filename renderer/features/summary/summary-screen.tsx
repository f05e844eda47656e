import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { PaperRequest } from '../../../shared/report/request';
import { useRegister } from '../../db/register-context';
import { useCommand } from '../../ui/use-command';
import { useEscape } from '../../ui/use-escape';
import { useRemembered } from '../../ui/use-remembered';
import { aboutOf } from './about-of';
import { ChecksPanel } from './checks-panel';
import { EditPaper } from './editing/edit-paper';
import { EditionsView } from './editions/editions-view';
import { ExportButtons } from './export-buttons';
import { FiguresPanel } from './figures-panel';
import { missingForPaper } from './missing-for-paper';
import { NoPaper } from './no-paper';
import { OutlinePane } from './outline-pane';
import { type PaperMode, PaperModes } from './paper-modes';
import { PaperOptions } from './paper-options';
import { PreviewBar } from './preview-bar';
import { PreviewPages } from './preview-pages';
import classes from './summary.module.css';
import { useExport } from './use-export';
import { usePaging } from './use-paging';
import { usePaper } from './use-paper';
import { type PaperChoice, usePaperRequest } from './use-paper-request';
import { usePrinting } from './use-printing';
import { scaleOf, stepZoom, type Zoom } from './zoom';

const none = [] as const;

/** A paper: its contents, its real pages, and what it is made of. */
export function SummaryScreen() {
  const choice = usePaperRequest();
  const { request } = choice;
  const missing = missingForPaper(useRegister(), request);
  if (missing || !request) return <NoPaper choice={choice} missing={missing ?? 'city'} />;
  return <PaperDesk choice={choice} request={request} />;
}

interface PaperDeskProps {
  readonly choice: PaperChoice;
  readonly request: PaperRequest;
}

function PaperDesk({ choice, request }: PaperDeskProps) {
  const file = useExport(request);
  const paper = usePaper(request);
  const printing = usePrinting(request);
  const [zoom, setZoom] = useRemembered<Zoom>('summary.zoom', 'fit');
  const { ref: measure, width } = useElementSize();
  const [mode, setMode] = useState<PaperMode>('pages');
  const [chosen, setChosen] = useState<string | null>(null);
  const pages = paper.paper?.file.pages ?? none;
  const scale = scaleOf(zoom, pages[0]?.width ?? 595, width || 600);
  const paging = usePaging(pages, scale);
  const panel = useEscape<HTMLElement>(() => setChosen(null));
  useCommand('exportSummary', () => file.start('pdf'));
  return (
    <div className={classes.screen}>
      {mode === 'edit' && <EditPaper request={request} />}
      {mode === 'editions' && <EditionsView request={request} />}
      {mode === 'pages' && (
        <OutlinePane kind={choice.kind} paper={paper.paper} place={paging.place} goTo={paging.goTo} />
      )}
      <div className={classes.preview} hidden={mode !== 'pages'}>
        <PreviewBar
          paper={paper}
          printing={printing}
          page={paging.page}
          pages={pages.length}
          goTo={paging.goTo}
          zoom={zoom}
          onZoom={setZoom}
        />
        <PreviewPages
          paper={paper}
          paging={paging}
          scale={scale}
          measure={measure}
          chosen={chosen}
          onChoose={setChosen}
          onStepZoom={(by) => setZoom(stepZoom(scale, by))}
        />
      </div>
      <aside ref={panel} className={classes.panel}>
        <PaperModes mode={mode} onMode={setMode} />
        <PaperOptions choice={choice} />
        <div className={classes.facts}>
          {paper.paper && (
            <>
              {/* The figures are those of a page, so they are told where pages are seen. */}
              {mode === 'pages' && (
                <FiguresPanel
                  paper={paper.paper}
                  about={aboutOf(paper.paper.document, request)}
                  page={paging.page}
                  chosen={chosen}
                  onChoose={setChosen}
                />
              )}
              <ChecksPanel paper={paper.paper} about={aboutOf(paper.paper.document, request)} />
            </>
          )}
        </div>
        <ExportButtons {...file} />
      </aside>
    </div>
  );
}
