import type { PlannedArea, Step } from "./plan";

/** Points of the three rows of the head together. */
export const headHeight = 57;

/** Title in A1, what the sheet is in A2 with a line under it, over as many columns as the sheet uses; row 3 stays empty. */
export function sheetHead(title: string, subtitle: string, columns: number): readonly Step[] {
  const line: PlannedArea = { top: 2, left: 1, bottom: 2, right: columns };
  return [
    { step: "cells", top: 1, left: 1, rows: [[title]], roles: "title", data: true },
    { step: "cells", top: 2, left: 1, rows: [[subtitle]], roles: "subtitle" },
    { step: "underline", area: line },
    {
      step: "heights",
      rows: [
        { row: 1, points: 30 },
        { row: 2, points: 18 },
        { row: 3, points: 9 },
      ],
    },
    { step: "gridlines", shown: false },
  ];
}
