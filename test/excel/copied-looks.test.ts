import fc from "fast-check";
import type { SheetState } from "../../simulator/host/model";
import { cellAt, formatAt } from "../../simulator/host/cells";
import { sheetNamed } from "../../simulator/host/new-workbook";
import type { RunningExcel } from "../../simulator/host/start-excel";
import { officeWorkbook } from "../../src/excel/office-workbook";
import type { Part } from "../../src/sheets/part";
import type { PlannedCell, SheetPlan } from "../../src/sheets/plan";
import { stackedParts } from "../../src/sheets/stacked-parts";
import { tablePart } from "../../src/sheets/table-part";
import { openList } from "./example-list";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await openList();
});
afterEach(() => excel.close());

const cell = fc.constantFrom<PlannedCell>("<1%", "=1+1", 0.5, 12, null, "");
const part = fc
  .record({
    rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }),
    second: fc.constantFrom("proportion" as const, "count" as const),
    total: fc.boolean(),
    notes: fc.boolean(),
  })
  .map(({ rows, second, total, notes }): Part =>
    tablePart({
      heading: "Question",
      data: true,
      columns: [
        { header: "Group", role: "rowHeader" },
        { header: "Per cent", role: second },
        { header: "Bear in mind", role: "caveat" },
      ],
      rows: rows.map((row) => [...row]),
      ...(total ? { total: ["All", 3, ""] } : {}),
      notes: notes ? ["A note"] : [],
    }),
  );

/** Everything that a cell shows: what it holds and how it looks, cell by cell, and the heights of the rows. */
const shown = (sheet: SheetState) => ({
  cells: Array.from({ length: 80 }, (_, row) =>
    [0, 1, 2, 3].map((column) => ({ ...cellAt(sheet, row, column), format: formatAt(sheet, row, column) })),
  ),
  heights: [...sheet.rows].map(([row, { height }]) => [row, height]),
});

// A sheet that is generated copies looks from row to row; one that is created gets each of them by itself.
test("a sheet with copied looks is the same, cell by cell, as one whose every block was formatted", async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 2, maxLength: 6 }), async (parts) => {
      number += 1;
      const { steps } = stackedParts(parts, [20, 10, 24], 3);
      const plan = (sheet: string, owner: SheetPlan["owner"]): SheetPlan => ({ sheet, owner, steps });
      const { counters } = excel.host;
      const made = async (name: string, owner: SheetPlan["owner"]) => {
        const before = counters.actions;
        const written = await officeWorkbook().write({ sheets: [plan(name, owner)], activate: null });
        expect(written.ok).toBe(true);
        return { state: shown(sheetNamed(excel.host.workbook, name)), actions: counters.actions - before };
      };
      const copied = await made(`Copied ${number}`, "generated");
      const formatted = await made(`Formatted ${number}`, "created");
      expect(copied.state).toEqual(formatted.state);
      if (parts.length > 3) expect(copied.actions).toBeLessThan(formatted.actions);
    }),
    { numRuns: 30 },
  );
});

test("heights: most rows alike and the others their own; rows between two runs keep theirs", async () => {
  const heights = [15, 15, 30, 15, 42].map((points, index) => ({ row: 3 + index, points }));
  const steps = [
    { step: "cells", top: 1, left: 1, rows: [["a"]], roles: "text" },
    { step: "heights", rows: heights },
    { step: "heights", rows: [10, 12].map((row) => ({ row, points: 50 })) },
  ] as const;
  await officeWorkbook().write({ sheets: [{ sheet: "Heights", owner: "created", steps }], activate: null });
  const { rows } = sheetNamed(excel.host.workbook, "Heights");
  const heightOf = (row: number) => rows.get(row - 1)?.height;
  expect([3, 4, 5, 6, 7].map(heightOf)).toEqual([15, 15, 30, 15, 42]);
  expect([10, 11, 12].map(heightOf)).toEqual([50, undefined, 50]);
});
