import { isExamined } from "../../../core/sampling/draw-record";
import type { ScoredUnit } from "../../../core/scoring/second-review";
import type { PaneState } from "../../pane-state";
import { committedDraw } from "../sample/committed-draw";

/** The cases that a second review may be drawn from, and where they and their record stand. */
export interface ReviewedCases {
  /** The sheet with the first marks. */
  readonly sheet: string;
  readonly record: string;
  /** Those that count, in the order by which groups are named. */
  readonly units: readonly ScoredUnit[];
}

/** Cases chosen elsewhere have the first record of the workbook. */
const RECORD_OF_OWN_CASES = "Audit record";

/** Of a committed draw, or of cases chosen elsewhere; null where there is neither. */
export function reviewedCases(state: Pick<PaneState, "audit">): ReviewedCases | null {
  const drawn = committedDraw(state);
  if (drawn !== null) {
    const { record, draw } = drawn;
    const units = draw.tickets.filter(({ role }) => isExamined(role) && role !== "Replaced");
    return { sheet: draw.sampleSheet, record: record.sheet, units };
  }
  const { existingCases = null, scoringSheet = null } = state.audit ?? {};
  if (existingCases === null) return null;
  return {
    sheet: existingCases.place.sheet,
    record: RECORD_OF_OWN_CASES,
    units: scoringSheet?.cases ?? [],
  };
}
