/** What a file is by its bytes, whatever its name says: 'ole' is a compound file of which no more can be told. */
export type Content = 'text' | 'zip' | 'ole' | 'old-word' | 'old-excel' | 'locked' | 'pdf' | 'parquet' | 'arrow' | 'feather-1' | 'gzip' | 'image' | 'rtf' | 'workspace';

const signatures: readonly (readonly [Content, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  // A stream of Arrow begins with the mark of its first message; a Feather file of the first version is of another form.
  ['arrow', [0xff, 0xff, 0xff, 0xff]],
  ['feather-1', [0x46, 0x45, 0x41, 0x31]],
  ['gzip', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // The first of the mark of a saved workspace (store/vault/header.ts).
  ['workspace', [0x89, 0x54, 0x48, 0x52, 0x55]]
];

export function contentOf(bytes: Uint8Array): Content {
  const content = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? 'text';
  return content === 'ole' ? insideOf(bytes) : content;
}

/** Streams that tell what a compound file holds. One with a password is a sealed package, whether of Word or of Excel. */
const streams: readonly (readonly [string, Content])[] = [['EncryptedPackage', 'locked'], ['WordDocument', 'old-word'], ['Workbook', 'old-excel'], ['Book', 'old-excel']];

/** An entry of the directory has 128 bytes and stands at a multiple of them; its name comes first, in 64 bytes of UTF-16 that end in zeros (MS-CFB 2.6.1). */
function insideOf(bytes: Uint8Array): Content {
  const wanted = streams.map(([name, content]) => ({ content, name: [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]) }));
  for (let at = 512; at < bytes.length; at += 128) {
    const found = wanted.find(({ name }) => name.every((byte, i) => bytes[at + i] === byte));
    if (found) return found.content;
  }
  return 'ole';
}

/** The end of a file name without its dot, in lower case; '' where there is none. */
export const extensionOf = (name: string): string => /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Why a file of this content is not read, and what to do about it; null for text. Where a compound file does not tell what it holds, its name does. */
export function refusalOf(content: Content, name: string): { readonly message: string; readonly mend: string } | null {
  const extension = extensionOf(name);
  const told = content === 'ole' ? oldNames.get(extension) ?? 'ole' : content;
  if (told === 'zip' && /^od[ts]$/.test(extension)) return { message: `This is a document of LibreOffice (.${extension}).`, mend: `Open it in LibreOffice and save it as .${extension === 'ods' ? 'xlsx (Excel 2007–365)' : 'docx (Word 2007–365)'}.` };
  if (told === 'text') return null;
  if (told !== 'locked') return refusals[told];
  return { message: 'This file is locked with a password.', mend: extension.startsWith('doc') ? takeOff('Word', 'Document', 'docx') : takeOff('Excel', 'Workbook', 'xlsx') };
}

const oldNames: ReadonlyMap<string, Content> = new Map([['doc', 'old-word'], ['xls', 'old-excel'], ['docx', 'locked'], ['xlsx', 'locked']]);

const takeOff = (program: string, what: string, extension: string): string =>
  `Take the password off in ${program} (File, Info, Protect ${what}, Encrypt with Password: leave it empty) and save it as .${extension}.`;
const saveAnew = 'Open it in the program that made it and save it as .docx, .xlsx or “CSV UTF-8”; renaming a file does not change what it is.';

const refusals: Readonly<Record<Exclude<Content, 'text' | 'locked'>, { readonly message: string; readonly mend: string }>> = {
  zip: { message: 'This is a Word or Excel file or another zip archive, not CSV or JSON lines.', mend: saveAnew },
  ole: { message: 'This is an old Word or Excel file, or one protected by a password.', mend: saveAnew },
  'old-word': { message: 'This is a document of an older Word (.doc).', mend: 'Open it in Word and save it as .docx.' },
  'old-excel': { message: 'This is a workbook of an older Excel (.xls).', mend: 'Open it in Excel and save it as .xlsx.' },
  pdf: { message: 'This is a PDF.', mend: 'Ask for the table that it was made from, as CSV.' },
  parquet: { message: 'This is a Parquet file, whatever its name says.', mend: 'Give it its name back, ending in .parquet.' },
  arrow: { message: 'This is an Arrow file, whatever its name says.', mend: 'Give it its name back, ending in .arrow or .feather.' },
  'feather-1': { message: 'This is a Feather file of the first version, which is not read.', mend: 'Write it again as Feather version 2, Parquet or CSV.' },
  gzip: { message: 'This is a compressed file.', mend: 'Unpack it first.' },
  image: { message: 'This is a picture.', mend: 'Ask for the table that it shows, as CSV.' },
  rtf: { message: 'This is a rich text document.', mend: 'Open it in Word and save it as .docx.' },
  workspace: { message: 'This is a saved workspace of Throughline, not a table or notes.', mend: 'Drop it by itself: then its passphrase is asked for and it is opened.' }
};
