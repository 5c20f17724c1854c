import type { CellValue } from "../../src/core/frame/cell-value";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { renamedColumns } from "../../src/sheets/renamed-columns";
import { columnsOfSet } from "../../src/sheets/scoring-column";

const columns = {
  caseHeader: "Ref",
  groupHeader: null,
  rankHeader: null,
  roleHeader: null,
  markColumns: {},
};
const scored = columnsOfSet(mashThresholdSet).map(({ header }) => header);
const renamed = scored.map((header) => (header === "3 Good quality" ? "Quality" : header));
const rowOf = (headers: readonly string[], cells: Readonly<Record<string, string>>) =>
  headers.map((header) => cells[header] ?? "");

test("a column of answers that was renamed and moved is asked about, with those that could be it", () => {
  const headers = [...renamed.filter((header) => header === "Quality"), "Ref", "Worker", ...renamed.slice(1)];
  const rows = [rowOf(headers, { Quality: "Yes", Ref: "C-1", Worker: "A. Osei" }), rowOf(headers, {})];
  const [found] = renamedColumns(mashThresholdSet, headers, rows, columns).filter(
    ({ header }) => header === "3 Good quality",
  );
  expect(found?.candidates).toContain("Quality");
  // Its cells hold names: no answers of the question.
  expect(found?.candidates).not.toContain("Worker");
});

test("nothing is asked where all columns stand, where none was ever added, and where the answers are gone", () => {
  const ask = (headers: readonly string[]) => renamedColumns(mashThresholdSet, headers, [], columns);
  expect(ask(["Ref", "Quality", ...scored])).toEqual([]);
  expect(ask(["Ref", "Quality"])).toEqual([]);
  expect(ask(["Ref", ...scored.filter((header) => header !== "3 Good quality")])).toEqual([]);
});

test("a column that was said to hold the marks and is gone is asked about too", () => {
  const mapped = { ...columns, markColumns: { quality: "Good?" } };
  expect(renamedColumns(mashThresholdSet, ["Ref", "Quality"], [], mapped)).toEqual([
    { header: "Good?", candidates: ["Quality"], renumbered: false },
  ]);
});

const headersWith = (names: Readonly<Record<string, string>>): readonly string[] => [
  "Ref",
  ...scored.map((header) => names[header] ?? header),
];
const reading = (headers: readonly string[], rows: readonly (readonly CellValue[])[] = []) =>
  renamedColumns(mashThresholdSet, headers, rows, columns, "reading");

test.each(scored)("%s, renamed where it stands, is asked about, and its own place comes first", (header) => {
  for (const when of ["adding", "reading"] as const)
    expect(renamedColumns(mashThresholdSet, headersWith({ [header]: "Ours" }), [], columns, when)).toEqual([
      { header, candidates: ["Ours"], renumbered: false },
    ]);
});

test("of neighbours that were renamed together each has its own place", () => {
  const headers = headersWith({ "4 Comment": "Remark", "4 Kind": "Sort", "4 Theme": "Topic" });
  expect(reading(headers).map(({ header, candidates }) => [header, ...candidates])).toEqual([
    ["4 Comment", "Remark"],
    ["4 Kind", "Sort"],
    ["4 Theme", "Topic"],
  ]);
});

test("a comment column that was moved too is asked about before columns are added; a deleted one is none", () => {
  const less = headersWith({}).filter((header) => header !== "4 Comment");
  const rows = [[...less.map(() => ""), "Seen late"]];
  const ask = (when: "adding" | "reading") =>
    renamedColumns(mashThresholdSet, [...less, "Remark"], rows, columns, when);
  expect(ask("adding")).toEqual([{ header: "4 Comment", candidates: ["Remark"], renumbered: false }]);
  expect(ask("reading")).toEqual([]);
  expect(renamedColumns(mashThresholdSet, less, [], columns, "adding")).toEqual([]);
});

test("columns that stood there before ours are none that was renamed; without both columns for concerns, one in their place is asked about", () => {
  const headers = ["Worker", ...headersWith({}).filter((header) => header !== "3 Good quality")];
  expect(renamedColumns(mashThresholdSet, headers, [], columns)).toMatchObject([{ candidates: ["Worker"] }]);
  const before = ["Worker", "Ref"];
  expect(renamedColumns(mashThresholdSet, headers, [], { ...columns, before })).toEqual([]);
  expect(reading([...headersWith({}).slice(0, -2), "My notes"])).toMatchObject([
    { header: "Urgent concern", candidates: ["My notes"] },
  ]);
  expect(reading(headersWith({}).slice(0, -2))).toEqual([]);
});

test("a question that got another number is told apart from a renamed column", () => {
  const headers = headersWith({ "4 Right decision": "9 Right decision" });
  expect(reading(headers)).toEqual([
    { header: "4 Right decision", candidates: ["9 Right decision"], renumbered: true },
  ]);
});

test("of 200 questions the columns of two are found in their places, without a second look at the others", () => {
  const [first] = mashThresholdSet.criteria;
  if (first === undefined) throw new Error("no question");
  const criteria = Array.from({ length: 200 }, (_, index) => ({
    ...first,
    id: `q-${index}` as CriterionId,
    number: index + 1,
  }));
  const set = { ...mashThresholdSet, criteria };
  const all = columnsOfSet(set).map(({ header }) =>
    /^(17|180) Comment$/.test(header) ? `My ${header}` : header,
  );
  expect(
    renamedColumns(set, ["Ref", ...all], [], columns, "reading").map(({ header, candidates }) => [
      header,
      ...candidates,
    ]),
  ).toEqual([
    ["17 Comment", "My 17 Comment"],
    ["180 Comment", "My 180 Comment"],
  ]);
});
