import { format } from 'd3';
import { formatValue } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import { heatScale } from '../heat/heat-scale';
import { LazyMark, type Mark } from '../frame/mark';
import type { MatrixData, MatrixItem, MatrixPair } from './matrix-data';
import { counted, listWords } from '../lettering/sentence';
import { fitText, textWidth } from '../lettering/text-width';
import type { TwinTable } from '../frame/twin-table';
import { twinTable } from '../frame/twin-table';

export interface MatrixShape extends PlotShape {
  readonly levels: readonly { level: number; path: string }[];
  readonly withheld: string;
  readonly numbers: readonly { x: number; y: number; text: string; level: number }[];
  readonly names: readonly { x: number; y: number; text: string; label: string; href: string | null }[];
  /** Codes at the foot of the columns: of each, or of every other … where they would touch. */
  readonly codes: readonly { x: number; y: number; text: string; turned: boolean }[];
  readonly key: readonly { x: number; level: number; text: string }[];
}

const KEY_ROOM = 30;
const times = format('.1f');

/** Which of the items come together: the lower half of a square, each pair once. */
export function matrixShape(data: MatrixData, width: number): MatrixShape {
  const { items } = data;
  const pairs = new Map(data.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const scale = heatScale(Math.max(0, ...data.pairs.map(({ both }) => both ?? 0)), true);
  const widest = Math.max(0, ...items.map(({ code, label }) => textWidth(`${code}  ${label}`, 13)));
  const codeRoom = Math.max(0, ...items.map(({ code }) => textWidth(code, 12))) + 8;
  const columns = Math.max(1, items.length - 1);
  const labelRoom = Math.min(widest + 10, width * 0.42);
  const full = width - labelRoom >= columns * 14;
  const left = Math.round(full ? labelRoom : codeRoom);
  const size = Math.max(4, Math.floor(Math.min(26, (width - left) / columns)));
  const top = scale.steps.length ? KEY_ROOM : 4;
  const turned = codeRoom > size + 4;
  const every = Math.ceil(13 / size);
  const paths = new Map<number, string>();
  let withheld = '';
  const numbers: MatrixShape['numbers'][number][] = [];
  const pairText = ({ both, text }: MatrixPair) => text ?? (both ? String(both) : '');
  // All of them or none: those that fit alone would run together, and look like all there is.
  const roomForNumbers = Math.max(0, ...data.pairs.map((pair) => (pair.both ? textWidth(pairText(pair), 11) : 0))) + 4 <= size;
  const marks: Mark[] = [];
  for (const [r, item] of items.entries()) {
    for (const [c, other] of items.slice(0, r).entries()) {
      const pair = pairs.get(pairKey(item.id, other.id));
      const [x, y, side] = [left + c * size, top + (r - 1) * size, size - 1];
      const outline = `M${x},${y}h${side}v${side}h${-side}z`;
      const level = scale.level(pair?.both ?? 0);
      if (pair && pair.both === null) withheld += outline;
      else paths.set(level, (paths.get(level) ?? '') + outline);
      if (pair?.both && roomForNumbers) numbers.push({ x: x + side / 2, y: y + side / 2 + 4, text: pairText(pair), level });
      marks.push(new LazyMark({ x, y, width: side, height: side }, r, c, () => [`${item.label} with ${other.label}`, ...pairLines(pair)]));
    }
  }
  const foot = top + columns * size;
  return {
    width, withheld, numbers, marks,
    height: foot + (turned ? codeRoom + 6 : 20),
    levels: [...paths].sort(([a], [b]) => a - b).map(([level, path]) => ({ level, path })),
    names: items.slice(1).flatMap((item, i) => i % every ? [] : [{ x: 0, y: top + i * size + size / 2 + 4, text: full ? fitText(`${item.code} ${item.label}`, labelRoom - 10, 13) : item.code, label: item.label, href: item.href ?? null }]),
    codes: items.slice(0, -1).flatMap((item, c) => c % every ? [] : [{ x: left + c * size + size / 2, y: foot + (turned ? 6 : 13), text: item.code, turned }]),
    key: keyOf(scale.steps, left, width),
    get table() { return matrixTable(data); },
    notes: [
      ...(items.length ? [`At the foot, ${items[0]!.code} is ${items[0]!.label}${full ? '' : '; the table names every code'}.`] : []),
      ...(withheld ? ['Lightly hatched: withheld.'] : [])
    ],
    count: `${counted(items.length, (data.rowName ?? 'theme').toLowerCase())}, ${counted((items.length * (items.length - 1)) / 2, 'pair')}.`,
    alt: matrixAlt(data),
    empty: items.length > 1 ? null : `No data to draw: ${data.measure} needs two ${(data.rowName ?? 'theme').toLowerCase()}s.`
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function pairLines(pair: MatrixPair | undefined): string[] {
  if (!pair) return ['none together'];
  const both = pair.text ?? (pair.both === null ? 'withheld' : counted(pair.both, 'case'));
  return [both, ...(typeof pair.lift === 'number' && pair.both !== null ? [`${times(pair.lift)} times as often as by chance`] : [])];
}

/** The scale's steps from `left`, or from the edge where they would not fit. */
function keyOf(steps: readonly { level: number; from: number; to: number }[], left: number, width: number): { x: number; level: number; text: string }[] {
  const texts = steps.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  const room = texts.reduce((sum, text) => sum + 28 + textWidth(text, 12), 0);
  let x = left + room > width ? 0 : left;
  return steps.map(({ level }, i) => {
    const item = { x, level, text: texts[i]! };
    x += 28 + textWidth(item.text, 12);
    return item;
  });
}

function named(data: MatrixData): (id: string) => MatrixItem | undefined {
  const byId = new Map(data.items.map((item) => [item.id, item]));
  return (id) => byId.get(id);
}

function ranked(data: MatrixData): MatrixPair[] {
  return [...data.pairs].sort((a, b) => (b.both ?? -1) - (a.both ?? -1) || pairKey(a.a, a.b).localeCompare(pairKey(b.a, b.b)));
}

/** One row a pair, the most frequent first; withheld pairs last, in an order that tells nothing. */
function matrixTable(data: MatrixData): TwinTable {
  const item = named(data);
  const name = (id: string) => `${item(id)?.code ?? id} ${item(id)?.label ?? ''}`.trim();
  return twinTable(data.measure, 'Pair', ranked(data).filter(({ both }) => both !== 0), (pair) => `${name(pair.a)} with ${name(pair.b)}`, [
    { name: 'Cases with both', numeric: true, always: true, cell: (pair) => pair.text ?? (pair.both === null ? 'withheld' : formatValue(pair.both, 'count')) },
    { name: 'Times as often as by chance', numeric: true, cell: (pair) => (typeof pair.lift === 'number' && pair.both !== null ? times(pair.lift) : '') }
  ]);
}

function matrixAlt(data: MatrixData): string {
  const item = named(data);
  const top = ranked(data).filter(({ both }) => both).slice(0, 3);
  const say = top.map((pair) => `${item(pair.a)?.label ?? pair.a} with ${item(pair.b)?.label ?? pair.b} (${pair.text ?? pair.both})`);
  return `${data.measure}, ${counted(data.items.length, (data.rowName ?? 'theme').toLowerCase())}. ${say.length ? `Most often together: ${listWords(say)}.` : 'None come together.'}`;
}
