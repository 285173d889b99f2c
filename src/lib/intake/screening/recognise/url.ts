import { collect } from '../collect';
import type { Hit } from '../finding';

const ENDINGS = 'com|org|net|uk|gov|police|io|me|tv|eu|info|biz|app|link|ly|gl|co|ms|live|ie|fr|de|pl|us';
const WITH_SCHEME = /(?<![\p{L}\p{N}])(?:(?:https?|ftp|msteams|zoommtg):\/\/|hxxps?:\/\/|www\.)[^\s<>"]{1,2000}/giu;
const SHARE = /\\\\[\w.-]{2,60}\\[^\s<>"]{1,500}/gu;
const BARE = new RegExp(`(?<![\\p{L}\\p{N}@._-])(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,5}(?:${ENDINGS})(?![\\p{L}\\p{N}@-]|\\.[a-z0-9])(?:\\/[^\\s<>"]{0,2000})?`, 'giu');
const MEETING = /\b(?:meeting|teams|zoom|conference|webex)(?: meeting)? ?id\b[ :#.-]{0,3}(\d{3}(?:[ -]?\d{2,4}){2,4})(?:,?;? {0,2}(?:pass ?code|password|pin)[ :]{1,3}\S{4,12})?/giu;
const PASSCODE = /\b(?:pass ?code|password|pin)\b[ :=]{1,3}(?=\S{0,11}\d)([A-Za-z0-9]{4,12})(?![\p{L}\p{N}])/gu;
/** A cheap test that most passages fail. */
const HINT = /\.[a-z]|:\/\/|\\\\|www|\bid\b|pass ?code|password|\bpin\b/i;

/** Web addresses, Teams and other meeting links, meeting numbers and their passcodes. */
export function recogniseUrl(text: string): Hit[] {
  if (!HINT.test(text)) return [];
  const link = (match: RegExpExecArray) => {
    const address = match[0].replace(/[.,;:!?)\]'"]+$/, '');
    const meeting = /teams\.|msteams|zoom|webex|meet\./i.test(address);
    return {
      kind: 'url', why: meeting ? 'a link to a meeting' : 'a web address', suggestion: 'remove',
      replacement: meeting ? '[meeting link]' : '[link]', end: match.index + address.length
    } as const;
  };
  const number = () => ({ kind: 'url', why: 'a meeting number or passcode', suggestion: 'remove', replacement: '[meeting details]' }) as const;
  return [...collect(text, WITH_SCHEME, link), ...collect(text, BARE, link), ...collect(text, SHARE, link), ...collect(text, MEETING, number), ...collect(text, PASSCODE, number)];
}
