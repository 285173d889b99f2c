/** Written by scripts/train/build-matters.ts; below the site's base path. */
export const mattersManifest = { file: 'themes/matters-52b98210820d.bin', trainedOn: 'ac8d4111519d' } as const;
