import type { SafeCell, SafeTable } from '$lib/disclosure/disclose';

/** Whether inner cell (`row`, `column`) could be `value`: whether some table of whole numbers from 0 agrees with all that is
 *  printed, found by trying one after another, no cell more than `reach` above its true count. Knows nothing of linear programmes. */
export function couldBe(made: SafeTable, truth: readonly (readonly number[])[], row: number, column: number, value: number, readsLabels: boolean, reach = 12): boolean {
  const height = truth.length;
  const width = truth[0]!.length;
  // "Withheld" tells that a number is not small only where the table would have said so of every small one.
  const floor = made.base === null && made.published.cells.some(({ number, low }) => !number && low > 0) ? made.threshold : 0;
  const guess = truth.map((counts) => counts.map(() => 0));

  const fits = (cell: SafeCell, values: readonly number[]): boolean => {
    const sum = values.reduce((a, b) => a + b, 0);
    if (cell.kind === 'shown') return sum === cell.value;
    if (cell.kind === 'rounded') return values.reduce((all, each) => all + nearest(each, cell.base), 0) === cell.value && (!readsLabels || sum >= made.threshold);
    if (!readsLabels) return true;
    return cell.kind === 'few' ? sum < made.threshold : sum >= floor;
  };
  const overfull = (cell: SafeCell, values: readonly number[]): boolean => {
    if (cell.kind === 'shown') return values.reduce((a, b) => a + b, 0) > cell.value;
    return cell.kind === 'rounded' && values.reduce((all, each) => all + nearest(each, cell.base), 0) > cell.value;
  };
  const from = (r: number, c: number): boolean => {
    if (r === height) return truth[0]!.every((_, at) => fits(made.cells[height]![at]!, guess.map((cells) => cells[at]!))) && fits(made.cells[height]![width]!, guess.flat());
    const tries = candidates(made.cells[r]![c]!, truth[r]![c]!, reach, made.threshold, floor, readsLabels);
    for (const each of r === row && c === column ? tries.filter((one) => one === value) : tries) {
      guess[r]![c] = each;
      if (overfull(made.cells[r]![width]!, guess[r]!.slice(0, c + 1)) || overfull(made.cells[height]![c]!, guess.slice(0, r + 1).map((cells) => cells[c]!))) continue;
      if (c < width - 1 ? from(r, c + 1) : fits(made.cells[r]![width]!, guess[r]!) && from(r + 1, 0)) return true;
    }
    return false;
  };
  return from(0, 0);
}

/** What an inner cell may be by itself, the values nearest to the true count first. */
function candidates(cell: SafeCell, count: number, reach: number, threshold: number, floor: number, readsLabels: boolean): number[] {
  const near = Array.from({ length: count + reach + 1 }, (_, i) => i).sort((a, b) => Math.abs(a - count) - Math.abs(b - count));
  if (cell.kind === 'shown') return [cell.value];
  if (cell.kind === 'rounded') return near.filter((value) => value >= threshold && nearest(value, cell.base) === cell.value);
  if (!readsLabels) return near;
  return near.filter((value) => (cell.kind === 'few' ? value < threshold : value >= floor));
}

function nearest(value: number, base: number): number {
  return Math.round(value / base) * base;
}

/** Whether a suppressed cell could be anything in a range of `width` or more; for one that is labelled as few, anything under the threshold. */
export function keepsItsRange(made: SafeTable, truth: readonly (readonly number[])[], row: number, column: number, readsLabels: boolean): boolean {
  const could = (value: number) => couldBe(made, truth, row, column, value, readsLabels);
  if (readsLabels && made.cells[row]![column]!.kind === 'few') return could(0) && could(made.threshold - 1);
  const width = readsLabels ? made.threshold - 1 : made.threshold;
  const values = Array.from({ length: truth[row]![column]! + width + 1 }, (_, i) => i);
  const least = values.find(could)!;
  return could(least + width) || values.slice(least + width).some(could);
}
