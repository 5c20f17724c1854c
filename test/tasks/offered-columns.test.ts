import type { CellValue } from "../../src/core/frame/cell-value";
import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import type { ScoringRow } from "../../src/core/scoring/scoring-row";
import type { ScoredTableColumns } from "../../src/sheets/scoring-rows";
import { scoringPositions } from "../../src/sheets/scoring-positions";
import { offeredColumns } from "../../src/tasks/breakdown-columns";

const columns: ScoredTableColumns = {
  caseHeader: "Ref",
  groupHeader: "Group",
  rankHeader: null,
  roleHeader: null,
  markColumns: {},
  headerRow: 1,
};

/** What is offered of a table of eight cases that has one more column with these cells. */
function offeredOf(cells: readonly CellValue[]) {
  const headers = ["Ref", "Group", "Column"];
  const values = cells.map((cell, index): CellValue[] => [
    `C-${index % 2}`,
    index % 2 === 0 ? "A" : "B",
    cell,
  ]);
  const rows = cells.map((_, index): ScoringRow => ({
    key: `C-${index}` as UnitId,
    stratum: "A" as StratumLabel,
    rank: null,
    role: "sample",
    scorer: "",
    row: index + 2,
    cells: new Map(),
  }));
  const positions = scoringPositions("Cases", headers, [], columns);
  return offeredColumns(
    { sheet: "Cases", values: [headers, ...values] },
    { headers, rows, positions },
    columns,
  );
}

const agencies = ["Police", "Health", "Police", "School", "Police", "Health", "School", "Health"];
const names = ["Asha B", "Ben C", "Cara D", "Dan E", "Eve F", "Femi G", "Gus H", "Asha B"];

test("a column that says the same of several cases is offered with the number of its values", () => {
  expect(offeredOf(agencies)).toEqual([{ column: "Column", values: 3 }]);
});

test("a column of names is not offered, though two cases may have the same", () => {
  expect(offeredOf(names)).toEqual([]);
});

test("half as many values as cells are offered, one more is not; blank cells are not counted", () => {
  const pairs = ["A", "A", "B", "B", "C", "C", "D", "D"];
  expect(offeredOf(pairs)).toEqual([{ column: "Column", values: 4 }]);
  expect(offeredOf(["A", "A", "B", "B", "C", "C", "D", "E"])).toEqual([]);
  expect(offeredOf(["Asha B", "", "Ben C", "", "", "Cara D", "", ""])).toEqual([]);
  expect(offeredOf(["A", "A", "B", "B", "", "", "", ""])).toEqual([{ column: "Column", values: 2 }]);
});

test("neither numbers, nor one value only, nor blanks, nor case number and group", () => {
  expect(offeredOf([1, 1, 2, 2, 1, 1, 2, 2])).toEqual([]);
  expect(offeredOf(["A", "a ", "A", "A", "A", "A", "A", "A"])).toEqual([]);
  expect(offeredOf(["", "", "", "", "", "", "", ""])).toEqual([]);
});
