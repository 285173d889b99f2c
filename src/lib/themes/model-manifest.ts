/** Written by the training script: what ships, below the site's base path, and the hash of what it was trained on. */
export const modelManifest: { file: string; encoder: string | null; trainedOn: string } = { file: 'themes/model-8c1564859410.bin', encoder: 'themes/encoder-74862b91857c.bin', trainedOn: 'ae631f483fe1' };
