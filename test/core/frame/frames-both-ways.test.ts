import * as fc from "fast-check";
import { caseNumbers } from "../../../src/core/frame/case-numbers";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { eligibleFrame, eligibleFramesInSlices } from "../../../src/core/frame/eligible-frame";
import type { FrameDefinition } from "../../../src/core/frame/frame-definition";
import { inOneGo } from "../../../src/core/sliced";
import { listOf } from "./list-of";

const ungrouped = { column: null, groups: [], leaveOutUngrouped: false };
const groups = [
  { label: "NFA", values: ["NFA"] },
  { label: "EH", values: ["EH"] },
];

const id = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.nat({ max: 60 }).map((number) => `K${number}`),
  fc.nat({ max: 60 }).map((number) => `K${number}`),
  fc.constantFrom<CellValue>("k1", "", 1001, "1001", { error: "#N/A" }),
);
const outcome = fc.constantFrom<CellValue>("NFA", "NFA", "EH", "EH", "Other", "", { error: "#REF!" });
const day = fc.oneof(fc.integer({ min: 42_979, max: 42_990 }), fc.constantFrom<CellValue>("", "1/9/2017"));
/** One filled cell that holds words: a row of which the columns of one way of grouping say less than those of all. */
const isLoneWord = (row: readonly CellValue[]): boolean => {
  const filled = row.filter((cell) => cell !== "");
  return filled.length === 1 && typeof filled[0] === "string" && !/\d/.test(filled[0]);
};
const rowsOfList = fc.tuple(id, day, outcome).filter((row) => !isLoneWord(row));
const lists = fc.array(rowsOfList, { maxLength: 25 }).map((rows) =>
  listOf(
    {
      Ref: rows.map(([ref]) => ref),
      Received: rows.map(([, received]) => received),
      Outcome: rows.map(([, , result]) => result),
    },
    { Ref: rows.map(([ref]) => (ref === "K1" ? "0K1" : String(ref))) },
  ),
);
const definitions = fc.record<FrameDefinition>({
  caseIdColumns: fc.constant(["Ref"]),
  period: fc.option(
    fc.record({
      column: fc.constant("Received"),
      from: fc.constant("2017-09-02"),
      to: fc.constantFrom("2017-09-09", "2017-09-01"),
      readTextDates: fc.boolean(),
    }),
  ),
  eligibility: fc.constantFrom(
    [],
    [
      {
        effect: "leaveOut" as const,
        join: "and" as const,
        conditions: [{ column: "Outcome", test: "is" as const, value: "Other" }],
      },
    ],
  ),
  strata: fc.constantFrom(
    { column: "Outcome", groups, leaveOutUngrouped: true },
    { column: "Outcome", groups, leaveOutUngrouped: false },
    { column: "Gone", groups, leaveOutUngrouped: false },
    ungrouped,
  ),
  severalRowsACase: fc.constantFrom(null, { rowsInTwoGroups: "lastGroup" as const }),
  carriedColumns: fc.constantFrom([], ["Outcome"]),
  leaveOutTotals: fc.boolean(),
});

test("law: the frames with and without groups are those that each gives alone, with the case numbers known or not", () => {
  fc.assert(
    fc.property(lists, definitions, (list, definition) => {
      const alone = [ungrouped, definition.strata].map((strata) =>
        eligibleFrame(list, { ...definition, strata }, false),
      );
      const numbers = inOneGo(
        caseNumbers(
          list.columns.filter(({ header }) => header === "Ref"),
          list.rowCount,
        ),
      );
      for (const known of [null, numbers]) {
        const ways = [ungrouped, definition.strata];
        expect(inOneGo(eligibleFramesInSlices(list, definition, ways, false, known))).toEqual(alone);
      }
    }),
  );
});

test("equal case numbers, and those that differ in capitals or spaces, are told by the indexes of their rows", () => {
  const column = {
    header: "Ref",
    position: 1,
    text: null,
    values: ["a 1", "B", "", "A1", "B", " B ", 7, "7"],
  };
  const numbers = inOneGo(caseNumbers([column], 8));
  expect(numbers.keys).toEqual(["a 1", "B", null, "A1", "B", "B", "7", "7"]);
  expect([...numbers.faults]).toEqual([[2, "blank"]]);
  expect(numbers.equal).toEqual([
    [1, 4, 5],
    [6, 7],
  ]);
  expect(numbers.near).toEqual([[0, 3]]);
});

test("a long list may be left between any two of its slices", () => {
  const rows = 20_000;
  const list = listOf({
    Ref: Array.from({ length: rows }, (_, index) => `K${index}`),
    Outcome: Array.from({ length: rows }, (_, index) => (index % 2 === 0 ? "NFA" : "EH")),
  });
  const definition: FrameDefinition = {
    caseIdColumns: ["Ref"],
    period: null,
    strata: { column: "Outcome", groups, leaveOutUngrouped: false },
    carriedColumns: [],
    leaveOutTotals: false,
  };
  const work = eligibleFramesInSlices(list, definition, [ungrouped, definition.strata], false);
  let slices = 0;
  for (let step = work.next(); step.done !== true; step = work.next()) slices += 1;
  // Case numbers are read and compared twice, rows are judged once, sizes are counted for each way.
  expect(slices).toBeGreaterThan((6 * rows) / 4_096);
});

test("a sub-heading is told by the columns of all ways of grouping together", () => {
  const list = listOf({ Ref: ["K1", ""], Received: [42_980, ""], Outcome: ["NFA", "North area"] });
  const definition: FrameDefinition = {
    caseIdColumns: ["Ref"],
    period: { column: "Received", from: "2017-09-01", to: "2017-09-30", readTextDates: false },
    strata: { column: "Outcome", groups, leaveOutUngrouped: true },
    carriedColumns: [],
    leaveOutTotals: false,
    leaveOutSubHeadings: true,
  };
  const both = inOneGo(eligibleFramesInSlices(list, definition, [ungrouped, definition.strata], false));
  for (const frame of both) {
    if (!frame.ok) throw new Error("refused");
    expect(frame.value.exclusions.map(({ reason, rows }) => [reason, rows])).toEqual([
      ["looksLikeSubHeading", 1],
    ]);
  }
});
