import { readDate } from '../cells/read-date';

/** An action as an item states it. */
export interface NoteAction {
  readonly text: string;
  /** Code of `owner_role`, or null where it names none. */
  readonly owner: string | null;
  /** Code of `action_type`, judged from the wording; null where the owner is not known. */
  readonly type: string | null;
  /** Days from the panel until it is due, or null where none is told. */
  readonly dueDays: number | null;
  /** The day on which it is due, 'YYYY-MM-DD', where it ends in one. */
  readonly dueOn: string | null;
  /** The same without its year, as written, where it ends in "by 28/05" or "due 28 May". */
  readonly dueDay: string | null;
  readonly done: boolean;
}

/** The actions of an item: the lines under "Actions:", and lines that begin "A1 …" or "Action: …".
 *  A line such as "A1-A3 complete; A4 o/s" tells of actions set before and gives none. */
export function readActions(text: string): readonly NoteAction[] {
  const found: NoteAction[] = [];
  let under = false;
  for (const line of text.split('\n')) {
    const plain = line.replace(/^[•*–-]\s*/, '').trim();
    const headed = /^actions?\s*(?:set|agreed)?\s*[:–-]\s*(.*)$/i.exec(plain);
    if (headed) under = true;
    else if (under && /^[A-Z][\w /()]{2,30}:/.test(plain) && !/^A\d/.test(plain)) under = false;
    const content = headed ? headed[1]! : plain;
    if (content === '' || content === '...') continue;
    const numbered = content.split(/(?<![\w-])A\d{1,2}(?=[\s:.)–-])(?![-–]A?\d)[\s:.)–-]*/);
    const stated = headed !== null || under || /^A\d{1,2}\b/.test(plain);
    if (stated && numbered.length > 1) found.push(...numbered.slice(1).map(endOf).filter((piece) => piece !== '' && !isStatus(piece)).map(readAction));
    else if (headed !== null || under) found.push(readAction(endOf(content)));
  }
  return found;
}

const isStatus = (piece: string): boolean => /^(and|to|&|,)?\s*(complete|completed|done|closed|o\/s|outstanding|carried)/i.test(piece);

/** "Return: next panel." after the last action is no part of it. */
const endOf = (piece: string): string => piece.replace(/\bReturn\b[:\s].*$/s, '').replace(/[\s.;,]+$/, '').trim();

const owners: readonly (readonly [RegExp, string])[] = [
  [/^(the )?soo\b/i, 'soo'], [/^(the )?(oic|io|ofc in (the )?case|officer in the case)\b/i, 'oic'], [/^psd\b|^professional standards/i, 'psd'],
  [/^(the )?(da )?victim lead\b/i, 'da_victim_lead'], [/^(the )?(case )?co-?ordinator\b/i, 'coordinator'], [/^hr\b|^human resources/i, 'hr'],
  [/^org(anisational)? learning\b/i, 'org_learning'], [/^(the )?(da lead|chair)\b/i, 'da_lead'], [/^(the )?(partner|idva)\b/i, 'partner'],
  [/^oh\b|^occupational health/i, 'oh'], [/^vetting\b/i, 'vetting'], [/^acu\b|^anti-corruption/i, 'acu']
];

const types: readonly (readonly [RegExp, string])[] = [
  [/\b(dash|dara|risk|safeguard\w*|safety plan|marac|dvpn|dvpo|nmo|marker|children)\b/i, 'safeguarding'],
  [/\b(contact plan|victim contact|(update|ring|call|tell|contact|see) (v|the victim)\b)/i, 'victim_contact'],
  [/\b(access audit|severity|misconduct|conduct|restrict\w+|suspen\w+)\b/i, 'conduct'],
  [/\b(idva|support)\b/i, 'support'],
  [/\b(dvds|disclos\w*|referral|refer|iopc)\b/i, 'disclosure_referral'],
  [/\b(rota|roster\w*|shift|workplace|who moves|posting|welfare|hr)\b/i, 'hr_workplace'],
  [/\b(learning|training|brief\w*|cpd)\b/i, 'learning'],
  [/\b(policy|guidance|procedure)\b/i, 'policy'],
  [/\b(allocat\w*|re-allocate|interview|arrest|statement|bwv|evidence|enquir\w*|charg\w*|cps|investigat\w*|file)\b/i, 'investigative']
];

const typeOfOwner: ReadonlyMap<string, string> = new Map([
  ['soo', 'victim_contact'], ['oic', 'investigative'], ['psd', 'conduct'], ['da_victim_lead', 'victim_contact'], ['coordinator', 'investigative'], ['hr', 'hr_workplace'],
  ['org_learning', 'learning'], ['da_lead', 'policy'], ['partner', 'support'], ['oh', 'hr_workplace'], ['vetting', 'conduct'], ['acu', 'conduct']
]);

function readAction(text: string): NoteAction {
  const owner = owners.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const type = owner === null ? null : types.find(([pattern]) => pattern.test(text))?.[1] ?? typeOfOwner.get(owner)!;
  return { text, owner, type, dueDays: dueDays(text), dueOn: dueOn(text), dueDay: dayWithoutYear.exec(text)?.[1] ?? null, done: /\b(complete|completed|done)$/i.test(text) };
}

/** "by 18/06/2025", ", 18 June 2025": a day told otherwise, as "seen on 3 May 2025", is none on which it is due. */
const lastDay = /(?:\b(?:by|due(?: on| by)?|deadline)|[,(|–])\s*:?\s*((?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4}))\)?$/i;

const dayWithoutYear = /\b(?:by|due(?: on| by)?|deadline)\s*:?\s*(\d{1,2}\/\d{1,2}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9})\)?$/i;

/** The day on which an action that was set on the day `set` is due, both 'YYYY-MM-DD'; null where none is told, or one before it. A day without
 *  a year is the next such day, unless that is more than half a year off: then it is a slip of the pen, or of an earlier year. */
export function dueDate({ dueOn: on, dueDay: day, dueDays: days }: NoteAction, set: string): string | null {
  const year = Number(set.slice(0, 4));
  const next = day === null ? undefined : [year, year + 1].map((y) => readDate(day.includes('/') ? `${day}/${y}` : `${day} ${y}`)).flatMap((read) => (read.ok ? [String(read.value)] : [])).find((one) => one >= set);
  if (on !== null && on >= set) return on;
  if (next !== undefined && next <= daysAfter(set, 183)) return next;
  return days === null ? null : daysAfter(set, days);
}

function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function dueOn(text: string): string | null {
  const told = lastDay.exec(text)?.[1];
  const day = told === undefined ? null : readDate(told);
  return day?.ok ? String(day.value) : null;
}

function dueDays(text: string): number | null {
  const told = /\b(?:within |in )?(\d{1,3})\s*(h|hrs?|hours?|d|days?|w|wks?|weeks?)$/i.exec(text);
  if (!told) return null;
  const amount = Number(told[1]);
  const unit = told[2]!.charAt(0).toLowerCase();
  return unit === 'h' ? Math.ceil(amount / 24) : unit === 'w' ? amount * 7 : amount;
}
