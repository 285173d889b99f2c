import type { ControlData } from './control-data';
import { runsOf, type Placed, type SegmentLines } from './control-lines';
import { dodge } from '../lettering/dodge';
import { fewOf, formatValue } from '../lettering/format-value';
import { alongLine, labelSpot, type Spot } from '../frame/label-spot';
import type { Box } from '../frame/mark';
import { signalWord, type Signal } from '../lettering/signal';
import { textWidth } from '../lettering/text-width';
import type { ValueAxis } from '../axes/value-axis';

export interface PlotLabel extends Spot {
  readonly text: string;
  readonly kind: 'latest' | 'centre' | 'limit' | 'target' | 'signal' | 'value';
  readonly signal: Signal;
}

export interface EndLabel {
  readonly value: number;
  readonly text: string;
  readonly kind: 'latest' | 'centre' | 'limit' | 'target';
  readonly signal: Signal;
}

/** What stands at the right of the plot: the latest value, and what the lines are that end there. */
export function endLabels(data: ControlData, last: SegmentLines | undefined, narrow: boolean): EndLabel[] {
  const { unit, target } = data;
  const latest = data.points.findLast((point) => point.value !== null && !point.hollow) ?? data.points.findLast((point) => point.value !== null);
  const labels: EndLabel[] = [];
  // Of events in order, a ring at the end is the gap that is still open.
  const open = data.spacing === 'sequence' && data.points.at(-1)?.hollow ? data.points.at(-1)! : null;
  if (open && open !== latest && open.value !== null) labels.push({ value: open.value, text: `${open.text ?? formatValue(open.value, unit)} so far`, kind: 'latest', signal: null });
  if (latest) labels.push({ value: latest.value!, text: latest.text ?? fewOf(latest, unit) ?? formatValue(latest.value!, unit), kind: 'latest', signal: latest.signal ?? null });
  const limit = narrow ? ['upper', 'lower'] : ['upper limit', 'lower limit'];
  const push = (value: number, name: string, kind: EndLabel['kind']) => labels.push({ value, text: `${name} ${formatValue(value, unit)}`, kind, signal: null });
  if (last && last.segment.centre !== null) push(last.segment.centre, data.centreName ?? 'mean', 'centre');
  if (last?.last && last.last.lower < last.last.upper) {
    if (last.clamped !== 'upper' && last.clamped !== 'both') push(last.last.upper, limit[0]!, 'limit');
    if (last.clamped !== 'lower' && last.clamped !== 'both') push(last.last.lower, limit[1]!, 'limit');
  }
  if (target) labels.push({ value: target.value, text: target.label, kind: 'target', signal: null });
  return labels;
}

/** End labels at the height of what they name, moved apart where they would touch. */
export function placeEndLabels(labels: readonly EndLabel[], axis: ValueAxis, x: number): PlotLabel[] {
  const ys = dodge(labels.map((label) => axis.position(label.value) + 4), 14, axis.top + 4, axis.bottom + 4);
  return labels.map(({ text, kind, signal }, i) => ({ x, y: ys[i]!, anchor: 'start', text, kind, signal }));
}

/** Labels within the plot: what the signals are, the centre of earlier segments, values beyond a break. Each only where
 *  it has room. */
export function plotLabels(data: ControlData, placed: readonly Placed[], lines: readonly SegmentLines[], axis: ValueAxis, stepDays: number | null, area: Box): PlotLabel[] {
  const clear = runsOf(placed, stepDays).flatMap((run) => alongLine(run.map(({ x, y }) => ({ x, y: y! }))));
  const taken: Box[] = [];
  const labels: PlotLabel[] = [];
  const put = (text: string, spots: readonly Spot[], kind: PlotLabel['kind'], signal: Signal, tolerated: number) => {
    const size = kind === 'value' || kind === 'signal';
    const found = labelSpot(spots, textWidth(text, 12, size), 14, taken, clear, area, tolerated);
    if (!found) return;
    taken.push(found.box);
    labels.push({ ...found.spot, text, kind, signal });
  };
  for (const { point, x, y } of placed) {
    if (axis.breakAbove === null || y === null || point.value! <= axis.breakAbove) continue;
    const beside = { y: y + 4 };
    put(point.text ?? formatValue(point.value!, data.unit), [{ x: x + 8, ...beside, anchor: 'start' }, { x: x - 8, ...beside, anchor: 'end' }], 'value', point.signal ?? null, 3);
  }
  for (const { run, signal } of namedRuns(placed)) {
    const middle = run[run.length >> 1]!.x;
    const [top, bottom] = [Math.min(...run.map((p) => p.y!)), Math.max(...run.map((p) => p.y!))];
    const ends = [run.at(-1)!.x, run[0]!.x];
    const spots = [middle, ...ends].flatMap((x): Spot[] => (['middle', 'end', 'start'] as const).flatMap((anchor) => [
      { x, y: top - 9, anchor }, { x, y: bottom + 19, anchor }, { x, y: top - 22, anchor }, { x, y: bottom + 32, anchor }
    ]));
    put(signalWord(signal), spots, 'signal', signal, 1);
  }
  for (const { segment, left, right, centre } of lines.slice(0, -1)) {
    if (centre === null || segment.centre === null) continue;
    put(`${data.centreName ?? 'mean'} ${formatValue(segment.centre, data.unit)}`, [0, 40, 80, 120, 160, 200, 240].filter((along) => left + along + 60 < right).flatMap((along): Spot[] => [
      { x: left + 4 + along, y: centre - 4, anchor: 'start' }, { x: left + 4 + along, y: centre + 13, anchor: 'start' }
    ]), 'centre', null, 2);
  }
  return labels;
}

/** For each kind of signal the latest run of its points: one label names them all. */
function namedRuns(placed: readonly Placed[]): { run: Placed[]; signal: Exclude<Signal, null> }[] {
  const latest = new Map<Exclude<Signal, null>, Placed[]>();
  let before: Signal = null;
  for (const each of placed) {
    if (each.y === null) continue;
    const signal = each.point.signal ?? null;
    if (signal && signal === before) latest.get(signal)!.push(each);
    else if (signal) latest.set(signal, [each]);
    before = signal;
  }
  return [...latest].map(([signal, run]) => ({ run, signal })).reverse();
}
