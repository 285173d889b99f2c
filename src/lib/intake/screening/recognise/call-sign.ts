import { collect } from '../collect';
import type { Hit } from '../finding';

const NATO = 'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|whisky|x-ray|xray|yankee|zulu';
const SPOKEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${NATO})[ -]){1,3}(?:(?:${NATO})|\\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|zero|[a-z]{3,5}teen|[a-z]{3,6}ty)(?: (?:one|two|three|four|five|six|seven|eight|nine|zero))?)(?![\\p{L}\\p{N}])`, 'giu');
/** A cheap test that most passages fail. */
const SPOKEN_HINT = new RegExp(`(?:${NATO})[ -]`, 'i');
const PHONETIC = new RegExp(`^(?:${NATO})$`, 'i');
const AFTER_WORD = /\b(?:call ?-?signs?|c\/s|cs|response unit|patrol|unit|crew|mobile unit|vehicle|single-crewed|double-crewed)\b[ :(-]{0,3}(?:was |is |of |as |crew |unit ){0,2}["']?((?=[A-Z]{0,4}[ -]?\d)[A-Z]{1,4}[ -]?\d{1,4}[A-Z]?)(?![\p{L}\p{N}]|[ -]?\d)/gu;
const ANY_AFTER = /\b(?:call ?-?sign|c\/s)\b[ :(-]{0,3}(?:was |is )?["']?((?=[a-z]{0,4}[ -]?\d)[a-z]{1,4}[ -]?\d{1,4}[a-z]?)(?![\p{L}\p{N}])/giu;
/** Labels of notes that look like a call sign: forms, accreditation, outcomes, parties. */
const LABEL = /^(?:MG|PIP|OC|V|S|A|W|DR|PPN|HORT|RV|WK|DAY|REG|OIC|VA|Q)[ -]?\d/i;

/** Call signs: letters and digits after a word for one, and words of the phonetic alphabet in a row or before a number. */
export function recogniseCallSign(text: string): Hit[] {
  const sign = (judgement: boolean) => ({ kind: 'call-sign', why: 'a call sign names the crew of that day', suggestion: 'replace', replacement: '[call sign]', judgement }) as const;
  const tail = (match: RegExpExecArray) => {
    const token = match[1] ?? '';
    return LABEL.test(token) ? null : { ...sign(false), start: match.index + match[0].length - token.length };
  };
  return [
    ...(SPOKEN_HINT.test(text) ? collect(text, SPOKEN, (match) => (isSpokenSign(match[0]) ? sign(true) : null)) : []),
    ...(/\d/.test(text) ? [...collect(text, AFTER_WORD, tail), ...collect(text, ANY_AFTER, tail)] : [])
  ];
}

/** "November 12" is a date, "Golf one" and "uniform two" are ordinary; two phonetic words or a capital with a number are a sign. */
function isSpokenSign(words: string): boolean {
  const parts = words.split(/[ -](?!ray)/i);
  if (/^november$/i.test(parts[0] ?? '') && parts.length === 2) return false;
  const phonetic = parts.filter((part) => PHONETIC.test(part)).length;
  if (phonetic >= 2) return parts.every((part) => /^[\dA-Z]/.test(part)) || phonetic >= 3 || /\d/.test(words);
  return /\d{2,3}$/.test(words) && /^[A-Z]/.test(words);
}
