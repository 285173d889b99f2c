import type { Cell } from '../rows';

/** What became of a cell: its value as the dictionary stores it, or what is wrong and how to mend it. */
export type Reading = { readonly ok: true; readonly value: Cell } | { readonly ok: false; readonly message: string; readonly mend: string; /** It names somebody, and is neither shown nor kept. */ readonly person?: true; /** The one of several codes that is not in the list. */ readonly piece?: string };

export const fault = (message: string, mend: string): Reading => ({ ok: false, message, mend });
