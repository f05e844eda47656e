import { fillsOf } from './fills-of';
import { pathOf } from './path-of';

/**
 * Paints what `root` shows onto a canvas: the shapes of its SVG pictures and all its words, where the page has laid
 * them out. The page draws with its own loaded fonts, so that nothing depends on what is installed. Backgrounds and
 * clipping are not painted: charts have none.
 */
export function paintOnto(context: CanvasRenderingContext2D, root: HTMLElement, scale: number): void {
  const corner = root.getBoundingClientRect();
  const page = new DOMMatrix().scale(scale).translate(-corner.left, -corner.top);
  const fills = fillsOf(root, context, scale);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof SVGDefsElement ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof SVGGeometryElement) paintShape(context, node, page, fills);
    else if (node instanceof Text) paintWords(context, node, page);
  }
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: SVGGeometryElement,
  page: DOMMatrix,
  fills: ReturnType<typeof fillsOf>,
): void {
  const path = pathOf(shape);
  const matrix = shape.getScreenCTM();
  if (path === null || matrix === null) return;
  const style = getComputedStyle(shape);
  context.setTransform(page.multiply(matrix));
  const fill = fills(style.fill);
  if (fill !== null) {
    context.globalAlpha = Number(style.fillOpacity);
    context.fillStyle = fill;
    context.fill(path);
  }
  if (style.stroke === 'none') return;
  context.globalAlpha = Number(style.strokeOpacity);
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(Number.parseFloat),
  );
  context.stroke(path);
}

function paintWords(context: CanvasRenderingContext2D, node: Text, page: DOMMatrix): void {
  const parent = node.parentElement;
  const text = node.data.replace(/\s+/g, ' ').trim();
  if (parent === null || text === '') return;
  const style = getComputedStyle(parent);
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.globalAlpha = 1;
  context.textBaseline = 'alphabetic';
  if (parent instanceof SVGTextContentElement) {
    const matrix = parent.getScreenCTM();
    if (matrix === null || parent.getNumberOfChars() === 0) return;
    const { x, y } = parent.getStartPositionOfChar(0);
    context.setTransform(page.multiply(matrix));
    context.fillStyle = style.fill;
    context.fillText(text, x, y);
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(node);
  const box = range.getBoundingClientRect();
  context.setTransform(page);
  context.fillStyle = style.color;
  context.fillText(text, box.left, box.top + context.measureText(text).fontBoundingBoxAscent);
}
