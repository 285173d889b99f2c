/** What went wrong with a workspace file or its place, for a person. Never holds a passphrase, a cell or a note. */
export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  readonly message: string;
  readonly mend: string;
}

const words = {
  'short-passphrase': ['The passphrase is too short.', 'Use 12 characters or more. Four unrelated words are easy to remember and hard to guess.'],
  empty: ['The file is empty: it holds no bytes at all.', 'Choose the file that was saved, or an earlier copy of it. A download that was stopped leaves an empty file.'],
  'not-ours': ['This is not a Throughline workspace.', 'Choose a file that ends in .throughline. Spreadsheets and notes are added on the Data page instead.'],
  future: ['The file was saved by a newer Throughline than this one.', 'Open it with the newer version. If there is none, the start of the file is damaged: open an earlier copy.'],
  'cut-short': ['The file ends too early: part of it is missing, or its end was changed.', 'Copy or download it again, whole. If it was kept in this browser, open the previous version.'],
  damaged: ['The file was damaged after it was saved: it is not the same, byte for byte.', 'Copy or download it again from where it was saved. If that fails too, open an earlier copy.'],
  'wrong-passphrase': [
    'The file does not open with this passphrase.',
    'Type it again, with an eye on capitals and the keyboard layout. A wrong passphrase and a file that was changed on purpose look the same from here: if you are sure of the passphrase, open an earlier copy. A forgotten passphrase cannot be recovered.'
  ],
  altered: ['The passphrase is right, but the file was changed after it was saved. Nothing of it was loaded.', 'Open an earlier copy, and tell your information security officer: damage alone does not look like this.'],
  'newer-content': ['The workspace holds tables or columns that this version of Throughline does not know.', 'Open it with the version that saved it. Opening it here would drop what this version cannot read.'],
  unreadable: ['The file could not be read from where it lies.', 'It may have been moved or changed while it was read, or the drive is gone. Choose it again.'],
  full: ['There is no room left to keep the workspace in this browser. The last version that was kept is still there.', 'Free some space on this device, or save the workspace to a file.'],
  elsewhere: ['The workspace was saved from another tab meanwhile. Nothing was overwritten.', 'Save what you have here to a file, then reload this tab to go on from the newer version.'],
  'not-verified': ['What was written could not be read back the same. The last version that was kept is still there.', 'Try again. If it happens twice, save the workspace to a file: the disk may be failing.'],
  storage: ['The browser refused to keep the workspace. The last version that was kept is still there.', 'Try again. If it happens twice, save the workspace to a file.'],
  'no-shelf': ['This browser keeps no private files for this page.', 'Save the workspace to a file instead. Private windows and some policies switch this off.'],
  'not-wiped': ['Some of what was kept could not be removed.', 'Close every other tab of Throughline and wipe again. If that fails, clear the site data of this address in the browser settings.'],
  gone: ['Nothing is kept in this browser any more: it was removed meanwhile, in another tab or in the browser settings.', 'Open a workspace file that you saved, or load your files again.'],
  occupied: ['This browser keeps another workspace already.', 'Open that one first, or keep this one in its place: the other is then removed.'],
  'other-tab': ['Another tab of Throughline is writing this workspace. Here it can be read, but changes are not kept.', 'Go on in the other tab, or close it: this tab can then take over.']
} as const satisfies Record<string, readonly [message: string, mend: string]>;

export type Reason = keyof typeof words;

export const refuse = (reason: Reason): Refusal => ({ ok: false, reason, message: words[reason][0], mend: words[reason][1] });
