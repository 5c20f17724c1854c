import { success, type Outcome } from "../core/outcome";
import { isExamined, type DrawRecord } from "../core/sampling/draw-record";
import { scoringProgress } from "../core/scoring/scoring-progress";
import { scoringRows } from "../sheets/scoring-rows";
import type { SheetCells } from "../sheets/workbook";
import { auditBasis } from "./audit-basis";
import { scoredSet } from "./scored-audit";
import type { TaskGround } from "./task-ground";

/**
 * How many cases of a committed draw have a mark that would go with its sheets: 1 request. Where the sample can't be
 * read, all of its cases are at stake.
 */
export async function scoredAtStake(
  { workbook, audit: choice = null }: TaskGround,
  record: DrawRecord,
  recordSheets: readonly (SheetCells | null)[],
): Promise<Outcome<number>> {
  const all = (record.draw?.tickets ?? []).filter(({ role }) => isExamined(role)).length;
  const basis = auditBasis(recordSheets, choice);
  if (!basis.ok) return basis;
  const read = await workbook.readSheets([basis.value.sheets.criteria, basis.value.sheet]);
  if (!read.ok) return read;
  const [criteria = null, sample = null] = read.value;
  if (sample === null) return success(0);
  const set = scoredSet(basis.value, criteria);
  if (!set.ok) return success(all);
  const table = scoringRows(sample, set.value, basis.value.columns);
  return success(table.ok ? scoringProgress(sample.sheet, set.value, table.value.rows).begun : all);
}
