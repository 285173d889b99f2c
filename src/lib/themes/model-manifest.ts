/** Written by the training script: what ships, below the site's base path, and the hash of what it was trained on. */
export const modelManifest: { file: string; encoder: string | null; trainedOn: string } = { file: 'themes/model-e8d4e48d5a25.bin', encoder: null, trainedOn: 'ae631f483fe1' };
