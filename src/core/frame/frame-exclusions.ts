import type { Sliced } from "../sliced";
import { reasonsInOrder, ruleOfReason, type RowReason } from "./exclusion-reason";
import type { Exclusion } from "./frame";
import type { FrameColumns } from "./frame-columns";
import type { FrameDefinition } from "./frame-definition";
import { placesOf } from "./frame-problems";
import type { ListCells, ListColumn } from "./list-cells";
import type { RowReading } from "./row-reading";

/**
 * Every reason that puts a row out, in their order, with the rows counted under it once over all reasons, and by
 * itself. Reasons that fit no row are left away, but not rules: that a rule of the auditor's put no row out is told.
 * Checked by: test/core/frame/eligibility-rules.test.ts.
 */
export function* frameExclusions(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  rows: readonly RowReading[],
): Sliced<readonly Exclusion[]> {
  const out = rows.filter(({ reasons }) => reasons.length > 0);
  const exclusions: Exclusion[] = [];
  for (const reason of reasonsInOrder(definition)) {
    yield;
    const byItself = out.filter(({ reasons }) => reasons.includes(reason));
    const rule = ruleOfReason(reason);
    if (byItself.length === 0 && rule === null) continue;
    const first = byItself.filter(({ reasons }) => reasons[0] === reason).map(({ row }) => row);
    exclusions.push({
      reason: rule === null ? (reason as Exclude<RowReason, `rule:${number}`>) : "rule",
      rule: rule === null ? null : (definition.eligibility?.[rule] ?? null),
      rows: first.length,
      rowsByItself: byItself.length,
      places: placesOf(list, columnOfReason(reason, definition, columns), first),
    });
  }
  return exclusions;
}

/** The column in which the reason is seen. */
function columnOfReason(
  reason: RowReason,
  definition: FrameDefinition,
  columns: FrameColumns,
): ListColumn | null {
  const rule = ruleOfReason(reason);
  if (rule !== null) {
    const header = definition.eligibility?.[rule]?.conditions[0]?.column;
    return columns.rules.find((column) => column.header === header) ?? null;
  }
  if (reason === "inNoGroup") return columns.groups[0] ?? null;
  return reason === "looksLikeTotal" || reason === "looksLikeSubHeading"
    ? (columns.caseId[0] ?? null)
    : columns.date;
}
