import { dayInWords } from "../frame/calendar";
import type { Exclusion, Frame } from "../frame/frame";
import type { FrameDefinition, SeveralRowsACase } from "../frame/frame-definition";
import { groupings } from "../frame/frame-definition";
import type { ExclusionReason } from "../frame/exclusion-reason";
import { ruleWords } from "../frame/rule-words";
import type { RecordedExclusion } from "./draw-record";

/**
 * "Who is in", step by step, as the record prints it: all rows of the list, then each reason that put rows out, with
 * its rule in words, the rows out under it and the rows left. Every eligibility rule is there, also one that put no
 * row out, since it was asked all the same. Where several rows are one case, a last line gives the cases that the rows
 * left make. A list without exclusions and rules has the first line only.
 * Checked by: test/core/sampling/who-is-in.test.ts.
 */
export function whoIsIn(frame: Frame, definition: FrameDefinition): readonly RecordedExclusion[] {
  let rowsLeft = frame.rowCount;
  const first = { step: "Rows in the list", rule: hiddenRows(frame), rowsOut: null, rowsLeft };
  const steps = frame.exclusions
    .filter(({ reason, rows }) => rows > 0 || reason === "rule")
    .map((exclusion) => {
      rowsLeft -= exclusion.rows;
      return {
        step: STEPS[exclusion.reason],
        rule: ruleOf(exclusion, definition),
        rowsOut: exclusion.rows,
        rowsLeft,
      };
    });
  return [first, ...steps, ...cases(frame, definition)];
}

const STEPS: Readonly<Record<ExclusionReason, string>> = {
  looksLikeTotal: "Totals",
  looksLikeSubHeading: "Sub-headings",
  dateBlank: "No date",
  dateIsText: "Date is text",
  outsidePeriod: "Outside the period",
  rule: "Left out by a rule",
  inNoGroup: "In no group",
};

/** Where the rows of a case are in different groups; the record lists the groups in the order of their definition. */
const PLACED: Readonly<Record<SeveralRowsACase["rowsInTwoGroups"], string>> = {
  refuse: "",
  firstGroup: "; where their groups differ, the one listed first counts",
  lastGroup: "; where their groups differ, the one listed last counts",
};

/** Only where a case may have several rows. */
function cases(
  frame: Frame,
  { severalRowsACase = null, caseIdColumns, strata }: FrameDefinition,
): RecordedExclusion[] {
  if (severalRowsACase === null) return [];
  const placed = strata.column === null ? "" : PLACED[severalRowsACase.rowsInTwoGroups];
  const rule = `Rows with the same ${caseIdColumns.join(" / ")} are one case${placed}`;
  return [{ step: "Cases", rule, rowsOut: null, rowsLeft: frame.units.length }];
}

function hiddenRows(frame: Frame): string {
  if (frame.hiddenRows === 0) return "";
  return frame.hiddenRows === 1
    ? "1 of them hidden; it counts too"
    : `${frame.hiddenRows} of them hidden; they count too`;
}

function ruleOf({ reason, rule }: Exclusion, definition: FrameDefinition): string {
  const { period, strata } = definition;
  switch (reason) {
    case "looksLikeTotal":
      return "The row says total and is no case";
    case "looksLikeSubHeading":
      return "The row holds one label and is no case";
    case "dateBlank":
      return `${period?.column ?? ""} is blank`;
    case "dateIsText":
      return `${period?.column ?? ""} is text that was not read as a date`;
    case "outsidePeriod":
      return period === null
        ? ""
        : `${period.column} before ${dayInWords(period.from)} or after ${dayInWords(period.to)}`;
    case "rule":
      return rule === null ? "" : ruleWords(rule);
    case "inNoGroup":
      return `${groupings(strata)
        .map(({ column }) => column)
        .join(" or ")} is in none of the groups`;
  }
}
