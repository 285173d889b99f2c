import { decodeModel, type ThemeModel } from './theme-model';

async function fetchBytes(url: string, what: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${what} is not to be had (${answer.status})`);
  return answer.arrayBuffer();
}

/** The model that our own origin serves at `url`. Throws when it is missing or damaged. */
export const fetchModel = async (url: string): Promise<ThemeModel> => decodeModel(await fetchBytes(url, 'the theme model'));

/** The bytes of the sentence encoder that our own origin serves at `url` (see `decodeEncoder`). Throws when it is missing. */
export const fetchEncoder = (url: string): Promise<ArrayBuffer> => fetchBytes(url, 'the sentence encoder');

/** The bytes of what proposals know of the field (see `decodeMatters`), that our own origin serves at `url`. Throws when it is missing. */
export const fetchMatters = (url: string): Promise<ArrayBuffer> => fetchBytes(url, 'the model of the field');
