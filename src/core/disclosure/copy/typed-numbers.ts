import type { Hit } from "../screening/hit";

const number = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?:\s?%|(?![\p{L}\p{N}]))/gu;
const inWords =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:of|out of|in|cases?|children|child|families|family|referrals?|plans?)(?!\p{L}))/giu;
const day =
  /^(?:\d{1,2}) (?:January|February|March|April|May|June|July|August|September|October|November|December)/;

/**
 * Numbers in a sentence that somebody typed: what is hidden elsewhere may stand here. Percentages, whole numbers up to the
 * cases read, and small numbers in words before "of", "cases" and the like; no days and no years.
 * Checked by: test/core/disclosure/copy/typed-numbers.test.ts
 */
export function typedNumbers(text: string, casesRead: number): readonly Hit[] {
  const digits = [...text.matchAll(number)].filter(({ 0: found, index }) => {
    if (found.includes("%")) return true;
    const count = Number(found.replace(/,/g, ""));
    return Number.isInteger(count) && count <= casesRead && !day.test(text.slice(index));
  });
  return [...digits, ...text.matchAll(inWords)]
    .map(({ 0: found, index }): Hit => ({
      kind: "typedNumber",
      offset: index,
      length: found.length,
      column: null,
    }))
    .sort((a, b) => a.offset - b.offset);
}
