/** Written by scripts/evaluate/generic-encoder.ts: Universal Sentence Encoder lite (Google, Apache-2.0) as int8, below the site's base path. */
export const sentenceManifest = { file: 'themes/sentences-226c9a905442.bin' } as const;
