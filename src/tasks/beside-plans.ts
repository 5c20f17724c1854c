import { offeredActions } from "../core/findings/offered-actions";
import { success, type Outcome } from "../core/outcome";
import { actionsSheet } from "../sheets/actions-sheet";
import { addedActions, type ActionsTable } from "../sheets/added-actions";
import type { SheetPlan } from "../sheets/plan";
import { freeTableName } from "../sheets/sheet-names";
import { updatedWording } from "../sheets/updated-wording";
import { wordingSheet } from "../sheets/wording-sheet";
import type { Standing } from "../sheets/workbook";
import type { BesideReading } from "./beside-findings";
import type { ReadFindings } from "./preview-findings";
import type { TaskGround } from "./task-ground";

/**
 * What is to be written on the sheets that people fill: each is made where it is not there; lines and rows are added where
 * something new came, and the tool's own cells are kept true. No request, or 2 where lines are added to Audit actions,
 * whose table must be known. Empty where everything stands as it should.
 */
export async function besidePlans(
  { workbook }: Pick<TaskGround, "workbook">,
  { findings, basis }: Pick<ReadFindings, "findings" | "basis">,
  beside: BesideReading,
  standing: Standing,
  key: string,
): Promise<Outcome<readonly SheetPlan[]>> {
  const { actions, wording, items, worded } = beside;
  const names = { auditName: basis.name };
  const wordingPlan =
    wording === null
      ? wordingSheet(items, { ...names, sheet: basis.sheets.wording, key })
      : updatedWording(wording, items, worded, key);
  const plans = wordingPlan.steps.length === 0 ? [] : [wordingPlan];
  if (actions === null) {
    const table = freeTableName("AuditActions", standing.tableNames);
    const made = actionsSheet(offeredActions(findings, [], []), {
      ...names,
      sheet: basis.sheets.actions,
      table,
    });
    return success([made, ...plans]);
  }
  // Where the sheet no longer says what was offered, a line may have been taken away on purpose: none is offered.
  const offered = actions.offered === null ? [] : offeredActions(findings, actions.actions, actions.offered);
  if (offered.length === 0) return success(plans);
  const table = await standingTable({ workbook }, basis.sheets.actions);
  if (!table.ok) return table;
  const added = addedActions(actions, offered, table.value);
  return added.ok ? success([added.value, ...plans]) : added;
}

/** The table with our headers; null where somebody made a plain range of it. */
async function standingTable(
  { workbook }: Pick<TaskGround, "workbook">,
  sheet: string,
): Promise<Outcome<ActionsTable | null>> {
  const looked = await workbook.look([]);
  if (!looked.ok) return looked;
  const tables = looked.value.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return success(tables.find(({ headers }) => headers.includes("Recommendation")) ?? null);
}
