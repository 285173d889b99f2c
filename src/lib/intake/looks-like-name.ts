/** Two or more words of letters and no figure, such as "John Smith" or "SMITH, John", but "WDA-7F3K" and "coder-1" not. */
const wordsOnly = /^\p{L}[\p{L}\p{M}'’.-]*,?(?:\s+\p{L}[\p{L}\p{M}'’.-]*,?)+$/u;

/** Whether a reference looks like the name of a person: it would stand in every table, and no reader of texts looks there. */
export const looksLikeName = (reference: string): boolean => wordsOnly.test(reference);

/** Whether a reference holds an e-mail address: "j.smith@force.example" names a person without a space. */
export const holdsEmail = (reference: string): boolean => /[^\s@]@[^\s@]/u.test(reference);
