import { decodeEncoder, type EncoderModel } from './encoder-model';
import { decodeModel, type ThemeModel } from './theme-model';

async function fetchBytes(url: string, what: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${what} is not to be had (${answer.status})`);
  return answer.arrayBuffer();
}

/** The model that our own origin serves at `url`. Throws when it is missing or damaged. */
export const fetchModel = async (url: string): Promise<ThemeModel> => decodeModel(await fetchBytes(url, 'the theme model'));

/** The sentence encoder that our own origin serves at `url`. Throws when it is missing or damaged. */
export const fetchEncoder = async (url: string): Promise<EncoderModel> => decodeEncoder(await fetchBytes(url, 'the sentence encoder'));
