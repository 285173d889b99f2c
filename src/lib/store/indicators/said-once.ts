/** `say`, which puts a month or a day into words, asked once of each: a board of all measures names the same few hundred tens of
 *  thousands of times. */
export function saidOnce<Of extends string | number>(say: (of: Of) => string): (of: Of) => string {
  const said = new Map<Of, string>();
  return (of) => {
    const known = said.get(of);
    if (known !== undefined) return known;
    const words = say(of);
    said.set(of, words);
    return words;
  };
}
