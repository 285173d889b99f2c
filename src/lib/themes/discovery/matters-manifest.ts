/** Written by scripts/train/build-matters.ts; below the site's base path. */
export const mattersManifest = { file: 'themes/matters-d946fd094afb.bin', trainedOn: '2e11eeab49d4' } as const;
