/** Writes the synthetic sample: npm run sample. The same bytes on every run. */
import { writeFileSync } from 'node:fs';
import { buildTables } from './build';
import { readingsOf } from './readings';
import { readFacts, readNotes, readThemes } from './told';
import { buildWorld } from './world';
import { checksum, filesOf, writeFiles } from './write';

const source = 'data/sample-source';

export async function main(): Promise<number> {
  const world = buildWorld(readNotes(source), readFacts(source), readThemes('data/themes/codebook.json'));
  const files = filesOf(buildTables(world));
  writeFiles('data/sample', files);
  for (const { table, rows } of files) console.log(`${table.padEnd(28)}${String(rows).padStart(6)}`);
  const readings = readingsOf(files.find(({ table }) => table === 'notes')!.text, (done, total) => console.log(`read by meaning: ${done} of ${total} passages`));
  if (readings) writeFileSync('data/sample/readings.txt', readings);
  console.log(`sha256 ${checksum(files)}`);
  return 0;
}
