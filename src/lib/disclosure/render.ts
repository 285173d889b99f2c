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
  return { columns: [...grid.columns, share], cells: cells.map((row) => [...row, shareOf(row[0]!, row[1]!)]) };
}

function cellOf({ verdict, printed }: Draft, { threshold, base }: Tier): CellContent {
  if (verdict === 'few') return fewCell(threshold);
  if (verdict === 'withheld') return withheldCell();
  if (verdict === 'all-but') return allButCell(threshold);
  return base === null ? shownCell(printed) : roundedCell(printed, base);
}

/** A share is made of the two cells as printed, so it tells no more than they do. */
function shareOf(events: CellContent, of: CellContent): CellContent {
  if (!('value' in of)) return withheldCell();
  if (events.kind === 'few' || events.kind === 'all-but') return { ...events, display: `${events.display} of ${of.display}` };
  if (!('value' in events)) return withheldCell();
  const interval = wilsonInterval(Math.min(events.value, of.value), of.value);
  if (interval === null) return withheldCell();
  const percent = Math.round(100 * interval.estimate);
  const lowerPercent = Math.round(100 * interval.lower);
  const upperPercent = Math.round(100 * interval.upper);
  return { kind: 'share', percent, lowerPercent, upperPercent, display: `${percent}%`, interval: `95% interval ${lowerPercent}% to ${upperPercent}%` };
}

/** Figures beside the counts they rest on: none where the count is not shown, or a few cases make up most of it. */
export function renderFigures(table: MagnitudeTable, cells: readonly (readonly CellContent[])[]): CellContent[] {
  return table.figures.map((figure, r) => {
    if (!('value' in cells[r]![0]!) || !isFitToShow(table.values[r]!)) return withheldCell();
    return figure === null ? noneCell() : figureCell(figure, table.figureUnit);
  });
}
