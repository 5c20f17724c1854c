import type { SheetPlan } from "../../src/sheets/plan";
import { seenRuns, withoutCells } from "../../src/sheets/seen-cells";

const plan: SheetPlan = {
  sheet: "Audit actions",
  owner: "edited",
  steps: [
    {
      step: "cells",
      top: 2,
      left: 1,
      rows: [
        ["a", null],
        ["b", 3],
      ],
      roles: ["rowHeader", "input"],
    },
    { step: "heights", rows: [{ row: 2, points: 30 }] },
  ],
};

test("each column of a block is a run, with what was seen in its cells; beyond the used area that is nothing", () => {
  expect(seenRuns(plan, { values: [["Question"], ["", "typed"]] })).toEqual([
    {
      column: 1,
      top: 2,
      cells: [
        { wanted: "a", seen: "" },
        { wanted: "b", seen: "" },
      ],
    },
    {
      column: 2,
      top: 2,
      cells: [
        { wanted: null, seen: "typed" },
        { wanted: 3, seen: "" },
      ],
    },
  ]);
});

test("without its cells a plan keeps their look and everything else", () => {
  expect(withoutCells(plan).steps).toEqual([
    { step: "role", area: { top: 2, left: 1, bottom: 3, right: 1 }, role: "rowHeader" },
    { step: "role", area: { top: 2, left: 2, bottom: 3, right: 2 }, role: "input" },
    { step: "heights", rows: [{ row: 2, points: 30 }] },
  ]);
});
