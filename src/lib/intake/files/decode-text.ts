export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly message: string; readonly mend: string };

const saveAsUtf8 = 'In Excel choose Save As and the type “CSV UTF-8 (Comma delimited)”.';

/** Bytes as text: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252, as Excel's plain “CSV” is.
 *  Refuses what is none of these: text with NUL bytes, bytes that Windows-1252 leaves undefined, a mixture of two encodings. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === null) return { ok: false, message: 'The bytes are not text in any encoding that Excel writes.', mend: saveAsUtf8 };
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? decoded.replace(/[\u0080-\u009f]/g, (control) => marks[control.charCodeAt(0) - 0x80]!) : decoded;
  if (text.includes('\0')) return { ok: false, message: 'There are NUL bytes in the file, so it is not plain text.', mend: saveAsUtf8 };
  if (encoding === 'windows-1252' && /Ã[\u00a0-\u00bf]|â€|Â[£\u00a0]/.test(text)) {
    return { ok: false, message: 'Part of the file is UTF-8 and part is not: two files may have been pasted together.', mend: saveAsUtf8 };
  }
  return { ok: true, text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return bytes.some((byte) => undefinedIn1252.has(byte)) ? null : 'windows-1252';
}

/** 0x80 to 0x9f of Windows-1252; Node 20 leaves them as control characters (github.com/nodejs/node/issues/56542). */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const undefinedIn1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
