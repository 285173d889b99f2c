/** Written by scripts/train/encoder/train_field_encoder.py; below the site's base path. */
export const fieldManifest = { file: 'themes/field-16426e1b5a33.bin', trainedOn: '2e11eeab49d4' } as const;
