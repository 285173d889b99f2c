import { AUDIENCES, type Audience } from './audience';
import type { Published } from './published';

/** A table that has been handed over: what was published in it, and nothing else. */
export interface IssuedTable extends Published {
  readonly id: string;
  readonly title: string;
  readonly audience: Audience;
  /** ISO date. */
  readonly issuedOn: string;
}

/** Every table that has been handed over, oldest first: once for each day. Plain data: it may be stored as JSON. */
export interface Register {
  readonly tables: readonly IssuedTable[];
  /** Those that were entered and of which a person says that no copy left the room: nothing is checked together with them. */
  readonly notHandedOver: readonly IssuedTable[];
}

export const EMPTY_REGISTER: Register = { tables: [], notHandedOver: [] };

const toldBy = ({ threshold, base, complete, cells }: IssuedTable): string => JSON.stringify([threshold, base, complete, cells]);
/** Whether two tables told the same to the same readers, whenever that was. */
const isSame = (a: IssuedTable, b: IssuedTable): boolean => a.id === b.id && a.audience === b.audience && toldBy(a) === toldBy(b);

/** The tables handed over, each once, on whatever days. */
export const distinctTables = ({ tables }: Register): IssuedTable[] => tables.filter((table, i) => tables.findIndex((earlier) => isSame(earlier, table)) === i);

/** `more` among those handed over; a table that stands there for the same day is not entered again. */
export const enter = (register: Register, more: readonly IssuedTable[]): Register => ({ ...register, tables: joined(register.tables, more) });

function joined(tables: readonly IssuedTable[], more: readonly IssuedTable[]): IssuedTable[] {
  const fresh = more.filter((table) => !tables.some((earlier) => earlier.issuedOn === table.issuedOn && isSame(earlier, table)));
  return [...tables, ...fresh].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
}

/** The tables `which` no longer count as handed over. They are remembered, so that they can be put back. */
export const takeOut = ({ tables, notHandedOver }: Register, which: (table: IssuedTable) => boolean): Register =>
  ({ tables: tables.filter((table) => !which(table)), notHandedOver: joined(notHandedOver, tables.filter(which)) });

/** The tables `which` count as handed over after all. */
export const putBack = ({ tables, notHandedOver }: Register, which: (table: IssuedTable) => boolean): Register =>
  ({ tables: joined(tables, notHandedOver.filter(which)), notHandedOver: notHandedOver.filter((table) => !which(table)) });

/** A register from what was stored. Null where it is not one, whole and sound: a check against half a register would pass unnoticed. */
export function readRegister(stored: unknown): Register | null {
  if (!isRecord(stored)) return null;
  const { tables, notHandedOver = [] } = stored;
  const sound = (list: unknown): list is IssuedTable[] => Array.isArray(list) && list.every(isIssuedTable);
  return sound(tables) && sound(notHandedOver) ? { tables, notHandedOver } : null;
}

function isIssuedTable(value: unknown): value is IssuedTable {
  if (!isRecord(value) || !Array.isArray(value['cells'])) return false;
  const words = ['id', 'title', 'issuedOn'].every((name) => typeof value[name] === 'string');
  const audience = typeof value['audience'] === 'string' && AUDIENCES.some((each) => each === value['audience']);
  const base = value['base'] === null || typeof value['base'] === 'number';
  return words && audience && base && typeof value['threshold'] === 'number' && isRecord(value['complete']) && value['cells'].every(isCell);
}

function isCell(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['who']) || typeof value['number'] !== 'boolean') return false;
  const sets = Object.values(value['who']).every((set) => isRecord(set) && Array.isArray(set['values']) && typeof set['except'] === 'boolean');
  const touched = value['touched'];
  if (touched !== undefined && !(isRecord(touched) && typeof touched['of'] === 'string' && Array.isArray(touched['values']))) return false;
  const among = value['among'];
  if (among !== undefined && !(isRecord(among) && isRecord(among['who']) && typeof among['all'] === 'boolean')) return false;
  return sets && typeof value['low'] === 'number' && (value['high'] === null || typeof value['high'] === 'number');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
