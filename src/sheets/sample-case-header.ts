import { sampleHeaders, uniqueHeaders } from "./sample-sheet";
import { scorerHeader } from "./scoring-headers";

/**
 * The header of the case number in Audit sample: the columns that it is made of, joined by " / "; with a number where
 * that is the name of one of our own columns ("Role 2"), and cut where it is longer than a table's header may be.
 * Checked by: test/stories/odd-lists.test.ts
 */
export function sampleCaseHeader(caseIdColumns: readonly string[]): string {
  const ours = [...Object.values(sampleHeaders), scorerHeader];
  return uniqueHeaders([...ours, caseIdColumns.join(" / ")]).at(-1) ?? "";
}
