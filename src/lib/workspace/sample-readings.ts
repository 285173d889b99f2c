import type { KeptReading } from '$lib/themes/meaning/kept-readings';
import { modelManifest } from '$lib/themes/judging/model-manifest';
import url from '$data/sample/readings.txt?url';

/** What the encoder that ships said of the sample's passages (`npm run sample` writes it), so that the sample opens with themes that
 *  do not move any more. Lines of key and scores under the encoder's name; none where another encoder ships or the file is missing:
 *  then the passages are read here. */
export async function sampleReadings(): Promise<readonly KeptReading[]> {
  const response = await fetch(url);
  return response.ok ? readReadings(await response.text(), modelManifest.encoder) : [];
}

export function readReadings(text: string, encoder: string | null): readonly KeptReading[] {
  const [name, ...lines] = text.trimEnd().split('\n');
  if (name !== encoder) return [];
  return lines.map((line) => {
    const [key = '', scores = ''] = line.split(' ');
    return { key, scores };
  });
}
