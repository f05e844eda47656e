/** The outline of an SVG shape in its own coordinates; null for shapes that charts do not use. */
export function pathOf(shape: SVGGeometryElement): Path2D | null {
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '');
  const path = new Path2D();
  if (shape instanceof SVGRectElement) {
    path.rect(lengthOf(shape.x), lengthOf(shape.y), lengthOf(shape.width), lengthOf(shape.height));
  } else if (shape instanceof SVGCircleElement) {
    path.arc(lengthOf(shape.cx), lengthOf(shape.cy), lengthOf(shape.r), 0, 2 * Math.PI);
  } else if (shape instanceof SVGLineElement) {
    path.moveTo(lengthOf(shape.x1), lengthOf(shape.y1));
    path.lineTo(lengthOf(shape.x2), lengthOf(shape.y2));
  } else return null;
  return path;
}

const lengthOf = ({ baseVal }: SVGAnimatedLength): number => baseVal.value;
