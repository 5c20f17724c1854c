/** A word that Excel offers in a dropdown and looks for in a rule of colours: a text in a formula ends at 255 characters. */
export const longestWord = 255;

/** A dropdown can hold it, and a cell keeps it as it was chosen. */
export const isOfferable = (word: string): boolean =>
  word.length <= longestWord && !wouldBeReadOtherwise(word);

/** Chosen from a dropdown, a word that begins like a formula may become one; one with a line break or the like is cut. */
export function wouldBeReadOtherwise(word: string): boolean {
  return /\p{Cc}|^[=+\-@＝＋－＠]/u.test(word);
}
