import type { PlannedArea } from "../../sheets/plan";
import { drawLine } from "../apply-look";
import { rangeOf } from "../areas";
import { brand, fineLine, ink } from "../../sheets/stylesheet";

/** The lines of a plain table: above and below its header, between its rows, under its last row. */
export function ruleTable(sheet: Excel.Worksheet, area: PlannedArea, total: boolean): void {
  const body = { ...area, top: area.top + 1 };
  if (body.bottom >= body.top) {
    const range = rangeOf(sheet, body);
    if (body.bottom > body.top) drawLine(range, "InsideHorizontal", "Thin", fineLine);
    drawLine(range, "EdgeBottom", "Medium", ink);
  }
  if (total) drawLine(rangeOf(sheet, { ...area, top: area.bottom }), "EdgeTop", "Thin", ink);
  const header = rangeOf(sheet, { ...area, bottom: area.top });
  drawLine(header, "EdgeTop", "Medium", ink);
  drawLine(header, "EdgeBottom", "Thin", ink);
}

/** The line under the sentence at the top of a sheet. */
export function underline(sheet: Excel.Worksheet, area: PlannedArea): void {
  drawLine(rangeOf(sheet, area), "EdgeBottom", "Thick", brand);
}
