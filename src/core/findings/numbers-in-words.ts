/** Longer lists of numbers would fill a cell and tell nobody anything. */
const most = 8;

/**
 * The numbers that a sentence rests on, for telling later whether they have changed: counts with their bases where it
 * gives any ("44 of 51; 28 of 57"), else all its numbers and percentages. "none of 57" and "all 57" are counts too.
 * "" for a sentence without numbers. Checked by: test/core/findings/wording.test.ts
 * @example numbersInWords("Auditors agreed in 44 of 51 (86%).") // => "44 of 51"
 */
export function numbersInWords(sentence: string): string {
  const counts = sentence.match(/\b(?:none of|all|[\d,]*\d of) \d[\d,]*/gi) ?? [];
  const numbers = counts.length > 0 ? counts : (sentence.match(/\d[\d,]*(?:\.\d+)?%?/g) ?? []);
  const told = [...new Set(numbers.map((number) => number.replace(/,$/, "")))];
  return told.length <= most ? told.join("; ") : `${told.slice(0, most).join("; ")} …`;
}
