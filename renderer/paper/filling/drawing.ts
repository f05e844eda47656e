/** Labels of 12 pixels come down to 6.5 points, the smallest type that offices print. */
const leastZoom = 0.725;
/** Bars and rows of labels may draw together by so much before a label would touch the next. */
const leastSqueeze = 0.8;

/** The drawing of a figure, which can be made lower. */
export interface Drawing {
  /** CSS pixels, as it was drawn. */
  readonly height: number;
  /** The smallest share of that height it may be set at. */
  readonly least: number;
  /** Sets it at a share of its height: first its bars draw together, then all of it becomes smaller. */
  readonly scaleTo: (scale: number) => void;
}

/** The drawing in a block; null where it has none. Call it before anything was scaled. */
export function drawingIn(block: Element): Drawing | null {
  const chart = block.querySelector<HTMLElement>('figure > .chart');
  const height = chart?.getBoundingClientRect().height ?? 0;
  if (!chart || height === 0) return null;
  const { height: bars, squeeze } = squeezing(chart);
  const rest = height - bars;
  const squeezed = rest + leastSqueeze * bars;
  return {
    height,
    least: (leastZoom * squeezed) / height,
    scaleTo: (scale) => {
      const wanted = scale * height;
      squeeze(Math.min(1, Math.max(leastSqueeze, (wanted - rest) / (bars || 1))));
      const zoom = wanted < squeezed ? wanted / squeezed : 1;
      chart.style.zoom = zoom === 1 ? '' : String(zoom);
      chart.style.width = zoom === 1 ? '' : 'fit-content';
    },
  };
}

const nothing = { height: 0, squeeze: () => {} };

/** What of a drawing can be squeezed, and how: its lines and bars, not its words. A map keeps its shape. */
function squeezing(chart: HTMLElement): { readonly height: number; readonly squeeze: (to: number) => void } {
  if (chart.matches('.map')) return nothing;
  const [svg] = [...chart.querySelectorAll('svg')].sort((a, b) => heightOf(b) - heightOf(a));
  if (!svg) return nothing;
  const height = heightOf(svg);
  const frames = [svg, ...(svg.parentElement && svg.parentElement !== chart ? [svg.parentElement] : [])];
  const heights = frames.map(({ style }) => style.height);
  return {
    height,
    squeeze: (to) => {
      if (to === 1) svg.removeAttribute('preserveAspectRatio');
      else svg.setAttribute('preserveAspectRatio', 'none');
      for (const [at, { style }] of frames.entries())
        style.height = to === 1 ? (heights[at] ?? '') : `${to * height}px`;
      stretchBack([...svg.querySelectorAll('text')], to);
    },
  };
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Words keep their height, each about its own middle. */
function stretchBack(words: readonly SVGTextElement[], squeeze: number): void {
  const middles = words.map((text) => {
    const { y, height } = text.getBBox();
    return y + height / 2;
  });
  for (const [at, text] of words.entries()) {
    const middle = middles[at] ?? 0;
    if (squeeze === 1) text.removeAttribute('transform');
    else text.setAttribute('transform', `matrix(1 0 0 ${1 / squeeze} 0 ${middle - middle / squeeze})`);
  }
}
