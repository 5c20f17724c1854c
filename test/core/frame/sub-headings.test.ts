import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { FrameDefinition } from "../../../src/core/frame/frame-definition";
import { listWarnings } from "../../../src/core/frame/list-warnings";
import { looksLikeSubHeading } from "../../../src/core/frame/looks-like-sub-heading";
import { at, listOf } from "./list-of";

test.each([
  [["North area", "", ""], true],
  [["", "North area", ""], true],
  [["North area", " ", ""], true],
  [["North area", ""], false],
  [["Team 2", "", ""], false],
  [["CAM-100", "", ""], false],
  [["North area", "", 1], false],
  [[7, "", ""], false],
  [["", "", ""], false],
  [[true, "", ""], false],
])("%j is a sub-heading: %s", (row, is) => {
  expect(looksLikeSubHeading(row)).toBe(is);
});

const definition: FrameDefinition = {
  caseIdColumns: ["Id"],
  period: null,
  strata: {
    column: "Outcome",
    groups: [
      { label: "NFA", values: ["NFA"] },
      { label: "Help", values: ["Help"] },
    ],
    leaveOutUngrouped: false,
  },
  carriedColumns: ["Worker"],
  leaveOutTotals: false,
};
/** 300 cases with a team's name above every hundred, the last far below what a first look sees. */
const rows = [0, 1, 2].flatMap((team) => [
  ["North", "South", "West"][team] ?? "",
  ...Array.from({ length: 100 }, (_, index) => `C-${team}${index + 100}`),
]);
const isCase = (id: string): boolean => id.startsWith("C-");
const list = listOf({
  Id: rows,
  Outcome: rows.map((id, index) => (isCase(id) ? (index % 2 === 0 ? "NFA" : "Help") : "")),
  Worker: rows.map((id) => (isCase(id) ? "W1" : "")),
});
const [first = 0] = [list.place.headerRow + 1];
const headings = [first, first + 101, first + 202];

test("sub-headings are told in all rows of a list, and none is left out without a yes", () => {
  const frame = eligibleFrame(list, definition, false);
  expect(frame.ok ? [] : frame.problems).toMatchObject([
    { kind: "unmappedValues", values: [{ value: "", count: 3 }] },
  ]);
  expect(listWarnings(list, definition, false)).toEqual([
    { kind: "looksLikeSubHeading", rows: headings, places: headings.map((row) => at(1, row)) },
  ]);
});

test("with the auditor's yes they are out under their own reason, counted, and told no more", () => {
  const frame = eligibleFrame(list, { ...definition, leaveOutSubHeadings: true }, false);
  expect(frame.ok && frame.value.units).toHaveLength(300);
  expect(frame.ok && frame.value.exclusions).toEqual([
    {
      reason: "looksLikeSubHeading",
      rule: null,
      rows: 3,
      rowsByItself: 3,
      places: headings.map((row) => at(1, row)),
    },
  ]);
  expect(frame.ok && frame.value.warnings).toEqual([]);
});

test("a row with anything else in a column that the set-up names stays a case", () => {
  const held = listOf({
    Id: ["C-1", "North", "C-3"],
    Outcome: ["NFA", "Help", "NFA"],
    Worker: ["W1", "", "W1"],
  });
  const frame = eligibleFrame(held, { ...definition, leaveOutSubHeadings: true }, false);
  expect(frame.ok && frame.value.units.map(({ key }) => key)).toEqual(["C-1", "North", "C-3"]);
});

test("a total is a total, whatever is said of sub-headings", () => {
  const totals = listOf({ Id: ["C-1", "Total"], Outcome: ["NFA", ""], Worker: ["W1", ""] });
  const frame = eligibleFrame(
    totals,
    { ...definition, leaveOutTotals: true, leaveOutSubHeadings: true },
    false,
  );
  expect(frame.ok && frame.value.exclusions.map(({ reason }) => reason)).toEqual(["looksLikeTotal"]);
});
