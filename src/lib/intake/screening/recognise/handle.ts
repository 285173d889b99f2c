import { collect } from '../collect';
import type { Hit } from '../finding';

const HANDLE = /(?<![\p{L}\p{N}.@_])@[a-z_][a-z0-9_.]{2,30}(?![\p{L}\p{N}@]| (?:address|account|acct|email|e-mail|inbox|mailbox))/giu;
const AFTER_WORD = /\b(?:user ?name|user ?id|handle|screen ?name|gamertag|snap|snapchat|insta|instagram|login|log-in)(?: name| id)?(?: is| was|:| -)? ["']?((?=[a-z.-]{0,30}[0-9_])[a-z][a-z0-9_.-]{1,40}[a-z0-9_])(?![\p{L}\p{N}@])/giu;

/** Social-media handles, and user names with a digit or an underscore after a word that introduces them. */
export function recogniseHandle(text: string): Hit[] {
  if (!/@|user|handle|screen|gamertag|snap|insta|log-?in/i.test(text)) return [];
  const handle = { kind: 'handle', why: 'a user name', suggestion: 'replace', replacement: '[user name]' } as const;
  return [
    ...collect(text, HANDLE, () => handle),
    ...collect(text, AFTER_WORD, (match) => ({ ...handle, start: match.index + match[0].length - (match[1] ?? '').length }))
  ];
}
