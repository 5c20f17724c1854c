import type { Row, Worksheet } from "exceljs";

/** Widths in characters, left to right. */
export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, place) => (sheet.getColumn(place + 1).width = width));
}

/** A header row as people make them: bold on a tint, wrapped. */
export function styleHeader(row: Row): void {
  row.eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E2EC" } };
    cell.alignment = { wrapText: true, vertical: "top" };
    cell.border = { bottom: { style: "thin" } };
  });
}
