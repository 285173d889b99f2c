import type { Audience } from './audience';
import { disclose, isSafe, type DisclosureOptions, type SafeTable } from './disclose';
import type { Published } from './published';
import { EMPTY_REGISTER, type Register } from './register';
import type { Tabulation } from './tables';

/** The register with one more table; the same register where the table stands in it, cell for cell, for the same audience.
 *  Throws TypeError on a table that `disclose` did not make. */
export function issue(register: Register, table: SafeTable, issuedOn: string): Register {
  if (!isSafe(table)) throw new TypeError('only a safe table can be issued');
  const { id, title, audience, published } = table;
  const told = JSON.stringify(published);
  const again = register.tables.some((earlier) => earlier.id === id && earlier.audience === audience && JSON.stringify(publishedIn(earlier)) === told);
  return again ? register : { tables: [...register.tables, { id, title, audience, issuedOn, ...published }] };
}

/** What an issued table gave away, in the order of `Published`. */
const publishedIn = ({ threshold, base, complete, cells }: Published): Published => ({ threshold, base, complete, cells });

/** Makes tables safe that are handed over together, each with those before it and with those of the register. */
export function discloseTogether(tables: readonly Tabulation[], audience: Audience, options: DisclosureOptions = {}): SafeTable[] {
  let register = options.register ?? EMPTY_REGISTER;
  return tables.map((table) => {
    const made = disclose(table, audience, { ...options, register });
    register = issue(register, made, '');
    return made;
  });
}
