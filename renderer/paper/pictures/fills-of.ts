import { pathOf } from './path-of';

/**
 * What a canvas fills with for each value of the CSS property `fill` under `root`: a colour, a pattern of `root`'s
 * definitions, or null for none. `scale` is how many dots of the canvas make a CSS pixel.
 */
export function fillsOf(
  root: HTMLElement,
  context: CanvasRenderingContext2D,
  scale: number,
): (fill: string) => string | CanvasPattern | null {
  const known = new Map<string, CanvasPattern | null>();
  return (fill) => {
    if (fill === 'none') return null;
    const [, id] = /^url\("?#([^")]+)"?\)/.exec(fill) ?? [];
    if (id === undefined) return fill;
    const pattern = known.get(id) ?? patternOf(root, id, context, scale);
    known.set(id, pattern);
    return pattern;
  };
}

/** A pattern in its own tile of dots, turned as its `patternTransform` says. */
function patternOf(
  root: HTMLElement,
  id: string,
  context: CanvasRenderingContext2D,
  scale: number,
): CanvasPattern | null {
  const element = root.querySelector<SVGPatternElement>(`#${CSS.escape(id)}`);
  const tile = document.createElement('canvas');
  const dots = tile.getContext('2d');
  if (element === null || dots === null) return null;
  [tile.width, tile.height] = [element.width.baseVal.value * scale, element.height.baseVal.value * scale];
  dots.scale(scale, scale);
  for (const shape of element.children) {
    const path = shape instanceof SVGGeometryElement ? pathOf(shape) : null;
    if (path === null) continue;
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    if (fill !== 'none') {
      dots.fillStyle = fill;
      dots.fill(path);
    }
    if (stroke === 'none') continue;
    dots.strokeStyle = stroke;
    dots.lineWidth = Number.parseFloat(strokeWidth);
    dots.stroke(path);
  }
  const pattern = context.createPattern(tile, 'repeat');
  const turned = element.patternTransform.baseVal.consolidate()?.matrix;
  pattern?.setTransform((turned ? DOMMatrix.fromMatrix(turned) : new DOMMatrix()).scale(1 / scale));
  return pattern;
}
