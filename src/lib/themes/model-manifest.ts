/** Written by the training script: what ships, below the site's base path, and the hash of what it was trained on. */
export const modelManifest: { file: string; encoder: string | null; trainedOn: string } = { file: 'themes/model-fe2b55c0c5e0.bin', encoder: 'themes/encoder-7fe55759d3f4.bin', trainedOn: 'ae631f483fe1' };
