import type { CarriedColumn } from "../core/disclosure/screening/name-or-number";
import { cellText } from "../core/scoring/mark-meaning";
import { columnsOfCases } from "./breakdown-columns";
import type { ReadFindings } from "./preview-findings";

/**
 * What stands beside the scored cases: every column of their table but the case number, the group, and what was scored. As the
 * cells hold it; a date is a number here, and is found in a text by its form.
 */
export function carriedOfCases({
  cells,
  table,
  columns,
}: Pick<ReadFindings, "cells" | "table" | "columns">): readonly CarriedColumn[] {
  return columnsOfCases(table, columns).map(({ column, at }) => ({
    column,
    values: table.rows.map(({ row }) => cellText(cells?.values[row - 1]?.[at] ?? "")),
  }));
}
