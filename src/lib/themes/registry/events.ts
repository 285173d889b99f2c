/** What happened to the themes of a codebook, one after the other; never changed, only added to. `seq` orders them and names them. */
export type ThemeEvent = { seq: number; /** Panel month, `YYYY-MM`, from which it counts. */ panel: string } & ThemeChange;

export type ThemeChange =
  | { kind: 'create'; theme: string; name: string; definition: string; /** The proposal that it was made of. */ proposal?: string }
  | { kind: 'rename'; theme: string; name: string }
  | { kind: 'redefine'; theme: string; definition: string }
  /** What the themes carried counts for `into` from now on; `into` may be one of them. */
  | { kind: 'merge'; themes: readonly string[]; into: string }
  /** What the theme carried has to be read again for the themes that follow it. */
  | { kind: 'split'; theme: string; into: readonly string[] }
  | { kind: 'retire'; theme: string }
  /** An analyst put a proposal aside: what continues it is not proposed again. */
  | { kind: 'dismiss'; proposal: string; passageIds: readonly string[] }
  /** The event of that `seq` no longer counts; undoing an undoing brings it back. */
  | { kind: 'undo'; undone: number };

/** The themes that an event is about. */
export function themesOf(event: ThemeEvent): readonly string[] {
  switch (event.kind) {
    case 'merge':
      return event.themes;
    case 'split':
      return [event.theme, ...event.into];
    case 'dismiss':
    case 'undo':
      return [];
    default:
      return [event.theme];
  }
}

/** The events that count, in order: those after `upTo` and those undone are left out. */
export function standingEvents(events: readonly ThemeEvent[], upTo?: string): ThemeEvent[] {
  const sorted = events.filter(({ panel }) => upTo === undefined || panel <= upTo).sort((a, b) => a.seq - b.seq);
  const undone = new Set<number>();
  // The last word first: an undoing that was itself undone undoes nothing.
  for (const event of [...sorted].reverse()) if (event.kind === 'undo' && !undone.has(event.seq)) undone.add(event.undone);
  return sorted.filter((event) => event.kind !== 'undo' && !undone.has(event.seq));
}
