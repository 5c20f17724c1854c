import type { Step } from "../sheets/plan";

/** The sheets of the findings workbook, in their order. The last is there only where a survey goes in. */
export const sharedSheetNames = ["Cover", "Contents", "Findings", "Results", "Notes", "Survey"] as const;

export type SharedSheetName = (typeof sharedSheetNames)[number];

/** What a sheet that is sent may be made of: values and looks. A formula, a dropdown or a table does not compile. */
export type SharedStep = Extract<
  Step,
  {
    step: "cells" | "ruled" | "underline" | "widths" | "heights" | "freeze" | "gridlines" | "chart" | "page";
  }
>;

/** A sheet of the findings workbook, as plain data. */
export interface SharedSheet {
  readonly sheet: SharedSheetName;
  readonly steps: readonly SharedStep[];
}
