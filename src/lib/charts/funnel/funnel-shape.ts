import { line, scaleLinear } from 'd3';
import { within } from '../control/control-lines';
import { dodge } from '../lettering/dodge';
import { formatRatio, formatTicks, formatValue } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import type { FunnelData, FunnelPoint } from './funnel-data';
import { labelSpot, type Spot } from '../frame/label-spot';
import type { Box } from '../frame/mark';
import { counted, listWords } from '../lettering/sentence';
import { signalWord, type Signal } from '../lettering/signal';
import { textWidth } from '../lettering/text-width';
import { twinTable } from '../frame/twin-table';
import { axisNotes, valueAxis, valueDomain, type ValueAxis } from '../axes/value-axis';

export interface FunnelShape extends PlotShape {
  readonly area: Box;
  readonly values: ValueAxis;
  readonly ticks: readonly { x: number; label: string }[];
  readonly nName: string;
  readonly centreY: number;
  readonly inner: readonly string[];
  readonly outer: readonly string[];
  readonly points: readonly { x: number; y: number; signal: Signal }[];
  readonly labels: readonly (Spot & { text: string; signal: Signal })[];
  readonly ends: readonly { x: number; y: number; text: string }[];
}

/** So many points or fewer are all named. */
const FEW = 12;

/** Units of differing size against the limits that chance allows at each size. Never for people. */
export function funnelShape(data: FunnelData, width: number): FunnelShape {
  const { unit } = data;
  const points = [...data.points].sort((a, b) => a.n - b.n || a.label.localeCompare(b.label));
  const plotHeight = Math.round(Math.min(340, Math.max(220, width * 0.45)));
  const last = data.limits.at(-1);
  const clampedLimits = data.limits.map((limit) => ({ ...limit, lower95: within(limit.lower95, unit), upper95: within(limit.upper95, unit), lower998: within(limit.lower998, unit), upper998: within(limit.upper998, unit) }));
  const greatest = Math.max(...points.map((point) => point.value), data.centre, ...clampedLimits.filter(({ n }) => n >= (points[0]?.n ?? 0)).map(({ upper998 }) => upper998));
  const domain = valueDomain(points.map((point) => point.value), [data.centre, greatest], { unit, zero: 'always', tickCount: 5, mayBreak: false });
  const left = Math.ceil(Math.max(14, ...formatTicks(domain.ticks, unit).map((label) => textWidth(label, 12)))) + 8;
  const endTexts = last ? [`${data.centreName ?? 'all'} ${formatValue(data.centre, unit)}`, '95%', '99.8%'] : [`${data.centreName ?? 'all'} ${formatValue(data.centre, unit)}`];
  const right = Math.round(width - Math.max(...endTexts.map((text) => textWidth(text, 12))) - 12);
  const [top, bottom] = [10, 10 + plotHeight];
  const values = valueAxis(domain, unit, top, bottom);
  const most = Math.max(1, ...points.map((point) => point.n), last?.n ?? 0);
  const x = scaleLinear([0, most * 1.04], [left, right]);
  const area = { x: left, y: top, width: right - left, height: plotHeight };
  const curve = (key: 'lower95' | 'upper95' | 'lower998' | 'upper998') =>
    line<(typeof clampedLimits)[number]>((limit) => x(limit.n), (limit) => Math.max(top, values.position(limit[key]))).digits(1)(clampedLimits.filter((limit) => limit[key] <= domain.high && limit[key] > domain.low)) ?? '';
  const placed = points.map((point) => ({ x: x(point.n), y: values.position(point.value), signal: point.signal ?? null }));
  const taken: Box[] = [];
  // What stands out has the first choice of place; the rest is named where there are few.
  const named = points.map((_, i) => i).filter((i) => points[i]!.signal || points.length <= FEW).sort((a, b) => Number(!points[a]!.signal) - Number(!points[b]!.signal) || a - b);
  const labels = named.flatMap((i) => {
    const point = points[i]!;
    const { x: px, y: py } = placed[i]!;
    const spots: Spot[] = [{ x: px + 8, y: py + 4, anchor: 'start' }, { x: px - 8, y: py + 4, anchor: 'end' }, { x: px, y: py - 9, anchor: 'middle' }, { x: px, y: py + 18, anchor: 'middle' }];
    const found = labelSpot(spots, textWidth(point.label, 12, Boolean(point.signal)), 14, taken, placed, area);
    if (!found) return [];
    taken.push(found.box);
    return [{ ...found.spot, text: point.label, signal: point.signal ?? null }];
  });
  const wanted = last ? [data.centre, within(last.upper95, unit), within(last.upper998, unit)] : [data.centre];
  const ys = dodge(wanted.map((value) => values.position(value) + 4), 14, top + 4, bottom + 4);
  const outside = points.filter((point) => point.signal);
  const ticks = x.ticks(width < 560 ? 4 : 7).filter(Number.isInteger);
  return {
    width, area, values, labels, height: bottom + 40, nName: data.nName,
    ticks: ticks.map((tick) => ({ x: x(tick), label: formatValue(tick, 'count') })),
    centreY: values.position(data.centre),
    inner: [curve('lower95'), curve('upper95')],
    outer: [curve('lower998'), curve('upper998')],
    points: placed,
    ends: endTexts.map((text, i) => ({ x: right + 8, y: ys[i]!, text })),
    marks: points.map((point, i) => ({ x: placed[i]!.x, y: placed[i]!.y, row: 0, column: i, heading: point.label, lines: pointLines(point, data) })),
    table: twinTable(data.measure, data.pointName ?? 'Unit', points, (point) => ({ text: point.label, href: point.href }), [
      { name: data.measure, numeric: true, always: true, cell: (point) => formatValue(point.value, unit) },
      { name: 'Count', numeric: true, cell: (point) => point.numerator?.toString() },
      { name: data.nName, numeric: true, always: true, cell: (point) => formatValue(point.n, 'count') },
      { name: 'Signal', cell: (point) => signalWord(point.signal) },
      { name: 'Why', cell: (point) => (point.reasons ?? []).join('; ') }
    ]),
    notes: [
      last ? `Dashed: 95% and 99.8% limits of what chance allows at each size${data.adjusted ? `, widened by as much as ${(data.pointName ?? 'unit').toLowerCase()}s differ beyond it` : ''}.` : 'Limits are withheld.',
      ...axisNotes(values, unit)
    ],
    count: `${counted(points.length, (data.pointName ?? 'unit').toLowerCase())}; ${formatValue(points.reduce((sum, point) => sum + point.n, 0), 'count')} ${data.nName} in all.`,
    alt: `${data.measure} against ${data.nName}, ${counted(points.length, (data.pointName ?? 'unit').toLowerCase())}; ${data.centreName ?? 'all'} ${formatValue(data.centre, unit)}. ${outside.length ? `Outside: ${listWords(outside.map((point) => `${point.label} (${formatValue(point.value, unit)})`))}.` : 'None is outside the limits.'}`,
    empty: points.length ? null : `No data to draw: ${data.measure} has nothing to compare here.`
  };
}

function pointLines(point: FunnelPoint, data: FunnelData): string[] {
  const state = signalWord(point.signal);
  return [
    `${formatValue(point.value, data.unit)} (${formatRatio(point.numerator, point.n) ?? `n = ${formatValue(point.n, 'count')}`})`,
    ...(state ? [point.reasons?.length ? `${state}: ${point.reasons.join('; ')}` : state] : [])
  ];
}
