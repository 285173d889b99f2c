import type { Database } from './database';

/** Shuts the doors of the database for good: no files, no network, no extensions, and no way to open them again.
 *  Order matters: the configuration is locked last. */
export async function lockDown(database: Database): Promise<void> {
  for (const statement of [
    'set autoinstall_known_extensions = false',
    'set autoload_known_extensions = false',
    'set enable_external_access = false',
    'set lock_configuration = true'
  ]) await database.query('lock down', statement);
}
