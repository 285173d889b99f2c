import type { Tier } from './audience';
import { allButCell, fewCell, figureCell, noneCell, roundedCell, shownCell, withheldCell, type CellContent } from './cells';
import type { Draft } from './draft';
import { isFitToShow } from './dominance';
import type { Grid, Heading } from './grid';
import { roundedFrom } from './rounding';
import { shareOf } from './share';
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
  return { columns: [...grid.columns, share], cells: cells.map((row, r) => [...row, shareCell(row[0]!, row[1]!, grid.slots[r * width]!.count, grid.slots[r * width + 1]!.count, tier.base)]) };
}

function cellOf({ verdict, printed }: Draft, { threshold, base }: Tier): CellContent {
  if (verdict === 'few') return fewCell(threshold);
  if (verdict === 'withheld') return withheldCell();
  if (verdict === 'all-but') return allButCell(threshold);
  return base === null ? shownCell(printed) : roundedCell(printed, base);
}

/** A share stands only where both of its cells may be shown. */
function shareCell(events: CellContent, of: CellContent, trueEvents: number, trueOf: number, base: number | null): CellContent {
  if (!('value' in of)) return withheldCell();
  if (events.kind === 'few' || events.kind === 'all-but') return { ...events, display: `${events.display} of ${of.display}` };
  if (!('value' in events)) return withheldCell();
  const share = shareOf(trueEvents, trueOf, base);
  return { kind: 'share', ...share, display: percentSaid(share.percent, base), interval: `95% interval ${share.lowerPercent}% to ${share.upperPercent}%` };
}

/** A share is shown only where there are cases with the event and without: one that rounds to 0% or 100% is said as near it. */
function percentSaid(percent: number, base: number | null): string {
  const step = base ?? 1;
  if (percent === 0) return `under ${step}%`;
  if (percent === 100) return `over ${100 - step}%`;
  return `${base === null ? '' : 'about '}${percent}%`;
}

/** Figures beside the counts they rest on: none where the count is not shown, where half of it may be fewer than the threshold (that half
 *  took no longer than the median tells of those cases, and of five one is the median), or where a few cases make up most of it. It is
 *  judged by the count as printed, so that a figure tells nothing of it. Where counts are rounded, days are too. */
export function renderFigures({ figures, figureUnit, values }: MagnitudeTable, cells: readonly (readonly CellContent[])[], { threshold, base }: Tier): CellContent[] {
  return figures.map((figure, r) => {
    if (fewestIn(cells[r]![0]!) < 2 * threshold || !isFitToShow(values[r]!)) return withheldCell();
    return figure === null ? noneCell() : figureCell(figure, figureUnit, figureUnit === 'days' ? base : null);
  });
}

/** The fewest cases that a cell, as printed, may stand for. */
function fewestIn(cell: CellContent): number {
  if (cell.kind === 'rounded') return roundedFrom(cell.value, cell.base)[0];
  return cell.kind === 'shown' ? cell.value : 0;
}
