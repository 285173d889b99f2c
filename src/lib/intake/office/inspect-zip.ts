import { BYTES_PER_MB, MAX_UNPACKED_MB, MAX_ZIP_PARTS, MAX_ZIP_RATIO } from '../limits';
import { crc32 } from './crc32';
import type { ZipPart } from './zip-parts';
import { packedBytes, zipParts } from './zip-parts';

export type Inspection =
  /** `starts`: the first characters of the parts that say what a reader sees struck through or not at all. */
  | { readonly ok: true; readonly names: ReadonlySet<string>; readonly starts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly message: string; readonly mend: string };

const refused = (message: string, mend: string): Inspection => ({ ok: false, message, mend });
const damaged = refused('The Word or Excel file is damaged: its contents cannot be unpacked.', 'Open it in Word or Excel and save it again.');
const bomb = refused(`The file unpacks to more than ${MAX_UNPACKED_MB} MB, or to far more than its size.`, 'Save only the sheets that are needed in a new file.');
const MB_WHERE_RATIO_COUNTS = 20;

/** Unpacks every part of an office file once, counting, before any library sees it: what the directory claims about
 *  sizes may be false. Refuses archives that are damaged, encrypted or out of proportion; macros; values, templates or
 *  objects fetched from elsewhere; and XML that declares entities, which no office program writes. */
export async function inspectZip(bytes: Uint8Array): Promise<Inspection> {
  const parts = zipParts(bytes);
  if (parts === null || parts.length === 0) return damaged;
  if (parts.length > MAX_ZIP_PARTS) return refused(`The file holds more than ${MAX_ZIP_PARTS} parts.`, 'Save only the sheets that are needed in a new file.');
  const names = new Set(parts.map((part) => part.name));
  const active = activeContent(names);
  if (active) return active;
  let total = 0;
  const starts = new Map<string, string>();
  for (const part of parts) {
    if (part.encrypted) return refused('The file is protected by a password.', 'Save it without the password.');
    const packed = packedBytes(bytes, part);
    if (packed === null || (part.method !== 0 && part.method !== 8)) return damaged;
    const left = MAX_UNPACKED_MB * BYTES_PER_MB - total;
    const content = await measure(part, packed, left);
    if (content === 'damaged') return damaged;
    if (content === 'too large') return bomb;
    total += content.size;
    if (part.name === 'xl/styles.xml' || part.name === 'word/document.xml') starts.set(part.name, content.start);
    if (content.size > MB_WHERE_RATIO_COUNTS * BYTES_PER_MB && content.size > packed.length * MAX_ZIP_RATIO) return bomb;
    if (/<!(DOCTYPE|ENTITY)/i.test(content.start) && /\.(xml|rels|vml)$/i.test(part.name)) return damaged;
    if (part.name.endsWith('.rels') && fetchesFromElsewhere(content.start)) {
      return refused('The file takes a template, a picture or an object from another place.', 'Break its links, or copy the table into a new file.');
    }
  }
  return { ok: true, names, starts };
}

function activeContent(names: ReadonlySet<string>): Inspection | null {
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (has(/vbaProject\.bin$|(^|\/)activeX\/|\/macrosheets\//i)) return refused('The file holds macros or active controls.', 'Save it as .xlsx or .docx, without macros.');
  if (has(/^xl\/externalLinks\//i)) return refused('The workbook takes values from other workbooks.', 'In Excel choose Data, Edit Links, Break Link, and save it again.');
  if (has(/^xl\/connections\.xml$/i)) return refused('The workbook is connected to a data source.', 'Remove the connection (Data, Queries & Connections), or copy the table into a new file.');
  return null;
}

/** A link that a person may click is left alone; everything else that is external would be fetched on opening. */
const fetchesFromElsewhere = (rels: string): boolean =>
  (rels.match(/<Relationship\b[^>]*>/g) ?? []).some((tag) => /TargetMode\s*=\s*["']External/i.test(tag) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag));

const START = 1_000_000;

/** Size of a part and its first characters (all of a small part), or what is wrong. Stops at `most` bytes. */
async function measure(part: ZipPart, packed: Uint8Array, most: number): Promise<{ readonly size: number; readonly start: string } | 'damaged' | 'too large'> {
  if (part.method === 0) return packed.length > most ? 'too large' : crc32(packed) !== part.check ? 'damaged' : { size: packed.length, start: new TextDecoder().decode(packed.subarray(0, START)) };
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let check = 0;
  let start = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return check === part.check ? { size, start } : 'damaged';
      size += value.length;
      check = crc32(value, check);
      if (size > most) return 'too large';
      if (start.length < START) start += decoder.decode(value, { stream: true });
    }
  } catch {
    return 'damaged';
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
