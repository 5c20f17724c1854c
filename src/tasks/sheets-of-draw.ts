import type { DrawRecord } from "../core/sampling/draw-record";
import { secondReviewSheets } from "./second-review-sheets";

/** Sample and frame of a draw, by the names in its record, and those of its second review; none for a draft. */
export function sheetsOfDraw({ sheet, draw, events }: DrawRecord): readonly string[] {
  const names = [draw?.sampleSheet, draw?.frameSheet].filter((name) => typeof name === "string");
  const hasSecondReview = events.some(({ kind }) => kind === "Second review");
  return hasSecondReview ? [...names, ...Object.values(secondReviewSheets(sheet))] : names;
}

/** A draw that was stopped, void or removed, but whose sheets could not be taken away then. */
export function isLeftOver(record: DrawRecord, sheetNames: readonly string[]): boolean {
  return (
    ["Stopped", "Void", "Removed"].includes(record.state) &&
    sheetsOfDraw(record).some((name) => sheetNames.includes(name))
  );
}
