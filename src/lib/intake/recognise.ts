/** What a file is by its first bytes, whatever its name says. */
export type Content = 'text' | 'zip' | 'ole' | 'pdf' | 'parquet' | 'arrow' | 'feather-1' | 'gzip' | 'image' | 'rtf' | 'workspace';

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
  return signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? 'text';
}

/** The end of a file name without its dot, in lower case; '' where there is none. */
export const extensionOf = (name: string): string => /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Why a file of this content is not read, and what to do about it; null for text. */
export function refusalOf(content: Content): { readonly message: string; readonly mend: string } | null {
  return content === 'text' ? null : refusals[content];
}

const saveAsCsv = 'Open it in the program that made it and save the table as “CSV UTF-8”; renaming a file does not change what it is.';

const refusals: Readonly<Record<Exclude<Content, 'text'>, { readonly message: string; readonly mend: string }>> = {
  zip: { message: 'This is a Word or Excel file or another zip archive, not CSV or JSON lines.', mend: saveAsCsv },
  ole: { message: 'This is an old Word or Excel file, or one protected by a password.', mend: saveAsCsv },
  pdf: { message: 'This is a PDF.', mend: 'Ask for the table that it was made from, as CSV.' },
  parquet: { message: 'This is a Parquet file, whatever its name says.', mend: 'Give it its name back, ending in .parquet.' },
  arrow: { message: 'This is an Arrow file, whatever its name says.', mend: 'Give it its name back, ending in .arrow or .feather.' },
  'feather-1': { message: 'This is a Feather file of the first version, which is not read.', mend: 'Write it again as Feather version 2, Parquet or CSV.' },
  gzip: { message: 'This is a compressed file.', mend: 'Unpack it first.' },
  image: { message: 'This is a picture.', mend: 'Ask for the table that it shows, as CSV.' },
  rtf: { message: 'This is a rich text document.', mend: saveAsCsv },
  workspace: { message: 'This is a saved workspace of Throughline, not a table or notes.', mend: 'Drop it by itself: then its passphrase is asked for and it is opened.' }
};
