import type { Column } from '../columns';
import type { Reading } from './reading';
import { fault } from './reading';
import { personInValue } from '../looks-like-name';
import { plain } from '../nearest';
import { suggestCode, termsOf } from '../suggest-code';

/** One code of a closed list, from the code or its label, whatever the case, spaces and marks. */
export function readCode(column: Column, written: string): Reading {
  const code = codeFor(column, written);
  return code === null ? unknownCode(column, written) : { ok: true, value: code };
}

/** Several codes parted by semicolons, line breaks or commas, in the order of the closed list, each once. */
export function readCodes(column: Column, written: string): Reading {
  const found = new Set<string>();
  for (const part of piecesOf(written, /[;\n]/)) {
    // Commas part codes too where every piece is one.
    const codes = [[part], piecesOf(part, /,/)].map((pieces) => pieces.map((piece) => codeFor(column, piece))).find((each) => each.every((code) => code !== null));
    if (!codes) {
      const pieces = piecesOf(part, /,/);
      const piece = pieces.some((each) => codeFor(column, each) !== null) ? pieces.find((each) => codeFor(column, each) === null)! : part;
      const reading = unknownCode(column, piece);
      return reading.ok ? reading : { ...reading, piece };
    }
    for (const code of codes) found.add(code!);
  }
  const value = termsOf(column).map((term) => term.code).filter((code) => found.has(code)).join(';');
  return { ok: true, value: value === '' ? null : value };
}

const piecesOf = (written: string, mark: RegExp): readonly string[] => written.split(mark).map((piece) => piece.trim()).filter((piece) => piece !== '');

/** What people write for the codes that every list shares. */
const shorthand: ReadonlyMap<string, string> = new Map([
  ['y', 'yes'], ['n', 'no'], ['true', 'yes'], ['false', 'no'],
  ['n_a', 'not_applicable'], ['na', 'not_applicable'], ['n_k', 'not_known'], ['nk', 'not_known'], ['unknown', 'not_known'], ['n_r', 'not_recorded']
]);

const doubted = /\b(?:tbc|tba|pending|proposed|awaiting|awaited|possibl[ey]|likely|provisional|expected|recommended|or)\b/i;
/** "Outcome 16 – victim declines" and "16 - victim declines": a number, and words without another. */
const outcomeInWords = /^(?:(?:home office )?outcome(?: type)? 0*(\d{1,2})(?:\s*[–—:(-]\D*)?|0*(\d{1,2})\s*[–—:-]\s*\p{L}\D*)$/iu;

const indexes = new Map<string, ReadonlyMap<string, string>>();

function codeFor(column: Column, written: string): string | null {
  // "Yes?" and "16?" are doubts, and what is doubted is for a person to say.
  if (written.includes('?')) return null;
  const index = indexFor(column);
  const wanted = plain(written);
  const asNumber = /^0*(\d+)(?:\.0+)?$/.exec(written)?.[1];
  const told = column.values === 'crime_outcome' && !doubted.test(written) ? outcomeInWords.exec(written) : null;
  return index.get(wanted) ?? (asNumber ? index.get(asNumber) : undefined) ?? index.get(shorthand.get(wanted) ?? '') ?? (told ? index.get(told[1] ?? told[2]!) : undefined) ?? null;
}

/** Labels first, so that where one term's label is another's code the code wins. */
function indexFor(column: Column): ReadonlyMap<string, string> {
  const name = column.values ?? '';
  let index = indexes.get(name);
  if (!index) {
    const terms = termsOf(column);
    index = new Map([...terms.map((term) => [plain(term.label), term.code] as const), ...terms.map((term) => [plain(term.code), term.code] as const)]);
    indexes.set(name, index);
  }
  return index;
}

function unknownCode(column: Column, written: string): Reading {
  const terms = termsOf(column);
  const person = personInValue(written, column.values === 'owner_role');
  if (person) return { ok: false, person: true, message: `This holds ${person}, and a code names nobody.`, mend: `Write in its place ${column.values === 'owner_role' ? 'the role' : 'what it stands for'}: ${terms.slice(0, 6).map((each) => each.code).join(', ')}${terms.length > 6 ? ' and so on' : ''}. Keep who it is outside.` };
  const term = suggestCode(column, written);
  const mend = term ? `Is it ${term.code} (${term.label})?`
    : terms.length <= 8 ? `Use one of: ${terms.map((each) => each.code).join(', ')}.`
    : `Use a code of the list “${column.label}”: ${terms.slice(0, 6).map((each) => each.code).join(', ')} and ${terms.length - 6} more, in the data dictionary.`;
  return fault('This value is not in the closed list.', mend);
}
