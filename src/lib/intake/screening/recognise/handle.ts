import { isAccountName, isJoinedName } from '../account-name';
import { collect, tailOf } from '../collect';
import type { Hit } from '../finding';
import { classOf } from '../words';

const HANDLE = /(?<![\p{L}\p{N}.@_])@[a-z_][a-z0-9_.]{2,30}(?![\p{L}\p{N}@]| (?:address|account|acct|email|e-mail|inbox|mailbox))/giu;
const AFTER_WORD = /\b(?:user ?name|user ?id|handle|screen ?name|gamertag|snap|snapchat|insta|instagram|login|log-in)(?: name| id)?(?: is| was|:| -)? ["']?((?=[a-z.-]{0,30}[0-9_])[a-z][a-z0-9_.-]{1,40}[a-z0-9_])(?![\p{L}\p{N}@])/giu;

/** A name alone is found as one. */
const isAName = (key: string): boolean => classOf(key).forename || classOf(key).surname;

/** In small letters or capitals throughout: "told.Helen" is a full stop without its space. */
const JOINED = /(?<![\p{L}\p{N}.@_/-])(?:[a-z]{1,20}[._][a-z]{1,20}|[A-Z]{1,20}[._][A-Z]{1,20})\d{0,4}(?![\p{L}\p{N}@_/-]|\.[\p{L}\p{N}])/gu;
const ACCOUNT = /\b(?:account|user(?: ?name| ?id)?|log-?in)(?: name| id)?(?: is| was|:| -)? ["']?([a-z]{5,20})\d{0,4}(?![\p{L}\p{N}@.])/giu;

/** Social-media handles, and user names with a digit or an underscore after a word that introduces them; a
 *  name joined to another or to an initial, and after such a word a name with its initial run on ("jsmith"). */
export function recogniseHandle(text: string): Hit[] {
  if (!/@|user|handle|screen|gamertag|snap|insta|log-?in|account|\p{L}[._]\p{L}/iu.test(text)) return [];
  const handle = { kind: 'handle', why: 'a user name', suggestion: 'replace', replacement: '[user name]' } as const;
  return [
    ...collect(text, HANDLE, () => handle),
    ...collect(text, AFTER_WORD, (match) => ({ ...handle, start: match.index + match[0].length - (match[1] ?? '').length })),
    ...collect(text, JOINED, (match) => (isJoinedName(match[0].toLowerCase().replace(/\d+$/, '').split(/[._]/)) ? handle : null)),
    ...collect(text, ACCOUNT, (match) => {
      const key = (match[1] ?? '').toLowerCase();
      return isAccountName(key) && !isAName(key) ? { ...handle, ...tailOf(match, /[a-z]+\d*$/i.exec(match[0])?.[0] ?? '') } : null;
    })
  ];
}
