/** Written by the training script: what ships, below the site's base path, and the hash of what it was trained on. */
export const modelManifest: { file: string; encoder: string | null; trainedOn: string } = { file: 'themes/model-43da171336db.bin', encoder: 'themes/encoder-59f394389f0d.bin', trainedOn: '751d541b3bfe' };
