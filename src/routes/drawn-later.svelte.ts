import { drawLater } from './draw-later';

export interface Drawn<Value> {
  /** Null before it was ever drawn. */
  readonly shown: Value | null;
  /** Whether that is not what the value is by now. */
  readonly late: boolean;
}

/** What is drawn of a value: the value itself while `now` says that it is in sight, else as it was until the rest of the page is painted.
 *  To be asked for while a component is made. */
export function drawnLater<Value>(value: () => Value, now: () => boolean = () => false): Drawn<Value> {
  let last = $state.raw<Value | null>(null);
  const shown = $derived(now() ? value() : last);
  const late = $derived(shown !== value());
  $effect(() => {
    const next = value();
    if (!now()) return drawLater(() => { last = next; });
    last = next;
    return undefined;
  });
  return { get shown() { return shown; }, get late() { return late; } };
}
