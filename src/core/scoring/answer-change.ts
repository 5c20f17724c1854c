import type { CellValue } from "../frame/cell-value";
import type { UnitId } from "../frame/unit";
import type { CriterionId } from "./criterion";

/** The cells of one question of one case. "mark" is the answer itself. */
export type AnswerPart = "mark" | "reason" | "comment" | "kind" | "theme";

/** One cell as the scorer wants it. */
export interface PartChange {
  readonly part: AnswerPart;
  /** What the scorer saw in the cell: it is written to only while it still holds this. */
  readonly seen: CellValue;
  /** "" empties the cell. */
  readonly text: string;
}

/** What a scorer changes about one question of one case, at once. */
export interface AnswerChange {
  readonly key: UnitId;
  readonly criterion: CriterionId;
  readonly parts: readonly PartChange[];
}

/** A cell that holds something else than what the scorer saw, with both answers. */
export interface AnswerConflict {
  /** The header of its column. */
  readonly column: string;
  readonly seen: CellValue;
  /** What somebody wrote meanwhile; it stands. */
  readonly theirs: CellValue;
  readonly yours: string;
}

/** Whether two cells hold the same. Errors are the same by name. */
export function isSameCell(first: CellValue, second: CellValue): boolean {
  if (typeof first === "object" && typeof second === "object") return first.error === second.error;
  return first === second;
}
