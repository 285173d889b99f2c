/** Words that name nothing by themselves. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  ('a an and are as at be been before but by did do does for from had has have he her hers him his i if in into is it its no nor not of off on or our out over she so than that the their them then ' +
    'there they this to too up us was we were what when where which who whom whose why will with would you about after against also any because between both can could down during each more most only other own same should some such through under until upon very while within without v s ip vic victim suspect c said asked told still never one two ' +
    // Months and numbers say when and how many, never of what; 'may' is either.
    'january february march april may june july august september october november december three four five six seven eight nine ten eleven twelve').split(' ')
);
