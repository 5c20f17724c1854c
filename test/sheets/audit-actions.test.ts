import { offeredActions } from "../../src/core/findings/offered-actions";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { addedActions } from "../../src/sheets/added-actions";
import { actionHeaderRow, actionHeaders } from "../../src/sheets/actions-columns";
import { readActions, type ActionsReading } from "../../src/sheets/read-actions";
import type { SheetCells } from "../../src/sheets/workbook";
import { exampleFindings } from "./example-audit";
import { exampleActionsPlan } from "./example-beside";
import { sheetOfPlan } from "./sheet-of-plan";

const sheet = sheetOfPlan(exampleActionsPlan);
const { criteria } = mashThresholdSet;

function read(cells: SheetCells): ActionsReading {
  const outcome = readActions(cells, criteria);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The sheet with cells changed by row and column, counted from 1. */
function changed(
  changes: readonly (readonly [number, number, SheetCells["values"][number][number]])[],
): SheetCells {
  const values = sheet.values.map((row) => [...row]);
  for (const [row, column, cell] of changes) {
    const line = values[row - 1];
    if (line !== undefined) line[column - 1] = cell;
  }
  return { ...sheet, values };
}

test("law: what is written reads as the same lines", () => {
  const reading = read(sheet);
  const offered = offeredActions(exampleFindings, [], []);
  expect(reading.actions.map(({ question, condition }) => [question, condition])).toEqual(
    offered.map(({ question, condition }) => [question, condition]),
  );
  expect(reading.offered).toEqual(offered.map(({ question }) => question));
  expect(offeredActions(exampleFindings, reading.actions, reading.offered ?? [])).toEqual([]);
  expect([...reading.lists.keys()]).toEqual(["Priority", "Status"]);
});

test("a line is known by its id, or else by number, name or short name of its question", () => {
  const first = actionHeaderRow + 1;
  const question = (about: string, id: string) =>
    read(
      changed([
        [first, 1, about],
        [first, actionHeaders.length, id],
      ]),
    ).actions[0]?.question;
  expect(question("Anything", "Decision")).toBe("decision");
  expect(["4 right decision", " Right decision ", "4"].map((about) => question(about, ""))).toEqual([
    "decision",
    "decision",
    "decision",
  ]);
  expect(question("All of it", "")).toBeNull();
  expect(question("", "gone")).toBeNull();
});

test("blank rows are passed over; words in place of a date are kept", () => {
  const row = actionHeaderRow + 2;
  const blank = read(changed(actionHeaders.map((_, at) => [row, at + 1, ""])));
  expect(blank.actions).toHaveLength(read(sheet).actions.length - 1);
  expect(read(changed([[row, 8, "Spring"]])).actions[1]?.due).toBe("Spring");
  expect(read(changed([[row, 8, 43190]])).actions[1]?.due).toBe(43190);
});

test("a header that is gone or stands twice, and error values, are refused with their place", () => {
  expect(readActions(changed([[actionHeaderRow, 7, "Who"]]), criteria)).toMatchObject({
    problems: [{ kind: "headersGone", missing: ["Owner"], place: { address: `A${actionHeaderRow}` } }],
  });
  expect(readActions(changed([[actionHeaderRow, 3, " OWNER "]]), criteria)).toMatchObject({
    problems: [{ kind: "columnRepeated", column: "Owner", letters: ["C", "G"] }],
  });
  expect(readActions(changed([[actionHeaderRow + 2, 5, { error: "#REF!" }]]), criteria)).toMatchObject({
    problems: [{ kind: "cellsHoldErrors", places: [{ address: `E${actionHeaderRow + 2}` }] }],
  });
  expect(readActions({ sheet: "Audit actions", values: [["My notes"]] }, criteria)).toMatchObject({
    problems: [{ kind: "headersGone", place: null }],
  });
  // Cause, effect and criterion may be taken away.
  expect(readActions(changed([[actionHeaderRow, 3, "Notes"]]), criteria).ok).toBe(true);
});

describe("lines that are added", () => {
  const offered = offeredActions(exampleFindings, [], []).slice(0, 1);
  const bottom = actionHeaderRow + read(sheet).actions.length;
  const table = {
    name: "AuditActions",
    headerRow: actionHeaderRow,
    firstColumn: 1,
    lastColumn: actionHeaders.length,
    lastRow: bottom,
  };

  test("come below the last one, and the table is made larger", () => {
    const added = addedActions(read(sheet), offered, table);
    if (!added.ok) throw new Error("refused");
    const after = sheetOfPlan(added.value, sheet);
    expect(after.values.slice(actionHeaderRow - 1, bottom)).toEqual(
      sheet.values.slice(actionHeaderRow - 1, bottom),
    );
    expect(after.values[bottom]?.[0]).toBe(offered[0]?.about);
    expect(added.value.steps).toContainEqual({
      step: "resize",
      table: "AuditActions",
      area: { top: actionHeaderRow, left: 1, bottom: bottom + 1, right: actionHeaders.length },
    });
  });

  test("use blank rows at the end of the table; without a table nothing is resized", () => {
    const added = addedActions(read(sheet), offered, { ...table, lastRow: bottom + 3 });
    const plain = addedActions(read(sheet), offered, null);
    for (const plan of [added, plain])
      expect(plan.ok && plan.value.steps.some(({ step }) => step === "resize")).toBe(false);
  });

  test("are refused where something stands in their way", () => {
    const notes: SheetCells = {
      ...sheet,
      values: [...sheet.values.slice(0, bottom), [], ["", "Agreed by the board"]],
    };
    const two = [...offered, ...offered];
    expect(addedActions(read(notes), two, table)).toEqual({
      ok: false,
      problems: [
        {
          kind: "noRoomBelow",
          sheet: "Audit actions",
          places: [{ sheet: "Audit actions", address: `B${bottom + 2}` }],
        },
      ],
    });
    expect(addedActions(read(notes), offered, table).ok).toBe(true);
  });
});
