import { areaAddress } from "../../sheets/area-address";
import type { Step } from "../../sheets/plan";
import { rangeOf } from "../areas";
import { drawLine } from "../apply-look";
import { fineLine, ink } from "../../sheets/stylesheet";

/** A real Excel table over cells that stand, without a style of its own: our roles give the look. */
export function makeTable(sheet: Excel.Worksheet, step: Extract<Step, { step: "table" }>): void {
  const table = sheet.tables.add(areaAddress(step.area), true);
  table.name = step.name;
  // The empty style leaves the formats of the cells as they are.
  table.style = "TableStyleLight1";
  table.showBandedRows = step.banded;
  table.showFilterButton = true;
  lineRows(sheet, step.area);
}

/** A table that stands takes in rows or columns that were written beside it. */
export function resizeTable(sheet: Excel.Worksheet, step: Extract<Step, { step: "resize" }>): void {
  sheet.tables.getItem(step.table).resize(areaAddress(step.area));
  lineRows(sheet, step.lined ?? step.area);
}

function lineRows(sheet: Excel.Worksheet, area: Extract<Step, { step: "table" }>["area"]): void {
  if (area.bottom > area.top) {
    const body = rangeOf(sheet, { ...area, top: area.top + 1 });
    if (area.bottom > area.top + 1) drawLine(body, "InsideHorizontal", "Thin", fineLine);
    drawLine(body, "EdgeBottom", "Thin", fineLine);
  }
  drawLine(rangeOf(sheet, { ...area, bottom: area.top }), "EdgeBottom", "Thin", ink);
}
