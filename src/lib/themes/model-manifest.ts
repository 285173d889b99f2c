/** Written by the training script: the model that ships, below the site's base path, and what it was trained on. */
export const modelManifest = { file: 'themes/model-dec379a15230.bin', trainedOn: 'ae631f483fe1' } as const;
