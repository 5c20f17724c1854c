import * as fc from "fast-check";
import type { SheetPlan } from "../../src/sheets/plan";
import { isAsWritten, sealedPlan } from "../../src/sheets/sheet-seal";
import { sheetOfPlan } from "./sheet-of-plan";

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const plans = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((rows): SheetPlan => ({
    sheet: "Audit findings",
    owner: "generated",
    steps: [{ step: "cells", top: 2, left: 1, rows, roles: "text" }],
  }));

test("law: a sheet that nobody touched is as we wrote it", () => {
  fc.assert(fc.property(plans, (plan) => expect(isAsWritten(sheetOfPlan(sealedPlan(plan)))).toBe(true)));
});

test("law: a sheet with any other cell is not", () => {
  fc.assert(
    fc.property(plans, fc.nat({ max: 9 }), fc.nat({ max: 5 }), (plan, row, column) => {
      const { sheet, values } = sheetOfPlan(sealedPlan(plan));
      const changed = values.map((cells) => [...cells]);
      while (changed.length <= row) changed.push([]);
      const cells = changed[row] ?? [];
      if (cells[column] === "a note of the auditor") return;
      cells[column] = "a note of the auditor";
      expect(
        isAsWritten({ sheet, values: changed.map((each) => Array.from(each, (value) => value ?? "")) }),
      ).toBe(false);
    }),
  );
});

test("a sheet that we did not make is not ours", () => {
  expect(isAsWritten({ sheet: "Audit findings", values: [["My notes"]] })).toBe(false);
  expect(isAsWritten({ sheet: "Audit findings", values: [] })).toBe(false);
});

test("never changes: the seal of a sheet with more than nine rows and columns", () => {
  const rows = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: 11 }, (_unused, column) => ((row + column) % 4 === 0 ? null : `${row}/${column}`)),
  );
  const plan: SheetPlan = {
    sheet: "Audit workings",
    owner: "generated",
    steps: [
      { step: "cells", top: 2, left: 1, rows, roles: "text" },
      { step: "formulas", top: 3, left: 2, rows: [["=SUM(Sample[Mark])", null, "=A1+0.5"]] },
    ],
  };
  expect(sealedPlan(plan).steps.at(-1)).toMatchObject({
    top: 15,
    rows: [[expect.stringContaining("Seal of this sheet: cafa507835646cd4.")]],
  });
});
