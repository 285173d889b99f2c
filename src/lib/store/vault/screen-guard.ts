/** Whether the screen shows the workspace. Covered: hidden at a key or when the tab is hidden, and shown again at a key.
 *  Locked: hidden until the passphrase opens the workspace again. A pure step: the clock is part of each event. */
export type Screen = 'shown' | 'covered' | 'locked';

export interface Guard {
  readonly screen: Screen;
  /** Time without a sign of the person, milliseconds. Added up from event to event, so that a clock moved back takes none away. */
  readonly idleMs: number;
  /** Clock of the last event, milliseconds. */
  readonly at: number;
}

/** act: a key or a pointer. tick: time passed. cover, uncover: the cover key. hide: the tab left the screen.
 *  lock: asked for. unlock: the passphrase was right. */
export type GuardEvent = 'act' | 'tick' | 'cover' | 'uncover' | 'hide' | 'lock' | 'unlock';

export const startGuard = (now: number): Guard => ({ screen: 'shown', idleMs: 0, at: now });

/** The guard after `event` at `now`; locks once `limitMs` have passed without a sign of the person, whatever the event.
 *  A clock that jumps ahead, as after sleep, counts as idle: the safe side. */
export function stepGuard(guard: Guard, event: GuardEvent, now: number, limitMs: number): Guard {
  if (event === 'unlock') return { screen: 'shown', idleMs: 0, at: now };
  const idleMs = guard.idleMs + Math.max(0, now - guard.at);
  if (guard.screen === 'locked' || event === 'lock' || idleMs >= limitMs) return { screen: 'locked', idleMs, at: now };
  if (event === 'tick') return { ...guard, idleMs, at: now };
  if (event === 'cover' || event === 'hide') return { screen: 'covered', idleMs, at: now };
  if (event === 'uncover') return { screen: 'shown', idleMs: 0, at: now };
  // Under cover only the cover key is a sign of the person: a cat on the keyboard is not.
  return guard.screen === 'covered' ? { ...guard, idleMs, at: now } : { screen: 'shown', idleMs: 0, at: now };
}
