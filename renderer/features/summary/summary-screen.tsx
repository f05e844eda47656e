import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useCommand } from '../../ui/use-command';
import { useEscape } from '../../ui/use-escape';
import { useRemembered } from '../../ui/use-remembered';
import { ChecksPanel } from './checks-panel';
import { ExportButtons } from './export-buttons';
import { FiguresPanel } from './figures-panel';
import { OutlinePane } from './outline-pane';
import { PaperOptions } from './paper-options';
import { PreviewBar } from './preview-bar';
import { PreviewPages } from './preview-pages';
import classes from './summary.module.css';
import { useExport } from './use-export';
import { usePaging } from './use-paging';
import { usePaper } from './use-paper';
import { usePaperRequest } from './use-paper-request';
import { usePrinting } from './use-printing';
import { scaleOf, stepZoom, type Zoom } from './zoom';

const none = [] as const;

/** The yearly summary: its contents, its real pages, and what it is made of. */
export function SummaryScreen() {
  const choice = usePaperRequest();
  const file = useExport(choice.request);
  const paper = usePaper(choice.request, file.isRunning);
  const printing = usePrinting(choice.request);
  const [zoom, setZoom] = useRemembered<Zoom>('summary.zoom', 'fit');
  const { ref: measure, width } = useElementSize();
  const [chosen, setChosen] = useState<string | null>(null);
  const pages = paper.paper?.file.pages ?? none;
  const scale = scaleOf(zoom, pages[0]?.width ?? 595, width || 600);
  const paging = usePaging(pages, scale);
  const panel = useEscape<HTMLElement>(() => setChosen(null));
  useCommand('exportSummary', () => file.start('pdf'));
  return (
    <div className={classes.screen}>
      <OutlinePane paper={paper.paper} place={paging.place} goTo={paging.goTo} />
      <div className={classes.preview}>
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
        <PaperOptions choice={choice} />
        <div className={classes.facts}>
          {paper.paper && (
            <>
              <FiguresPanel
                paper={paper.paper}
                request={choice.request}
                page={paging.page}
                chosen={chosen}
                onChoose={setChosen}
              />
              <ChecksPanel paper={paper.paper} request={choice.request} />
            </>
          )}
        </div>
        <ExportButtons {...file} />
      </aside>
    </div>
  );
}
