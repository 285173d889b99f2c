declare const safe: unique symbol;

/** The mark of what may leave. */
export interface Safe {
  readonly [safe]: true;
}

const made = new WeakSet<object>();

export const isSealed = (value: unknown): boolean => typeof value === 'object' && value !== null && made.has(value);

/** Freezes a value through and through and marks it as safe. For `disclose` alone. */
export function seal<T extends object>(content: T): T & Safe {
  freezeDeeply(content);
  made.add(content);
  return content as T & Safe;
}

function freezeDeeply(value: object): void {
  for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) freezeDeeply(each);
  Object.freeze(value);
}
