import type { AuditChange } from "../../../src/core/change/audit-change";
import {
  changeSentence,
  clearChangeSentence,
  pastActionsSentence,
  readFromSentence,
  uncomparedSentence,
  verdictWords,
} from "../../../src/core/change/change-sentences";
import { pastActionCounts } from "../../../src/core/change/past-actions";
import { questionName } from "../../../src/core/findings/question-name";
import type { ListCheck } from "../../../src/tasks/draw-results";
import { countedText, wholeNumberText } from "../../../src/core/findings/number-text";
import { findingsText } from "../../../src/core/findings/findings-text";
import type { Problem } from "../../../src/core/problem";
import { explanation } from "../../../src/pane/explain";
import "../../../src/pane/explain/change-words";
import { guesses } from "../../host/choices";
import { surveyText } from "./survey-text";
import { measurementsTable } from "./task-meter";
import type { WholeAudit } from "./whole-audit";

/** What a whole audit has come to, as text for a command line. */
export function auditText({
  drawn,
  check,
  columnsAdded,
  findings,
  survey,
  change,
  measured,
}: WholeAudit): string {
  const { record } = drawn;
  const draw = record.draw;
  const strata =
    draw?.strata.map(
      ({ label, drawn: size, populationSize, spares }) =>
        `  ${label === "" ? "All cases" : label}: ${countedText(size, "case", "cases")} of ${wholeNumberText(populationSize)}, ${countedText(spares, "spare", "spares")}`,
    ) ?? [];
  const changes = check.list === null ? "the list could not be compared" : changeCounts(check.list);
  const parts = [
    record.definition.name,
    "",
    `The draw (${record.state.toLowerCase()} on ${record.sheet})`,
    ...strata,
    `  Seed: ${draw?.seed ?? ""}`,
    `  Fingerprint of the list: ${draw?.fingerprint ?? ""}`,
    `  Drawn again: ${check.same} of ${check.of} the same; ${changes}`,
    "",
    findings === null
      ? `${columnsAdded.length} scoring columns were added. There are no marks, so there are no findings yet.`
      : findingsText(findings.findings, {
          fullPrecision: true,
          drawsBegun: findings.drawsBegun,
          drawsEnded: findings.drawsEnded,
        }),
    ...(change === null ? [] : ["", ...changeLines(change)]),
    "",
    ...(survey === null ? [] : [surveyText(survey), ""]),
    "What each task cost at the emulated Excel, every request counted",
    measurementsTable(measured),
    "",
    `This ran in a simulator, not in Excel. ${guesses().length} of its behaviours are guesses; docs/simulator-choices.md lists them.`,
    "",
  ];
  return parts.join("\n");
}

function changeLines(change: AuditChange): readonly string[] {
  const level = change.settings.confidenceLevel;
  return [
    "Change since last time",
    `  ${readFromSentence(change)}`,
    ...change.compared.flatMap((question) => {
      const { now, past, change: stated } = question;
      const counts = `last time ${past.met ?? "c"} of ${past.applicable ?? "c"}, now ${now.metForHeadline} of ${now.counts.applicable}`;
      const word = "whyNot" in stated ? "" : ` ${verdictWords[stated.verdict]}:`;
      return [
        `  ${questionName(now.criterion)}: ${counts}.${word} ${changeSentence(question, level)}`,
        ...[clearChangeSentence(question)].filter((words) => words !== "").map((words) => `    ${words}`),
      ];
    }),
    ...change.uncompared.map((each) => `  ${questionName(each.now.criterion)}: ${uncomparedSentence(each)}`),
    ...(change.actions === null ? [] : [`  ${pastActionsSentence(pastActionCounts(change.actions.lines))}`]),
  ];
}

/** Problems as the pane words them: what happened, what was written, what to do. */
export function problemsText(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { title, happened, written, remedy } = explanation(problem);
      return [title, happened, written, remedy].filter((sentence) => sentence !== "").join("\n  ");
    })
    .join("\n\n");
}

/** A case under another number counts as changed. */
function changeCounts({ changes, problems }: ListCheck): string {
  if (problems.length > 0) return "the list can no longer be drawn from";
  const added = changes.filter(({ change }) => change === "added").length;
  const removed = changes.filter(({ change }) => change === "removed").length;
  const changed = changes.length - added - removed;
  return `${added} new, ${removed} missing, ${changed} changed in the list since`;
}
