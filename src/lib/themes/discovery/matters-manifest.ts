/** Written by scripts/train/build-matters.ts; below the site's base path. */
export const mattersManifest = { file: 'themes/matters-d065052cbf4e.bin', trainedOn: '1e2ae6bf1fc5' } as const;
