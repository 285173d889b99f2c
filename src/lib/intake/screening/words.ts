import { AMBIGUOUS_FORENAMES, FORENAMES } from './gazetteer/forenames';
import { ACRONYMS, INSTITUTION_WORDS, KNOWN_CAPITALS } from './gazetteer/known-capitals';
import { ORDINARY_WORDS } from './gazetteer/ordinary-words';
import { LONG_RANKS, RANKS } from './gazetteer/ranks';
import { AMBIGUOUS_SURNAMES, SURNAMES } from './gazetteer/surnames';

/** What the word lists say of one word. */
export interface WordClass {
  readonly forename: boolean;
  readonly surname: boolean;
  /** A name that is an ordinary word too. */
  readonly ambiguous: boolean;
  /** Such a name that is a forename. */
  readonly ambiguousForename: boolean;
  readonly ordinary: boolean;
  /** Written with a capital, or in capitals, without being a name. */
  readonly known: boolean;
  readonly rank: boolean;
}

const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, WordClass>();

/** The class of a word given by its lookup key. Notes repeat their words, so answers are remembered, a bounded number of them. */
export function classOf(key: string): WordClass {
  const before = remembered.get(key);
  if (before) return before;
  const word: WordClass = {
    forename: isForename(key), surname: isSurname(key), ambiguous: isAmbiguousName(key),
    ambiguousForename: AMBIGUOUS_FORENAMES.has(key), ordinary: isOrdinary(key), known: isKnownCapital(key), rank: isRank(key)
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, word);
  return word;
}

/** Whether a key is an ordinary word or an inflection of one. */
function isOrdinary(key: string): boolean {
  if (ORDINARY_WORDS.has(key) || KNOWN_CAPITALS.has(key)) return true;
  if (/['-]/.test(key)) return !NAME_PREFIX.test(key) && key.replace(CONTRACTION, '').split(/['-]/).every(isOrdinaryPart);
  return key.length >= 4 && (bases(key).some(isKnownBase) || (PREFIX.test(key) && isOrdinary(key.replace(PREFIX, ''))));
}

function isOrdinaryPart(part: string): boolean {
  return part.length < 2 || isOrdinary(part) || isKnownCapital(part) || RANKS.has(part);
}

const CONTRACTION = /(?:n't|'(?:ve|ll|d|re|m|s|t))$/;
const NAME_PREFIX = /^(?:o|d|al|el|ap|mc|mac)['-]/;
const PREFIX = /^(?:un|re|non|mis|over|under|out|pre|co|inter|sub|up|dis|in|im|self|anti|mid|multi|ex|semi|super|back|down|off|on)(?=[a-z]{4})/;

function isKnownBase(base: string): boolean {
  return base.length >= 3 && ORDINARY_WORDS.has(base);
}

/** What a word may be an inflection of: plural, past, participle, comparative, adverb, and common noun endings. */
function bases(key: string): string[] {
  const found: string[] = [];
  for (const [ending, endings] of INFLECTIONS) {
    if (!key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    for (const back of endings) found.push(stem + back);
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  }
  return found;
}

const INFLECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']], ['ied', ['y']], ['ier', ['y']], ['iest', ['y']], ['ily', ['y']], ['iness', ['y']], ['es', ['', 'e']], ['s', ['']],
  ['ed', ['', 'e']], ['er', ['', 'e']], ['ers', ['', 'e']], ['or', ['', 'e']], ['ors', ['', 'e']], ['ing', ['', 'e']], ['ings', ['', 'e']], ['est', ['', 'e']], ['ly', ['', 'le']],
  ['ness', ['']], ['ful', ['']], ['less', ['']], ['able', ['', 'e']], ['ment', ['']], ['ments', ['']], ['ion', ['', 'e']], ['ions', ['', 'e']], ['ation', ['', 'e']], ['ive', ['', 'e']], ['al', ['', 'e']], ['ity', ['', 'e']], ['ish', ['']], ['like', ['']], ['ship', ['']], ['hood', ['']], ["n't", ['']]
];

function isForename(key: string): boolean {
  return FORENAMES.has(key) || key.split('-').some((part) => part !== key && part.length > 2 && FORENAMES.has(part));
}

function isSurname(key: string): boolean {
  return SURNAMES.has(key) || key.split('-').some((part) => part !== key && part.length > 2 && SURNAMES.has(part));
}

function isAmbiguousName(key: string): boolean {
  return AMBIGUOUS_FORENAMES.has(key) || AMBIGUOUS_SURNAMES.has(key);
}

function isKnownCapital(key: string): boolean {
  if (KNOWN_CAPITALS.has(key) || ACRONYMS.has(key) || isInstitutionWord(key)) return true;
  if (key.endsWith('s') && (KNOWN_CAPITALS.has(key.slice(0, -1)) || isInstitutionWord(key.slice(0, -1))) && !isAmbiguousName(key)) return true;
  if (CONTRACTION.test(key)) return key.length < 5 || ORDINARY_WORDS.has(key.replace(CONTRACTION, '')) || ACRONYMS.has(key.replace(CONTRACTION, ''));
  return key.includes('-') && key.split('-').every((part) => isKnownCapital(part) || ORDINARY_WORDS.has(part));
}

function isInstitutionWord(key: string): boolean {
  return INSTITUTION_WORDS.has(key) && !isAmbiguousName(key);
}

/** Whether a word is a rank, or a long rank misspelt by at most two edits ("seargent", "inspecter"). */
function isRank(key: string): boolean {
  return RANKS.has(key) || isMisspeltRank(key);
}

function isMisspeltRank(key: string): boolean {
  if (key.length < 6 || RANKS.has(key) || isOrdinary(key) || isForename(key) || isSurname(key)) return false;
  return LONG_RANKS.some((rank) => Math.abs(rank.length - key.length) <= 2 && rank[0] === key[0] && editsBetween(rank, key) <= 2);
}

/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
