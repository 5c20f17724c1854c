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

/** From this share of different values on, a column tells cases apart; below it holds kinds of cases, such as agencies. */
const MOSTLY_DIFFERENT = 0.5;

/**
 * Those values that must not be in a file that leaves: all of columns whose values mostly differ, and of the others those
 * with four digits or more.
 */
export function guardedValues(carried: readonly CarriedColumn[]): readonly string[] {
  return carried.flatMap(({ values }) => {
    const filled = values.map((value) => value.trim()).filter((value) => value !== "");
    const different = [...new Set(filled)];
    return different.length > MOSTLY_DIFFERENT * filled.length
      ? different
      : different.filter((value) => (value.match(/\p{Nd}/gu) ?? []).length >= 4);
  });
}
