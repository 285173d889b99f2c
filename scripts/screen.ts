// Prints the identifier findings of a file as JSON: npm run screen -- FILE
import { readFile } from 'node:fs/promises';
import { decodeText } from '$lib/intake/files/decode-text';
import { listPassages, type ListedPassage } from '$lib/intake/screening/listed-passages';
import { screenText } from '$lib/intake/screening/screen-text';

/** Prints {"findings":[{id, start, end, kind, text}]}, offsets in code points; gives the exit code: 0 when the file was read, whatever
 *  was found, 2 when it could not be. */
export async function main(args: string[]): Promise<number> {
  const [path] = args;
  if (path === undefined || args.length > 1) return refuse('usage: npm run screen -- FILE (.txt, .csv or .jsonl)');
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refuse(`${path}: no such file, or it cannot be read`);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse(`${path}: ${decoded.message} ${decoded.mend}`);
  const listed = listPassages(path, decoded.text);
  if (!listed.ok) return refuse(`${path}: ${listed.message}`);
  console.log(JSON.stringify({ findings: listed.passages.flatMap(findingsOf) }));
  return 0;
}

function findingsOf({ id, text, offset }: ListedPassage) {
  return screenText(text).map((finding) => ({ id, start: finding.start + offset, end: finding.end + offset, kind: finding.kind, text: finding.text }));
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
