/** As many letters of a long wording as stand on one line of its column. */
const MOST = 30;

/**
 * A question of a questionnaire in a few words, where its whole wording stands in a row above: its number where it has one,
 * else its first words.
 * @example shortQuestion("Q2. What impact has the document had?") // => "Q2."
 */
export function shortQuestion(wording: string): string {
  const numbered = /^(?:Q(?:uestion)? ?)?\d+[a-z]?[.):]/i.exec(wording);
  if (numbered !== null) return numbered[0];
  if (wording.length <= MOST) return wording;
  const cut = wording.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).trimEnd()} …`;
}
