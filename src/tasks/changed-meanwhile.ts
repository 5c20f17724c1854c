import type { FindingsChanges } from "../core/findings/findings-changes";
import { scoresWhenMadeInSlices } from "../core/findings/scores-when-made";
import { success } from "../core/outcome";
import { besideCodes, type FindingsBeside } from "../sheets/findings-beside";
import { findingsChanges, metByQuestion } from "../sheets/findings-staleness";
import { areSameCells } from "../sheets/same-sheet-cells";
import { surveyAtAGlance } from "../sheets/survey-at-a-glance";
import { besideReading, findingsBeside } from "./beside-findings";
import { findingsOfSheets, type ReadFindings } from "./preview-findings";
import { readFindingsSheets, type FindingsSheets } from "./read-findings-sheets";
import { secondMarksWords } from "./second-marks-words";
import type { TaskGround } from "./task-ground";
import { unhurried } from "./unhurried";

/** What was written just now, and what it was made from. */
export interface JustWritten {
  readonly read: ReadFindings;
  readonly beside: FindingsBeside;
}

/**
 * Reads everything again, and tells what somebody changed between the reading and the swap. null where it can't be read
 * now: the sheets stand, and the look that follows says why. Numbers are worked out anew only where cells that they come from
 * are not as they were.
 */
export async function changedMeanwhile(
  { workbook, audit = null }: TaskGround,
  { read, beside }: JustWritten,
): Promise<FindingsChanges | null> {
  const sheets = await readFindingsSheets({ workbook }, audit);
  if (!sheets.ok) return null;
  const isSame = areSameScores(read.from, sheets.value);
  const again = isSame
    ? success(read)
    : // Nothing of the breakdowns is compared: they need not be worked out again.
      (await unhurried(findingsOfSheets(sheets.value, { breakdowns: [] }))).answer;
  if (!again.ok) return null;
  const { set, findings, cases, basis, columns } = again.value;
  const people = besideReading(again.value, sheets.value.beside);
  const scores = isSame
    ? beside.scores
    : (await unhurried(scoresWhenMadeInSlices(set, findings.settings, cases, beside.key))).answer;
  const secondMarks = secondMarksWords(again.value, columns, sheets.value.review);
  const surveyPairs = surveyAtAGlance(sheets.value.survey)?.pairs ?? "";
  const now = people.ok
    ? findingsBeside(people.value, basis.sheets, { scores, key: beside.key, secondMarks, surveyPairs })
    : null;
  const standing = {
    met: metByQuestion(read.findings),
    kept: { scores: beside.scores, codes: besideCodes(beside) },
  };
  return findingsChanges(standing, findings, now);
}

/** Whether all cells are the same that the numbers come from; what people wrote beside them is not among these. */
function areSameScores(before: FindingsSheets, now: FindingsSheets): boolean {
  return (
    before.records.length === now.records.length &&
    before.records.every((cells, index) => areSameCells(cells, now.records[index] ?? null)) &&
    areSameCells(before.criteria, now.criteria) &&
    areSameCells(before.scored.cells, now.scored.cells) &&
    areSameCells(before.disagreements, now.disagreements)
  );
}
