import type { Mark } from './mark';

/** Index of the mark that `key` leads to from `active` (-1 where reading has not begun), or null where the key means
 *  nothing here. Arrows move by rows and columns, and on a chart of one row or one column all of them move along it;
 *  Home and End go to the ends of the row, with Control to the ends of the chart. */
export function moveReading(marks: readonly Mark[], active: number, key: string, control = false): number | null {
  if (marks.length === 0) return null;
  const moves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
  if (!moves.includes(key)) return null;
  const order = marks.map((_, i) => i).sort((a, b) => marks[a]!.row - marks[b]!.row || marks[a]!.column - marks[b]!.column);
  const current = marks[active];
  if (!current) return key === 'End' || key === 'ArrowLeft' ? order.at(-1)! : order[0]!;
  const ahead = ['ArrowRight', 'ArrowDown', 'End', 'PageDown'].includes(key);
  const oneRow = marks.every((mark) => mark.row === current.row);
  const oneColumn = marks.every((mark) => mark.column === current.column);
  if (control && (key === 'Home' || key === 'End')) return ahead ? order.at(-1)! : order[0]!;
  if (oneRow || oneColumn) {
    const line = order;
    const step = key === 'Home' || key === 'End' ? line.length : key.startsWith('Page') ? 12 : 1;
    return line[clamp(line.indexOf(active) + (ahead ? step : -step), line.length)]!;
  }
  const upDown = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(key);
  if (!upDown) {
    const line = order.filter((i) => marks[i]!.row === current.row);
    const step = key === 'Home' || key === 'End' ? line.length : 1;
    return line[clamp(line.indexOf(active) + (ahead ? step : -step), line.length)]!;
  }
  const rows = [...new Set(order.map((i) => marks[i]!.row))];
  const step = key.startsWith('Page') ? 10 : 1;
  const row = rows[clamp(rows.indexOf(current.row) + (ahead ? step : -step), rows.length)]!;
  return row === current.row ? active : nearestColumn(marks, order.filter((i) => marks[i]!.row === row), current.column);
}

function nearestColumn(marks: readonly Mark[], line: readonly number[], column: number): number {
  return line.reduce((best, i) => (Math.abs(marks[i]!.column - column) < Math.abs(marks[best]!.column - column) ? i : best), line[0]!);
}

function clamp(index: number, length: number): number {
  return Math.min(length - 1, Math.max(0, index));
}
