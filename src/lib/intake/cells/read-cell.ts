import type { Column } from '../columns';
import type { RawCell } from '../sheet';
import { looksLikeName, namedBeside, numberOfPerson } from '../looks-like-name';
import { MAX_NAME_LENGTH, MAX_REF_LENGTH, MAX_TEXT_LENGTH } from '../limits';
import { readCode, readCodes } from './read-code';
import { readDate, readMonth } from './read-date';
import { readInteger, readNumber } from './read-number';
import type { Reading } from './reading';
import { fault } from './reading';
import { unguardFormula } from '../write-csv';

/** One cell as its column of the dictionary stores it; blank becomes null, and null in a required column is a fault. */
export function readCell(column: Column, raw: RawCell): Reading {
  const reading = raw === null ? blank : column.kind === 'text' ? readText(column, raw) : readPlain(column, raw);
  if (reading.ok && reading.value === null && column.required) return fault('This cell is blank, and every row needs a value here.', `${column.help} For example ${column.kind === 'text' ? 'a sentence' : column.example}.`);
  return reading;
}

/** NFC, and no half of a surrogate pair, which no database stores. */
const wellFormed = (raw: Exclude<RawCell, null>): string => String(raw).normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD');

const blank: Reading = { ok: true, value: null };
const excelError = /^#(ref!|n\/a|value!|name\?|div\/0!|num!|null!|spill!|calc!|field!|blocked!|busy!|connect!|unknown!|getting_data|#+)$/i;
const showsAnError = fault('Excel shows an error here instead of a value.', 'Mend the formula in Excel, or leave the cell blank.');

/** Text keeps its characters: markup and formulas stay text. Line ends become \n and outer white space goes. */
function readText({ name }: Column, raw: Exclude<RawCell, null>): Reading {
  const text = unguardFormula(wellFormed(raw).replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').trim());
  if (text === '') return blank;
  if (text.includes('\0')) return fault('There is a NUL character in this text.', 'Delete it, or type the text again.');
  if (text.length > MAX_TEXT_LENGTH) return fault(`This text is longer than ${MAX_TEXT_LENGTH} characters.`, 'Check that a quotation mark was not left open; else split the text into several rows.');
  if (name === 'name' && (text.length > MAX_NAME_LENGTH || text.includes('\n'))) return fault(`The name of a theme is one line of at most ${MAX_NAME_LENGTH} characters.`, 'Say it more shortly: it stands in headings and on charts.');
  return excelError.test(text) ? showsAnError : { ok: true, value: text };
}

function readPlain(column: Column, raw: Exclude<RawCell, null>): Reading {
  const written = wellFormed(raw).replace(/[\u200b\u2060\ufeff]/g, '').trim().replace(/^'+/, '').trim();
  if (written === '') return blank;
  if (excelError.test(written)) return showsAnError;
  switch (column.kind) {
    case 'integer': return readInteger(column, raw, written);
    case 'number': return readNumber(column, raw, written);
    case 'ref': return readRef(column, written);
    default:
  }
  if (/^[=@]/.test(written)) return fault('This begins like a formula.', 'Paste the value in place of the formula.');
  switch (column.kind) {
    case 'date': return readDate(written);
    case 'month': return readMonth(written);
    case 'codes': return readCodes(column, written);
    default: return readCode(column, written);
  }
}

function readRef({ name, example }: Column, written: string): Reading {
  if (/^[=+\-@]/.test(written)) return fault('A reference cannot begin with =, +, - or @: Excel would take it for a formula.', 'Paste the value in place of the formula, or choose another reference.');
  if (/[\u0000-\u001f\u007f]/.test(written)) return fault('A reference cannot hold a line break, a tab or another control character.', 'Write it on one line.');
  if (written.length > MAX_REF_LENGTH) return fault(`A reference has at most ${MAX_REF_LENGTH} characters.`, 'Check that the columns have not moved: a comma may have been left unquoted.');
  if (/^\d(\.\d+)?e\+\d+$/i.test(written)) return fault('Excel has shortened this number, and digits may be lost.', 'Format the column as text in Excel, type the reference again and save.');
  // A theme goes by words; everything else that is referred to stands for a person or for a case of one.
  const words = name.endsWith('theme_id');
  // A few dozen stand under these: nobody needs four figures to tell them apart.
  const person = numberOfPerson(written) ?? (words ? null : namedBeside(written)) ?? (/^(?:soo_code|coder)$/.test(name) && /^(?:\p{L}{1,2}[-_/ ]?)?[1-9]\d{3,5}$/u.test(written) ? 'what may be a staff number' : null);
  if (person) return fault(`This holds ${person}, and a reference names nobody.`, `Give each a reference of its own, such as ${example}, and keep the list of who is who outside.`);
  if (!words && looksLikeName(written)) return fault('This looks like the name of a person, and a reference names nobody.', `Give each a reference of its own, letters and figures without a space, such as ${example}. Keep the list of who is who outside, and use the same reference in every table.`);
  return { ok: true, value: written };
}
