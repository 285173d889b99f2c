import type { ColumnKind } from './columns';

/** What may be shown of a refused cell. When a comma or a line break was left unquoted, the words of a note stand under
 *  the heading of a date or a reference, so a value is shown only where it has the look of its kind; otherwise null. */
export function showable(kind: ColumnKind, value: string): string | null {
  const shape = shapes[kind];
  return shape !== null && shape.test(value) ? value : null;
}

const word = /^[\p{L}\p{N}_.:/#!?+=@()&'’-]{1,24}$/u;
const dateLike = /^(?=.*\d)[\p{L}\p{N}/.,:\- ]{1,20}$/u;
/** A tick or a cross is a value too, and so is a doubt: "Yes?". */
const fewWords = /^[\p{L}\p{N}_./+&'’()-]{1,40}( [\p{L}\p{N}_./+&'’()-]{1,20}){0,2}\??$|^[^\p{L}\p{N}\s]{1,3}$/u;

const shapes: Readonly<Record<ColumnKind, RegExp | null>> = {
  ref: word,
  text: null,
  code: fewWords,
  codes: fewWords,
  month: dateLike,
  date: dateLike,
  integer: /^(?=.*\d)\S{1,20}$/,
  number: /^(?=.*\d)\S{1,20}$/
};

/** A heading that may be shown: short, and not a sentence. */
export const showableHeading = (heading: string): string | null =>
  heading !== '' && /^[^\n\r]{1,40}$/.test(heading) && heading.split(/\s+/).length <= 4 ? heading : null;
