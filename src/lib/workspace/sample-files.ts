const urls = import.meta.glob<string>(['/data/sample/*.csv', '/data/sample/*.jsonl'], { query: '?url', import: 'default', eager: true });

/** The files of the synthetic sample, from our own origin. Throws when one cannot be had. */
export async function sampleFiles(): Promise<File[]> {
  return Promise.all(Object.entries(urls).map(async ([path, url]) => {
    const name = path.split('/').at(-1) ?? path;
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the sample file ${name} could not be read`);
    return new File([await response.blob()], name);
  }));
}
