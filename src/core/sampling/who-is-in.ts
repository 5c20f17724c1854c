import { dayInWords } from "../frame/calendar";
import type { ExclusionReason, Frame } from "../frame/frame";
import type { FrameDefinition } from "../frame/frame-definition";
import type { RecordedExclusion } from "./draw-record";

/**
 * "Who is in", step by step, as the record prints it: all rows of the list, then each reason that put rows out, with
 * its rule in words, the rows out under it and the rows left. A list without exclusions has the first line only.
 */
export function whoIsIn(frame: Frame, definition: FrameDefinition): readonly RecordedExclusion[] {
  let rowsLeft = frame.rowCount;
  const first = { step: "Rows in the list", rule: hiddenRows(frame), rowsOut: null, rowsLeft };
  const steps = frame.exclusions
    .filter((exclusion) => exclusion.rows > 0)
    .map(({ reason, rows }) => {
      rowsLeft -= rows;
      return { step: STEPS[reason], rule: rule(reason, definition), rowsOut: rows, rowsLeft };
    });
  return [first, ...steps];
}

const STEPS: Readonly<Record<ExclusionReason, string>> = {
  looksLikeTotal: "Totals",
  dateBlank: "No date",
  dateIsText: "Date is text",
  outsidePeriod: "Outside the period",
  inNoGroup: "In no group",
};

function hiddenRows(frame: Frame): string {
  if (frame.hiddenRows === 0) return "";
  return frame.hiddenRows === 1
    ? "1 of them hidden; it counts too"
    : `${frame.hiddenRows} of them hidden; they count too`;
}

function rule(reason: ExclusionReason, definition: FrameDefinition): string {
  const { period, strata } = definition;
  switch (reason) {
    case "looksLikeTotal":
      return "The row says total and is no case";
    case "dateBlank":
      return `${period?.column ?? ""} is blank`;
    case "dateIsText":
      return `${period?.column ?? ""} is text that was not read as a date`;
    case "outsidePeriod":
      return period === null
        ? ""
        : `${period.column} before ${dayInWords(period.from)} or after ${dayInWords(period.to)}`;
    case "inNoGroup":
      return `${strata.column ?? ""} is in none of the groups`;
  }
}
