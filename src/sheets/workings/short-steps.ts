import { cellAddress } from "../../core/frame/cell-address";
import type { Step } from "../plan";
import { rowHeight } from "../row-height";
import { agreesWord, differsWord } from "./agreement-formula";
import type { ShortRow } from "./short-breakdown";
import type { WorkingsGrid } from "./workings-grid";

/**
 * Rows in short, in blocks of their own that are no wider than what they hold: question and value; k of a; what stands on
 * the findings; whether both agree; the two counts.
 */
export function shortSteps(rows: readonly ShortRow[], top: number, grid: WorkingsGrid): readonly Step[] {
  if (rows.length === 0) return [];
  const bottom = top + rows.length - 1;
  const column = (left: number, formula: (row: number) => string): Step => ({
    step: "formulas",
    top,
    left,
    rows: rows.map((_, index) => [`=${formula(top + index)}`]),
    roles: "count",
  });
  const { met, applicable } = grid.short;
  const at = cellAddress;
  return [
    {
      step: "cells",
      top,
      left: 1,
      rows: rows.map(({ question, value }) => [question, value]),
      roles: "text",
      data: true,
    },
    {
      step: "cells",
      top,
      left: grid.printed,
      rows: rows.map(({ printed }) => [printed]),
      roles: "interval",
    },
    column(grid.all, (row) => `${at(met, row)}&" of "&${at(applicable, row)}`),
    column(
      grid.agrees,
      (row) => `IF(${at(grid.all, row)}=${at(grid.printed, row)},"${agreesWord}","${differsWord}")`,
    ),
    {
      step: "formulas",
      top,
      left: met,
      rows: rows.map((row) => [`=${row.met}`, `=${row.applicable}`]),
      roles: "count",
    },
    { step: "role", area: { top, left: grid.agrees, bottom, right: grid.agrees }, role: "text" },
  ];
}

/** One height for all of them: that of the row with most lines. */
export function shortHeight(rows: readonly ShortRow[], widths: readonly number[]): number {
  const heights = [
    ...new Set(rows.map(({ question }) => question)),
    ...new Set(rows.map(({ value }) => value)),
  ].map((text) => rowHeight([text, null], ["text", "text"], [widths[0] ?? 20]));
  return Math.max(...heights);
}
