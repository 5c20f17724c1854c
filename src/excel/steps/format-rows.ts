import { fineLine, ink } from "../../sheets/stylesheet";
import { applyLook, drawLine } from "../apply-look";
import { rangeOf } from "../areas";
import type { RowsAlike } from "../rows-alike";
import type { LinesOfRow, StackOfRows } from "../stack-of-rows";
import { lookOf } from "./write-cells";

/** Gives some rows of a stack their looks: copied from the rows above that look the same, in one call, or made anew. */
export function formatRows(sheet: Excel.Worksheet, { area, rows }: StackOfRows, piece: RowsAlike): void {
  const top = area.top + piece.first;
  const of = { ...area, top, bottom: top + piece.count - 1 };
  if (piece.like !== null) {
    const from = area.top + piece.like.first;
    const like = { ...area, top: from, bottom: from + piece.like.count - 1 };
    rangeOf(sheet, of).copyFrom(rangeOf(sheet, like), "Formats");
    return;
  }
  const row = rows[piece.first];
  for (const run of row?.block.columns ?? [])
    applyLook(rangeOf(sheet, { ...run.area, top, bottom: top }), lookOf(run, true));
  if (row !== undefined && row.lines !== null) drawLines(sheet, row.lines);
}

/** As `ruleTable` draws them around a whole table: above and below the header, between the rows, under the last one. */
function drawLines(sheet: Excel.Worksheet, { area, of }: LinesOfRow): void {
  const range = rangeOf(sheet, area);
  if (of === "header") {
    drawLine(range, "EdgeTop", "Medium", ink);
    drawLine(range, "EdgeBottom", "Thin", ink);
  } else if (of === "body") {
    drawLine(range, "EdgeBottom", "Thin", fineLine);
  } else {
    drawLine(range, "EdgeBottom", "Medium", ink);
    if (of === "total") drawLine(range, "EdgeTop", "Thin", ink);
  }
}
