import type { SharedReport } from "./shared-report";
import type { SharedSheet } from "./shared-sheet";
import { tableSheet } from "./table-sheet";

/** Contents: each sheet with what it holds. It names no part that is empty. */
export function contentsSheet(report: SharedReport): SharedSheet {
  const {
    actions,
    reasons,
    otherAnswers,
    goodPractice,
    toImprove,
    groups,
    chart,
    bases,
    caveats,
    method,
    hidden,
    survey,
  } = report;
  const held = (parts: readonly (readonly [unknown, string])[]): string => {
    const words = parts.flatMap(([there, name]) => (there ? [name] : []));
    const text = words.join("; ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const columns = groups.map(({ by }) => `the same by ${by}`).join("; ");
  return tableSheet(report, {
    sheet: "Contents",
    what: "The sheets of this workbook, in their order. Each has one table, which begins in column A.",
    columns: [
      { header: "Sheet", headerRole: "columnHeader", role: "rowHeader", width: 26 },
      { header: "What it holds", headerRole: "columnHeader", role: "text", width: 80 },
    ],
    rows: [
      ["Cover", "What this workbook is, who answers questions, when it was made"],
      [
        "Findings",
        held([
          [report.sentences.length > 0, "the report in a few sentences"],
          [actions.length > 0, "what to do"],
          [reasons.length > 0, "why questions were not met"],
          [otherAnswers.length > 0, "other answers"],
          [goodPractice.length > 0, "good practice"],
          [toImprove.length > 0, "areas to improve"],
        ]),
      ],
      [
        "Results",
        held([
          [chart !== null, "a chart of the results"],
          [true, "each question with its number of cases, estimate and interval"],
          [columns !== "", columns],
        ]),
      ],
      [
        "Notes",
        held([
          [bases.length > 0, "why the bases differ"],
          [caveats.length > 0, "what to bear in mind"],
          [method.length > 0, "how the cases were chosen and the numbers made"],
          [true, "what is said of small numbers"],
          [hidden.length > 0, "what else is hidden"],
        ]),
      ],
      ...(survey === null
        ? []
        : [
            [
              "Survey",
              held([
                [true, "who answered a survey"],
                [survey.pairs.length > 0, "its answers beside the audit"],
                [survey.answers.length > 0, "every answer"],
              ]),
            ],
          ]),
    ],
  });
}
