import { utcDay } from 'd3';
import { changesNote, placeChanges, type PlacedChange } from '../axes/changes-on-axis';
import { timeAxis, type DateAxis } from '../axes/date-axis';
import { longDate, parseDay, shortDate } from '../axes/day';
import type { PlotShape } from '../frame/framed-shape';
import type { GanttData, GanttRow } from './gantt-data';
import { rowLayout, type RowLayout } from '../axes/row-layout';
import { counted, listWords } from '../lettering/sentence';
import { textWidth } from '../lettering/text-width';
import { twinTable } from '../frame/twin-table';

export interface GanttShape extends PlotShape {
  readonly rows: RowLayout;
  readonly dates: DateAxis;
  readonly bars: readonly { x: number; y: number; width: number; height: number; state: GanttRow['state'] }[];
  readonly dues: readonly { x: number; y: number; late: boolean }[];
  readonly states: readonly { x: number; y: number; text: string; state: GanttRow['state'] }[];
  /** Lines at dated changes within the axis. */
  readonly changes: readonly PlacedChange[];
  /** Null where all ended so long before it that the axis ends with them. */
  readonly today: { x: number; label: string; labelX: number } | null;
}

const STATES = ['done', 'open', 'overdue', 'planned'] as const;

/** Spans of time, one to a row, with their due dates and today. Throws RangeError on a date that is none. */
export function ganttShape(data: GanttData, width: number): GanttShape {
  const { rows } = data;
  const keyRoom = data.changes?.length ? 14 : 0;
  const today = parseDay(data.today);
  const texts = rows.map((row) => row.state);
  const rightRoom = Math.max(0, ...texts.map((text) => textWidth(text, 12, true))) + 12;
  const layout = rowLayout(rows, { width, top: 24 + keyRoom, rowHeight: width < 520 ? 16 : 22, rightRoom });
  const told = rows.flatMap(({ from, to, due }) => [from, to, due ?? null].flatMap((day) => (day ? [parseDay(day)] : []))).sort((a, b) => a.getTime() - b.getTime());
  const longOver = endedLongBefore(rows, told, today);
  const days = longOver ? told : [...told, today].sort((a, b) => a.getTime() - b.getTime());
  const dates = timeAxis([days[0]!, days.at(-1)!], layout.left, layout.right);
  const height = 10;
  const changes = (data.changes ?? []).filter(({ date }) => days.length > 0 && parseDay(date) >= days[0]! && parseDay(date) <= days.at(-1)!);
  const label = `${data.todayName ?? 'today'}, ${shortDate(today, false)}`;
  const half = textWidth(label, 12) / 2;
  const todayX = dates.position(today);
  const spans = rows.map((row, r) => {
    if (!row.from) return null;
    const end = row.to ?? (row.state === 'planned' ? (row.due ?? row.from) : data.today < row.from ? row.from : data.today);
    const [from, to] = [dates.position(parseDay(row.from)), dates.position(parseDay(end))];
    return { x: from, y: layout.middles[r]! - height / 2, width: Math.max(2, to - from), height, state: row.state };
  });
  return {
    width, rows: layout, dates,
    changes: placeChanges(changes.map(({ date, key }) => ({ x: dates.position(parseDay(date)), key })), width),
    height: layout.bottom + 8 + dates.lines * 15,
    bars: spans.flatMap((span) => (span ? [span] : [])),
    dues: rows.flatMap((row, r) => (row.due ? [{ x: dates.position(parseDay(row.due)), y: layout.middles[r]!, late: row.state === 'overdue' }] : [])),
    states: rows.map((row, r) => ({ x: width, y: layout.baselines[r]!, text: row.state, state: row.state })),
    today: longOver ? null : { x: todayX, label, labelX: Math.min(width - half, Math.max(half, todayX)) },
    marks: rows.map((row, r) => {
      const span = spans[r];
      const x = span ? span.x + span.width / 2 : row.due ? dates.position(parseDay(row.due)) : layout.left;
      return { x, y: layout.middles[r]!, ...(span ? { box: { x: span.x, y: span.y, width: span.width, height } } : {}), row: r, column: 0, heading: row.label, lines: rowLines(row, today) };
    }),
    table: twinTable(data.measure, data.rowName ?? 'Step', rows, (row) => ({ text: row.label, href: row.href }), [
      { name: 'State', always: true, cell: (row) => row.state },
      { name: 'Began', cell: (row) => say(row.from) },
      { name: 'Due', cell: (row) => say(row.due) },
      { name: 'Done', cell: (row) => say(row.to) }
    ]),
    notes: [
      ...changesNote(changes),
      ...(rows.some((row) => row.due) ? ['Small strokes: due dates.'] : []),
      ...(longOver ? [`All was over well before the ${data.todayName ?? 'day of today'} (${longDate(today, false)}): the axis ends with the last date.`] : [])
    ],
    count: `${counted(rows.length, (data.rowName ?? 'step').toLowerCase())}: ${stateWords(rows)}.`,
    alt: rows.length ? `${data.measure}: ${stateWords(rows)}. ${overdueWords(rows)}${changes.map(({ label }) => ` ${label}.`).join('')}` : `${data.measure}: no data.`,
    empty: rows.length ? null : `No data to draw: ${data.measure} has no steps here.`
  };
}

/** Whether all is done, and the time since is at least a quarter of the whole: an axis up to the day would be mostly bare. */
function endedLongBefore(rows: readonly GanttRow[], told: readonly Date[], today: Date): boolean {
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || rows.some(({ state }) => state !== 'done')) return false;
  return today.getTime() - last.getTime() > (today.getTime() - first.getTime()) / 4;
}

function say(day: string | null | undefined): string {
  return day ? longDate(parseDay(day), false) : '';
}

function rowLines(row: GanttRow, today: Date): string[] {
  const late = row.state === 'overdue' && row.due ? [`${counted(utcDay.count(parseDay(row.due), today), 'day')} overdue`] : [];
  return [
    row.state,
    ...late,
    ...(row.from ? [`Began ${say(row.from)}`] : ['Not begun']),
    ...(row.due ? [`Due ${say(row.due)}`] : []),
    ...(row.to ? [`Done ${say(row.to)}`] : []),
    ...(row.tag ? [row.tag] : [])
  ];
}

function stateWords(rows: readonly GanttRow[]): string {
  return listWords(STATES.flatMap((state) => {
    const n = rows.filter((row) => row.state === state).length;
    return n ? [`${n} ${state}`] : [];
  }));
}

function overdueWords(rows: readonly GanttRow[]): string {
  const late = rows.filter((row) => row.state === 'overdue').map(({ label }) => label);
  return late.length ? `Overdue: ${listWords(late)}.` : 'Nothing is overdue.';
}
