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
    { header: "Good?", candidates: ["Quality"] },
  ]);
});
