import type { HeatColumn } from './heat-data';
import { textWidth } from '../lettering/text-width';

export interface PlacedColumns {
  /** Left edge and width of each column's cells, whole px. */
  readonly edges: readonly { x: number; width: number }[];
  readonly groups: readonly { x: number; end: number; text: string }[];
  readonly names: readonly { x: number; text: string }[];
}

const GROUP_GAP = 4;

/** Columns between `left` and `right`, with a little air between groups, and as many names as have room. */
export function heatColumns(columns: readonly HeatColumn[], left: number, right: number): PlacedColumns {
  const starts = columns.map((column, i) => i > 0 && column.group !== columns[i - 1]!.group);
  const breaks = starts.filter(Boolean).length;
  const step = Math.min(44, (right - left - breaks * GROUP_GAP) / Math.max(1, columns.length));
  let offset = left;
  const edges = columns.map((_, i) => {
    if (starts[i]) offset += GROUP_GAP;
    const x = Math.round(offset + i * step);
    return { x, width: Math.max(1, Math.round(offset + (i + 1) * step) - x - (step > 6 ? 1 : 0)) };
  });
  const groups: { x: number; end: number; text: string }[] = [];
  for (const [i, column] of columns.entries()) {
    const { x, width } = edges[i]!;
    if (i === 0 || starts[i]) groups.push({ x, end: x + width, text: column.group ?? '' });
    else groups[groups.length - 1] = { ...groups.at(-1)!, end: x + width };
  }
  return {
    edges,
    groups: groups.flatMap((group) => groupName(group)),
    names: columnNames(columns, edges, step)
  };
}

function groupName(group: { x: number; end: number; text: string }): { x: number; end: number; text: string }[] {
  const width = group.end - group.x;
  if (!group.text) return [];
  if (textWidth(group.text, 12) <= width) return [group];
  const short = /^\d{4}$/.test(group.text) ? `’${group.text.slice(2)}` : '';
  return short && textWidth(short, 12) <= width ? [{ ...group, text: short }] : [{ ...group, text: '' }];
}

/** Every name, every other, every third …: the first step at which none touches the next. */
function columnNames(columns: readonly HeatColumn[], edges: readonly { x: number; width: number }[], step: number): { x: number; text: string }[] {
  const texts = columns.map((column) => column.short ?? '');
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, 11)));
  const every = [1, 2, 3, 6].find((n) => widest + 4 <= n * step);
  if (!widest || !every) return [];
  return columns.flatMap((column, i) => {
    const within = columns.slice(0, i).filter((other) => other.group === column.group).length;
    return (column.group === undefined ? i : within) % every === 0 ? [{ x: Math.max(edges[i]!.x + edges[i]!.width / 2, textWidth(texts[i]!, 11) / 2), text: texts[i]! }] : [];
  });
}
