import { wilsonInterval } from '$lib/stats/wilson';
import type { Tier } from './audience';
import { allButCell, fewCell, figureCell, noneCell, roundedCell, shownCell, withheldCell, type CellContent } from './cells';
import type { Draft } from './draft';
import { isFitToShow } from './dominance';
import type { Grid, Heading } from './grid';
import type { MagnitudeTable } from './tables';

export interface Rendered {
  readonly columns: readonly Heading[];
  readonly cells: readonly (readonly CellContent[])[];
}

/** The cells of a table row by row, made from verdicts alone: a number that is not shown is not looked at. */
export function renderCells(grid: Grid, drafts: readonly Draft[], tier: Tier): Rendered {
  const width = grid.columns.length;
  const cells = grid.rows.map((_, r) => grid.columns.map((_, c) => cellOf(drafts[r * width + c]!, tier)));
  if (!grid.shares) return { columns: grid.columns, cells };
  const share: Heading = { id: 'share', label: 'Share', total: false };
  return { columns: [...grid.columns, share], cells: cells.map((row, r) => [...row, shareOf(row[0]!, row[1]!, grid.slots[r * width]!.count, grid.slots[r * width + 1]!.count, tier.base)]) };
}

function cellOf({ verdict, printed }: Draft, { threshold, base }: Tier): CellContent {
  if (verdict === 'few') return fewCell(threshold);
  if (verdict === 'withheld') return withheldCell();
  if (verdict === 'all-but') return allButCell(threshold);
  return base === null ? shownCell(printed) : roundedCell(printed, base);
}

/** A share stands only where both of its cells may be shown. It is made of the counts themselves, since rounded ones would tell
 *  another story to each audience; where counts are rounded the share and its interval are rounded to the same base, in points. */
function shareOf(events: CellContent, of: CellContent, trueEvents: number, trueOf: number, base: number | null): CellContent {
  if (!('value' in of)) return withheldCell();
  if (events.kind === 'few' || events.kind === 'all-but') return { ...events, display: `${events.display} of ${of.display}` };
  if (!('value' in events)) return withheldCell();
  const interval = wilsonInterval(trueEvents, trueOf);
  if (interval === null) return withheldCell();
  const points = (proportion: number) => Math.round((100 * proportion) / (base ?? 1)) * (base ?? 1);
  const percent = points(interval.estimate);
  const lowerPercent = points(interval.lower);
  const upperPercent = points(interval.upper);
  return { kind: 'share', percent, lowerPercent, upperPercent, display: `${base === null ? '' : 'about '}${percent}%`, interval: `95% interval ${lowerPercent}% to ${upperPercent}%` };
}

/** Figures beside the counts they rest on: none where the count is not shown, or a few cases make up most of it. */
export function renderFigures(table: MagnitudeTable, cells: readonly (readonly CellContent[])[]): CellContent[] {
  return table.figures.map((figure, r) => {
    if (!('value' in cells[r]![0]!) || !isFitToShow(table.values[r]!)) return withheldCell();
    return figure === null ? noneCell() : figureCell(figure, table.figureUnit);
  });
}
