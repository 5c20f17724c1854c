import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { Moment } from "../core/sampling/draw-record";
import { noComparison, type ComparisonChoice } from "../sheets/comparison-choice";
import type { FindingsSheetWords } from "../sheets/findings-words";
import type { SheetCells } from "../sheets/workbook";
import { rememberedComparison } from "../sheets/remembered-comparison";
import { auditsBeside, nothingShared, type AuditOfNow, type ComparedCells } from "./past-audits";
import type { TaskGround } from "./task-ground";

/** What the findings say of earlier audits, and what they remember of the choice. */
export type Comparison = Required<Pick<FindingsSheetWords, "comparison">> &
  Pick<FindingsSheetWords, "change">;

/**
 * Sets the findings beside the earlier audits that were chosen, or else those that Audit findings remembers: no request
 * where there are none, else 1. What was chosen now and can't be used is refused; what was chosen once and is gone is said on
 * the sheet, so that findings can be made all the same.
 */
export async function readComparison(
  { workbook }: Pick<TaskGround, "workbook">,
  now: AuditOfNow,
  chosen: ComparisonChoice | undefined,
  madeAt: Moment,
): Promise<Outcome<Comparison>> {
  const choice = chosen ?? rememberedComparison(now.read.standingFindings);
  if (choice.sheets.length === 0) return success({ comparison: noComparison });
  const cells = await comparedCells({ workbook }, choice);
  if (!cells.ok) return cells;
  const change = await auditsBeside(now, choice, cells.value, madeAt);
  const none = change.ok ? nothingShared(change.value) : null;
  if (change.ok && none === null) return success({ comparison: choice, change: change.value });
  const problems = change.ok ? [none].filter((problem) => problem !== null) : change.problems;
  if (chosen !== undefined) return refusal(...problems);
  return success({ comparison: choice, change: { cannotBeRead: missingSentence(problems) } });
}

/** The sheets of a choice as they stand: 1 request. */
export async function comparedCells(
  { workbook }: Pick<TaskGround, "workbook">,
  { sheets, actions, wording }: ComparisonChoice,
): Promise<Outcome<ComparedCells>> {
  const names = [...new Set([...sheets, actions, wording])].filter((name) => name !== null);
  const read = await workbook.readSheets(names);
  if (!read.ok) return read;
  const cellsOf = (name: string | null): SheetCells | null =>
    name === null ? null : (read.value[names.indexOf(name)] ?? null);
  return success({ past: sheets.map(cellsOf), actions: cellsOf(actions), wording: cellsOf(wording) });
}

function missingSentence(problems: readonly Problem[]): string {
  const names = problems.flatMap((problem) => ("sheet" in problem ? [`“${problem.sheet}”`] : []));
  return `Last time’s results stood on ${names.join(", ")} and can’t be read now, so the change is not shown. The pane says why.`;
}
