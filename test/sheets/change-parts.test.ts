import { changeParts } from "../../src/sheets/change-parts";
import { isActionsHeader, readPastActions } from "../../src/sheets/read-past-actions";
import { exampleChange } from "./example-change";

const [question] = exampleChange.compared;
if (question === undefined) throw new Error("nothing compared");
const headings = (change: typeof exampleChange) => changeParts(change).map(({ rows }) => rows[0]?.cells[0]);
const firstRow = (change: typeof exampleChange) => changeParts(change)[0]?.rows[3]?.cells;

test("only the parts that have something to say are there", () => {
  expect(headings(exampleChange)).toEqual([
    "Change since last time",
    "Not compared",
    "Over the years",
    "Last time’s actions",
  ]);
  expect(headings({ ...exampleChange, uncompared: [], earlier: [], actions: null })).toEqual([
    "Change since last time",
  ]);
});

test("what a copy hid stands as c, without a change beside it", () => {
  const hidden = {
    ...question,
    past: { ...question.past, met: null, applicable: null },
    change: { whyNot: "hiddenThen" } as const,
    clear: null,
  };
  expect(firstRow({ ...exampleChange, compared: [hidden] })?.slice(2, 6)).toEqual([
    "c",
    "39 of 57",
    null,
    null,
  ]);
});

test("a bar is as long as its share of the cases read, and there is none without a percentage", () => {
  const bars = (met: number | null, applicable: number | null) => {
    const point = { audit: "2016", madeAt: "2016-11-29", met, applicable, estimate: 0.5 };
    const change = { ...exampleChange, compared: [{ ...question, series: [point] }] };
    return changeParts(change)
      .find(({ rows }) => rows[0]?.cells[0] === "Over the years")
      ?.rows.at(-1)
      ?.cells.at(-1);
  };
  expect([bars(57, 57), bars(30, 60), bars(0, 57)]).toEqual(["█".repeat(20), "█".repeat(10), ""]);
  expect([bars(5, 9), bars(null, 57), bars(null, null)]).toEqual([null, null, null]);
});

test("actions are read by their headers wherever they stand; lines that were only offered are passed over", () => {
  const values = [
    ["Audit actions", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    ["Mine", "Status", "Recommendation", "Question", "Owner", "Due date"],
    ["x", "Done", "Train", "1 Threshold level", "Me", 42795],
    ["x", "", "", "2 Agencies contacted", "", ""],
    ["", "", "", "", "", ""],
    ["x", "", "Ask", "", "", "spring"],
  ];
  expect(values.map(isActionsHeader)).toEqual([false, false, true, false, false, false, false]);
  expect(readPastActions({ sheet: "2016", values })).toEqual({
    sheet: "2016",
    lines: [
      { about: "1 Threshold level", recommendation: "Train", owner: "Me", due: 42795, status: "Done" },
      { about: "", recommendation: "Ask", owner: "", due: "spring", status: "" },
    ],
  });
  expect(readPastActions({ sheet: "2016", values: [["Question", "Status"]] })).toBeNull();
});
