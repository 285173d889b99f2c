import { getContext, setContext } from 'svelte';

/** How charts leave the page, where they may. */
export interface TakeAway {
  /** What the page is about: a chart away from its page still says what it measures. */
  readonly heading: () => string;
  /** What part of the data is in view, as one line; empty where it is all of it. */
  readonly selection: () => string;
  /** Lines that stand on whatever leaves: whose data it is, and that nothing in it is protected. */
  readonly marking: () => readonly string[];
  /** Enters the export in the activity log, then offers the file. */
  readonly save: (name: string, content: Blob) => Promise<void>;
}

const KEY = Symbol('take away');

/** Lets the charts below offer a picture and a table; null forbids it. */
export const offerTakeAway = (offer: TakeAway | null): void => void setContext(KEY, offer);

export const askTakeAway = (): TakeAway | null => getContext<TakeAway | null | undefined>(KEY) ?? null;
