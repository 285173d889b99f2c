import type { Hit } from '../finding';

/** Nouns and units that a number counts, so that it is no collar number ("PC 12 yrs", "DS 200+ emails", "the PC 2023 report"). */
const COUNTED = new RegExp(`^\\+? ?(?:-|to )?\\d{0,4} ?(?:%|x\\b|(?:${[
  'yrs?|years?|y/o|mths?|months?|wks?|weeks?|days?|hrs?|hours?|mins?|minutes?|times|miles|metres|am|pm|pp|lines?|pages?|degrees|per cent',
  'of|other|others|more|messages|msgs|texts|emails|calls|views|looks|entries|visits|incidents|reports|officers|people|cases|staff|hits|women|men|counts|allegations|occasions|names',
  'report|review|inspection|plan|intake|cohort|course|budget|census|survey|regulations|act'
].join('|')})\\b)`, 'i');

/** Whether the words after a number say that it counts something. `follows` is what comes straight after it. */
export function isCount(follows: string): boolean {
  return COUNTED.test(follows);
}

/** Whether four digits are more likely a year of service than a collar number. */
export function isYear(digits: string): boolean {
  return /^(?:19[5-9]\d|20[0-4]\d)$/.test(digits);
}

/** The end of a number that ends at `end`, with up to two capital letters run on; null when other letters follow. */
export function numberEnd(text: string, end: number): number | null {
  const tail = /^(?:[A-Z]{1,2}(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 4));
  return tail ? end + tail[0].length : null;
}

/** A collar number's hit at a place. `rank` stays where the hit covers it. */
export function collarHit(start: number, end: number, why: string, judgement: boolean, rank = ''): Hit {
  return { start, end, kind: 'collar', why, suggestion: 'replace', replacement: rank === '' ? '[collar number]' : `${rank} [collar number]`, judgement };
}
