import type { PlannedArea } from "../sheets/plan";

/** The range of an area counted from 1. */
export function rangeOf(sheet: Excel.Worksheet, area: PlannedArea): Excel.Range {
  return sheet.getRangeByIndexes(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

/** Points of a column that holds so many digits of Arial 10: 7 pixels each and 5 of margin, 0.75 points a pixel. */
export function columnWidthPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
