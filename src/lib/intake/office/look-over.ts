import type { Sheet as Workbook } from 'hucre/xlsx';
import type { Problem } from '../rows';
import type { Span } from '../sheet';
import { wholeFile } from '../sheet';

/** Merged cells under the header: all of them but the first are blank in the file, whatever Excel shows. Rows as Excel numbers them. */
export const mergedUnder = ({ merges }: Workbook, header: number): readonly Span[] =>
  (merges ?? []).flatMap(({ startRow, startCol, endRow, endCol }) => (startRow + 1 > header ? [{ row: startRow + 1, to: endRow + 1, from: startCol, until: endCol }] : []));

/** Whether a style of the workbook strikes through. */
export const hasStruckStyle = (styles = ''): boolean => /<strike(?:\s*\/>|\s+val="(?:1|true)")/.test(styles);

/** What a person does not see in Excel, or sees there and is not read: hidden rows and columns, cells that are struck through, comments, formulas
 *  of which another program than Excel stored no value. `rows`: those that were read. */
export function unseen(label: string, { rowDefs, columns, cells }: Workbook, header: readonly string[], rows: readonly number[]): Problem[] {
  const hiddenRows = rows.filter((row) => rowDefs?.get(row - 1)?.hidden).length;
  const hiddenColumns = header.filter((heading, at) => heading !== '' && columns?.[at]?.hidden).length;
  const own = new Set(rows);
  const unvalued = [...(cells ?? [])].flatMap(([place, { type, value }]) => (type === 'formula' && value === null && own.has(parseInt(place, 10) + 1) ? [parseInt(place, 10) + 1] : [])).sort((a, b) => a - b);
  const struck = [...new Set([...(cells ?? [])].flatMap(([place, { value, style, richText }]) => (((style?.font?.strikethrough && value !== null && value !== '') || richText?.some(({ text, font }) => font?.strikethrough && text.trim() !== '')) && own.has(parseInt(place, 10) + 1) ? [parseInt(place, 10) + 1] : [])))].sort((a, b) => a - b);
  const comments = [...(cells ?? [])].filter(([, { comment }]) => comment).length;
  const hidden = [hiddenRows && counted(hiddenRows, 'row'), hiddenColumns && counted(hiddenColumns, 'column')].filter(Boolean).join(' and ');
  const one = hiddenRows + hiddenColumns === 1;
  return [
    ...(hidden ? [{ ...wholeFile(label, `${hidden} ${one ? 'is' : 'are'} hidden in Excel, by a filter or by hand, and ${one ? 'was' : 'were'} read like the others.`, 'Nothing to do if they belong to the table. Else delete them, not only hide them.'), attend: true as const }] : []),
    ...(struck.length ? [{ ...wholeFile(label, `${counted(struck.length, 'row')} ${struck.length === 1 ? 'has' : 'have'} cells or words that are struck through, and ${struck.length === 1 ? 'was' : 'were'} read like the others: the first is row ${struck[0]}.`, 'Nothing to do if they hold. Else delete them in Excel.'), attend: true as const }] : []),
    ...(unvalued.length ? [{ ...wholeFile(label, `${counted(unvalued.length, 'cell')} ${unvalued.length === 1 ? 'holds a formula of which' : 'hold formulas of which'} the file has no value, and ${unvalued.length === 1 ? 'was' : 'were'} read as blank: the first in row ${unvalued[0]}.`, 'Open the workbook in Excel, save it there, and drop it again.'), attend: true as const }] : []),
    ...(comments ? [wholeFile(label, `${counted(comments, 'comment')} on cells ${comments === 1 ? 'was' : 'were'} not read.`, 'Nothing to do if that is right.')] : [])
  ];
}

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
