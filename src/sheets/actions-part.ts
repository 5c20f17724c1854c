import type { AuditAction } from "../core/findings/audit-action";
import type { Findings } from "../core/findings/findings";
import { listInWords, wholeNumberText } from "../core/findings/number-text";
import { outdatedConditions } from "../core/findings/outdated-conditions";
import { questionName } from "../core/findings/question-name";
import { questionsWithoutAction } from "../core/findings/questions-without-action";
import { acrossPage } from "./across-page";
import type { FindingsBeside } from "./findings-beside";
import { findingsGrid } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { tablePart } from "./table-part";

/**
 * What to do, as it stands on Audit actions: lines without anything that people wrote are left out, and the questions
 * without a recommendation are named below. "Not met" is counted from the scores, whatever the line says. null where
 * nothing is written and nothing is lacking.
 */
export function actionsPart(
  findings: Findings,
  { actions, actionsSheet }: Pick<FindingsBeside, "actions" | "actionsSheet">,
): Part | null {
  const shown = actions.filter(({ recommendation, priority, due, status, owner }) =>
    [recommendation, priority, due, status, owner].some((cell) => cell !== ""),
  );
  const lacking = questionsWithoutAction(findings, actions).map(({ criterion }) =>
    wholeNumberText(criterion.number),
  );
  if (shown.length === 0 && lacking.length === 0) return null;
  const without =
    lacking.length === 0
      ? ""
      : `No recommendation is written on ${actionsSheet} for ${lacking.length === 1 ? "question" : "questions"} ${listInWords(lacking)}, which not every case met.`;
  const outdated = outdatedConditions(findings, shown)
    .map(
      ({ result, said, now }) =>
        `The condition of question ${wholeNumberText(result.criterion.number)} on ${actionsSheet} says ${said} not met; it is now ${now}.`,
    )
    .join(" ");
  const notes = [without, outdated].filter((note) => note !== "");
  if (shown.length === 0) {
    return {
      ruled: [],
      rows: [
        { cells: [actionsHeading], roles: ["section"], height: 24 },
        ...acrossPage(without, "line", findingsGrid).map((line) => ({
          cells: [line],
          roles: ["line"] as const,
        })),
      ],
    };
  }
  return tablePart({
    heading: actionsHeading,
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Recommendation", role: "text" },
      { header: "Not met", role: "ofBase" },
      { header: "Priority", role: "text" },
      { header: "Due", role: "date" },
      { header: "Status", role: "text" },
      { header: "Owner", role: "text" },
    ],
    rows: shown.map((action) => actionCells(action, findings)),
    notes: notes.flatMap((note) => acrossPage(note, "note", findingsGrid)),
  });
}

const actionsHeading = "What to do";

function actionCells(action: AuditAction, { results }: Findings): readonly PlannedCell[] {
  const result = results.find(({ criterion }) => criterion.id === action.question);
  const text = (words: string): PlannedCell => (words === "" ? null : words);
  return [
    result === undefined ? text(action.about) : questionName(result.criterion),
    action.recommendation === "" ? "Not written yet" : action.recommendation,
    result === undefined ? null : ofBase(result.counts.notMet, result.counts.applicable),
    text(action.priority),
    typeof action.due === "number" ? action.due : text(action.due),
    text(action.status),
    text(action.owner),
  ];
}
