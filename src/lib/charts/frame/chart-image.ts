import { wrapText } from '../lettering/text-width';

/** What makes a drawing look as it does, where it is not in the markup. */
const LOOKS = [
  'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order',
  'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'text-anchor', 'display'
];

export interface ImageText {
  /** Set above the drawing: the chart's title, its subtitle. */
  readonly above: readonly string[];
  /** Set below: the count, notes, marking. */
  readonly below: readonly string[];
}

const LINE = 18;
const MARGIN = 16;
/** Share of a line's room that text may take by our face's widths: a picture is drawn in another face. */
const ROOM = 0.9;
const SIZE = { title: 15, text: 12 };
const MOST_LINES = 8;

const fold = (text: string, width: number, size: number, bold = false): string[] => wrapText(text, width * ROOM, size, MOST_LINES, bold);

/** The drawings within `figure` as one SVG document that stands alone, with what it says above and below it. Null where
 *  there is no drawing. */
export function chartSvg(figure: HTMLElement, text: ImageText): string | null {
  const drawings = [...figure.querySelectorAll<SVGSVGElement>('.plot svg')];
  const first = drawings[0];
  if (!first) return null;
  const { width, height } = first.viewBox.baseVal;
  const ground = getComputedStyle(figure);
  const [title = '', ...rest] = text.above;
  const headings = fold(title, width, SIZE.title, true);
  const above = [...headings, ...rest.flatMap((line) => fold(line, width, SIZE.text))];
  const below = text.below.flatMap((line) => fold(line, width, SIZE.text));
  const top = MARGIN + above.length * LINE + 6;
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = { width: width + 2 * MARGIN, height: top + height + below.length * LINE + MARGIN + 6 };
  set(whole, { xmlns: 'http://www.w3.org/2000/svg', width: size.width, height: size.height, viewBox: `0 0 ${size.width} ${size.height}`, 'font-family': ground.fontFamily });
  whole.append(make('rect', { width: size.width, height: size.height, fill: ground.getPropertyValue('--surface').trim() || '#ffffff' }));
  const say = (lines: readonly string[], y: number, bold: number) => lines.forEach((line, i) => {
    const node = make('text', { x: MARGIN, y: y + i * LINE, 'font-size': i < bold ? SIZE.title : SIZE.text, 'font-weight': i < bold ? 600 : 400, fill: ground.color });
    node.textContent = line;
    whole.append(node);
  });
  say(above, MARGIN + 10, headings.length);
  for (const drawing of drawings) {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    copyLooks(drawing, copy);
    set(copy, { x: MARGIN, y: top });
    whole.append(copy);
  }
  say(below, top + height + 20, 0);
  return new XMLSerializer().serializeToString(whole);
}

/** An SVG document as a PNG at twice its size. Rejects where the browser cannot draw it. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no image')))));
}

function copyLooks(from: Element, to: Element): void {
  const looks = getComputedStyle(from);
  for (const name of LOOKS) to.setAttribute(name, looks.getPropertyValue(name));
  to.removeAttribute('class');
  if (from instanceof SVGTextElement && from.textContent) {
    // A picture has no access to the page's faces: another face is fitted into the room that ours took.
    set(to, { textLength: from.getComputedTextLength().toFixed(1), lengthAdjust: 'spacingAndGlyphs' });
  }
  for (const [i, child] of [...from.children].entries()) copyLooks(child, to.children[i]!);
}

function make(name: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(node, attributes);
  return node;
}

function set(node: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
}
