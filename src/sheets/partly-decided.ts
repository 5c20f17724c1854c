import { cellAddress } from "../core/frame/cell-address";
import type { CellPlace } from "../core/cell-place";
import type { CriteriaSet } from "../core/scoring/criterion";
import { cellText } from "../core/scoring/mark-meaning";
import { criteriaFacts } from "./criteria-columns";
import { partlyOfWords, partlyWords } from "./criteria-words";
import type { SheetCells } from "./workbook";

const before = "Decided in Case Audit: ";

/** Stands beside how "Partly" counts, so that a change on the sheet shows; null where nothing is said. */
export function partlyDecidedWords(partly: CriteriaSet["partlyCountsAs"]): string | null {
  return partly === undefined ? null : `${before}${partlyWords(partly)}`;
}

/** How "Partly" counts was decided in the pane, and stands on the sheet now. */
export interface PartlyChange {
  readonly decided: string;
  readonly now: string;
  readonly place: CellPlace;
}

/**
 * What was changed on the sheet past the pane; null where both say the same, and on sheets of earlier versions, which don't
 * say what was decided.
 * Checked by: test/stories/changes-after-scoring.test.ts
 */
export function partlyChange({ sheet, values }: SheetCells): PartlyChange | null {
  const index = values.findIndex((row) => row[0] === criteriaFacts.partly);
  const [, , standing = "", beside = ""] = (values[index] ?? []).map(cellText);
  if (!beside.startsWith(before)) return null;
  const decided = beside.slice(before.length);
  return partlyOfWords(decided) === partlyOfWords(standing)
    ? null
    : { decided, now: standing, place: { sheet, address: cellAddress(3, index + 1) } };
}
