import { decodeModel, type ThemeModel } from './theme-model';

/** The model that our own origin serves at `url`. Throws when it is missing or damaged. */
export async function fetchModel(url: string): Promise<ThemeModel> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`fetchModel: the theme model is not to be had (${answer.status})`);
  return decodeModel(await answer.arrayBuffer());
}
