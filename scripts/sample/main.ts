/** Writes the synthetic sample: npm run sample. The same bytes on every run. */
import { buildTables } from './build';
import { readFacts, readNotes, readThemes } from './told';
import { buildWorld } from './world';
import { checksum, filesOf, writeFiles } from './write';

const source = 'data/sample-source';

export async function main(): Promise<number> {
  const world = buildWorld(readNotes(source), readFacts(source), readThemes('data/themes/codebook.json'));
  const files = filesOf(buildTables(world));
  writeFiles('data/sample', files);
  for (const { table, rows } of files) console.log(`${table.padEnd(28)}${String(rows).padStart(6)}`);
  console.log(`sha256 ${checksum(files)}`);
  return 0;
}
