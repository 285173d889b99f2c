import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';
import { MONTH } from './date-words';

const NOUN = 'crime|occurrence|occ|occurance|incident|inc|custody|case|complaint|conduct|investigation|niche|athena|holmes|rms|nspis|centurion|storm|cad|log|urn|crn|crno|cris|cr|iopc|psd|acu|ref|refs|reference|court|intel|intelligence|exhibit|property|vpa|ppn|dash|marac|safeguarding|operation|op|serial|command|ecrime|crimes|occurrences|incidents|logs|refno|policy|file|record|report|claim|job';
const NUMBER_WORD = '(?:numbers?|nos?|num|nr|ref(?:erence|s)?|id|#)';
const TOKEN = '(?=[A-Z\\d/-]{0,24}\\d)[A-Z]{0,5}[-/]?\\d[A-Z\\d]{0,14}(?:[-/][A-Z\\d]{1,12}){0,4}';
const ANNOUNCED = new RegExp(`\\b(?:${NOUN})s?\\b\\.?(?: (?:report|record|log|enquiry|occurrence|crime|incident|case|file|custody|complaint)){0,2}( ?${NUMBER_WORD})?[ .:#(/-]{1,4}(?:is |was |of |under )?(${TOKEN}(?: ${TOKEN}){0,2})(?![\\p{L}\\p{N}])`, 'giu');
const OF_DATE = new RegExp(`\\b(?:log|cad|incident|inc|storm|serial|msg|message|call|job|command)\\b(?: ?${NUMBER_WORD})?[ .:#-]{0,3}\\d{1,5}(?: ?/ ?| of (?:the )?| on (?:the )?| dated |,? ?)(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? ?(?:of )?${MONTH}\\b(?: ?(?:\\d{4}|\\d\\d))?(?![\\p{L}\\p{N}]))`, 'giu');
const STROKED = /(?<![\p{L}\p{N}\/.-])(?:\d{1,2}[A-Z]{0,2}\/\d{4,7}\/\d{2}|\d{5,8}\/\d{2}|\d{2}\/\d{5,9}|[A-Z]{1,5}[/-]\d{2,8}[/-]\d{2,7}|[A-Z]{2,5}\/\d{4,9}|\d{2,4}[/-][A-Z]{2,5}[/-]\d{2,8})(?![\p{L}\p{N}\/]|-\d)/gu;
const NICHE = /(?<![\p{L}\p{N}.-])(?<!\d\/)44[ -]?(?:1\d|2\d|3\d)[ -]?\d{7}(?![\p{L}\p{N}\/]|[.-]\d)/gu;
const COURT = /(?<![\p{L}\p{N}])(?:[TSAU]\d{8}|\d\d ?[A-Z]{1,2} ?\d{5} ?\d{2,4}|[A-Z]{2}\d{2}[A-Z]\d{5})(?![\p{L}\p{N}])/gu;
const EXHIBIT = /(?<![\p{L}\p{N}\/.-])(?<!\b[Aa]ction )[A-Z]{2,3}\/\d{1,3}(?![\p{L}\p{N}\/])/gu;
/** "DC/4410" is a rank and a collar number before it is a reference. */
const AFTER_COLLARS = 25;
/** The project's own pseudonymous references, which stay: WDA-7F3K, DA-C01, SOO-11. */
const OURS = /^(?:WDA|DA|T[A-Z]|SOO|INV|ACT|TH)[-/]?[A-Z0-9]{2,5}$/i;

/** Crime, occurrence, incident, custody, complaint and court references: after a word that announces one, a log number of a
 *  date (CAD 1234/12MAY24), and the shapes that stand alone. Forces differ, so the shapes are broad. */
export function recogniseCrimeRef(text: string): Hit[] {
  if (!/\d/.test(text)) return [];
  return [
    ...collect(text, ANNOUNCED, (match) => {
      const [whole, numbered, token = ''] = match;
      const digits = token.replace(/\D/g, '').length;
      const cad = /^(?:cad|storm|urn|crn|niche)/i.test(whole);
      const least = numbered ? 3 : cad ? 2 : /[/-]/.test(token) ? 5 : 5;
      const time = /^(?:[01]\d|2[0-3])[0-5]\d$/.test(token) && !numbered && !cad;
      if (digits < least || OURS.test(token) || time || isYears(token, numbered !== undefined)) return null;
      if (/^ ?(?:yrs?|years?|mths?|months?|wks?|weeks?|days?|hrs?|hours?|mins?|times|views|entries)\b/i.test(text.slice(match.index + whole.length, match.index + whole.length + 12))) return null;
      const place = cad && /^cad/i.test(whole) ? {} : tailOf(match, token);
      return { ...reference('a number after a word such as crime, log or reference', digits < 5), ...place };
    }),
    ...collect(text, OF_DATE, () => reference('a log number of a date')),
    ...collect(text, STROKED, (match) => (OURS.test(match[0]) || isYears(match[0], false) ? null : { ...reference('the pattern of a crime or case reference', true), precedence: AFTER_COLLARS })),
    ...collect(text, NICHE, () => reference('the pattern of a force occurrence number')),
    ...collect(text, COURT, () => reference('the pattern of a court or case reference', true)),
    ...collect(text, EXHIBIT, (match) => (/^(?:WC|AM|PM|OK|ID|HR|IT|NO)\//.test(match[0]) ? null : reference("an exhibit reference holds its finder's initials", true)))
  ];
}

/** "2019", "2016-18", "2024/25": years, not references, unless a word such as number announces them. */
function isYears(token: string, announced: boolean): boolean {
  return !announced && /^(?:19|20)\d\d(?:[-/](?:\d\d|(?:19|20)\d\d))?$/.test(token);
}

function reference(why: string, judgement = false): Omit<Hit, 'start' | 'end'> {
  return { kind: 'crime-ref', why, suggestion: 'replace', replacement: '[reference]', judgement };
}
