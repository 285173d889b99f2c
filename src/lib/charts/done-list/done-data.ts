/** Things of which each is so or is not: a list of yes and no, counted whole, of which chance says nothing. */
export interface DoneData {
  readonly measure: string;
  readonly rowName: string;
  /** What a yes and a no are called: `In date`, `Not in date`. */
  readonly words: { readonly yes: string; readonly no: string };
  readonly rows: readonly { readonly label: string; readonly done: boolean }[];
}
