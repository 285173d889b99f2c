/** A line of a document of panel notes. */
export interface NoteLine {
  /** Counted from 1, in a Word document by paragraphs. */
  readonly line: number;
  readonly text: string;
  /** True for a paragraph in a heading style. */
  readonly heading: boolean;
}

/** The lines of plain text; blank ones are left out but counted. */
export const linesOf = (text: string): readonly NoteLine[] =>
  text.split(/\r\n|[\n\r\v\f\u2028\u2029]/).map((line, at) => ({ line: at + 1, text: line.trim(), heading: /^#{1,4} /.test(line) })).filter(({ text: line }) => line !== '');
