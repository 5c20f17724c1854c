import type { CaseNumbers } from "../../core/frame/case-numbers";
import { LOOKING } from "./looking";
import { numberText } from "./sentence-words";

/** What can be said at once about the case numbers of the whole list: "All 2,538 are filled in and different." */
export function caseNumberHint(columns: readonly string[], numbers: CaseNumbers | null): string {
  if (columns.length === 0) return "Choose the column that tells one case from another.";
  if (numbers === null) return LOOKING;
  const rows = numbers.keys.length;
  const usable = rows - numbers.faults.size;
  const different = usable - numbers.equal.reduce((sum, group) => sum + group.length - 1, 0);
  if (different === rows) return `All ${numberText(rows)} are filled in and different.`;
  return `${numberText(usable)} of ${numberText(rows)} can be used, ${numberText(different)} of them different.`;
}
