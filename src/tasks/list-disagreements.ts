import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { DrawEvent } from "../core/sampling/draw-record";
import type { DoubleMark } from "../core/scoring/double-marks";
import { disagreementsListedWords } from "../core/scoring/second-review-events";
import { addedDisagreements, unlistedDisagreements } from "../sheets/added-disagreements";
import { disagreementCells, type SettledNow } from "../sheets/disagreement-cells";
import { disagreementOrder, type DisagreementColumn } from "../sheets/disagreement-columns";
import { disagreementsSheet } from "../sheets/disagreements-sheet";
import type { DisagreementsReading } from "../sheets/read-disagreements";
import type { WrittenSheets } from "../sheets/workbook";
import { registerPlan } from "../sheets/register-lines";
import { agreementReading } from "./agreement-reading";
import { openSecondReview, type OpenSecondReview } from "./open-second-review";
import { readAgreement } from "./read-agreement";
import { secondReviewSheets } from "./second-review-sheets";
import type { TaskGround } from "./task-ground";
import type { AgreementReading } from "./second-review-results";
import { writeDisagreementRows, type DisagreementRow } from "./write-disagreement-rows";

/**
 * Lists all disagreements on Audit disagreements, so that they can be settled there as well. Those that stand are left as
 * they are; nothing is listed twice. Three requests, one more for new rows on a sheet that stands.
 */
export async function listDisagreements(
  ground: TaskGround,
  stayBlank: number,
  by: string,
): Promise<Outcome<AgreementReading>> {
  const open = await openSecondReview(ground);
  if (!open.ok) return open;
  const incomplete = incompleteProblem(open.value, stayBlank);
  if (incomplete !== null) return refusal(incomplete);
  const { reading } = open.value;
  if (reading.standing === null) {
    const made = await makeDisagreements(ground, open.value, by, null);
    return made.ok ? readAgreement(ground) : made;
  }
  const added = unlistedDisagreements(reading.disagreements, reading.standing);
  const failed = await addDisagreementRows(ground, open.value, reading.standing, added, null);
  if (failed !== null) return failed;
  return added.length === 0 ? success(agreementReading(open.value)) : readAgreement(ground);
}

/** First marks are not shown while the reviewer still scores; fewer blanks than were told are fine. */
export function incompleteProblem({ reading }: OpenSecondReview, told: number): Problem | null {
  const blank = reading.blanks.length;
  if (blank === 0 || blank <= told) return null;
  const { sheet } = reading.review;
  return { kind: "secondScoringIncomplete", sheet, blank, told, places: reading.blanks };
}

/** Rows below those that stand: room first, then their words. null where all went well. */
export async function addDisagreementRows(
  ground: TaskGround,
  open: OpenSecondReview,
  standing: DisagreementsReading,
  added: readonly DoubleMark[],
  now: SettledNow | null,
): Promise<ReturnType<typeof refusal> | null> {
  if (added.length === 0) return null;
  const { basis, criteriaCells, audit } = open;
  const lists = { criteriaSheet: basis.sheets.criteria, criteriaCells };
  const plan = addedDisagreements(lists, added, audit.set, standing);
  const room = await ground.workbook.write({ sheets: [plan], activate: null }, { standing: open.standing });
  if (!room.ok) return refusal(...room.problems);
  const rows = added.map((mark): DisagreementRow => {
    const cells = disagreementCells(mark, audit.set, now);
    return mapped((name) => cells[name] ?? "");
  });
  const written = await writeDisagreementRows(ground, standing, standing.lastRow + 1, rows);
  return written.ok ? null : refusal(...written.problems);
}

function mapped(cellOf: (name: DisagreementColumn) => string): DisagreementRow {
  return Object.fromEntries(disagreementOrder.map((name) => [name, cellOf(name)])) as DisagreementRow;
}

/** Makes the sheet, and says in the register that agreed marks count from there. */
export function makeDisagreements(
  ground: TaskGround,
  open: OpenSecondReview,
  by: string,
  now: SettledNow | null,
): Promise<Outcome<WrittenSheets>> {
  const { basis, criteriaCells, audit, reading, standing } = open;
  const { sheet: record, cells } = basis.register;
  const { disagreements: sheet } = secondReviewSheets(record);
  const words = { sheet, auditName: basis.name, criteriaSheet: basis.sheets.criteria, criteriaCells };
  const event: DrawEvent = {
    when: ground.surroundings.now(),
    kind: "Second review",
    result: disagreementsListedWords(sheet),
    same: null,
    of: null,
    by,
  };
  const plans = [
    disagreementsSheet(words, reading.disagreements, audit.set, now),
    registerPlan([event], cells),
  ];
  return ground.workbook.write({ sheets: plans, activate: null }, { standing });
}
