import type { CellValue } from "../../../src/core/frame/cell-value";
import type { SurveyGrid } from "../../../src/core/survey/responses";

/** A sheet that begins with its header in A1. */
export function gridOf(...values: readonly (readonly CellValue[])[]): SurveyGrid {
  return { top: 1, left: 1, values };
}
