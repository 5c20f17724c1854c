import { setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import type { DrawCheck } from "../../src/tasks/draw-results";
import { LIST, insertRow, listWorkbook, scored, smallDefinition, twelveCases } from "./small-audit";

/** The list under a title, so that there is a row above it to take away. */
const titled = (): WorkbookState => listWorkbook([["Referrals of 2017"], [], ...twelveCases]);

async function checkedAfter(change: (workbook: WorkbookState) => void, workbook = titled()) {
  const audit = await scored(smallDefinition(), workbook);
  change(audit.workbook);
  const before = audit.open.excel.host.counters.requests;
  const check = await audit.tasks.checkDraw("");
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  const line = valuesOf(sheetNamed(audit.workbook, "Audit record"))
    .map(([, result]) => String(result ?? ""))
    .findLast((result) => result.startsWith("Drawn again"));
  return { check: check.value, line, requests: audit.open.excel.host.counters.requests - before };
}

const same: Partial<DrawCheck> = {
  same: 6,
  of: 6,
  list: { changes: [], then: 12, now: 12, problems: [] },
};

describe("a list whose header row stands elsewhere since the draw", () => {
  test.each<[string, (workbook: WorkbookState) => void]>([
    ["rows put in above it", (workbook) => [insertRow(workbook, LIST, 1), insertRow(workbook, LIST, 2)]],
    [
      "the rows above it taken away",
      (workbook) => {
        const sheet = sheetNamed(workbook, LIST);
        sheet.cells = new Map([...sheet.cells].map(([row, line]) => [row - 2, line]));
      },
    ],
  ])("is found again and compared: %s", async (_, change) => {
    const { check, line } = await checkedAfter(change);
    expect(check).toMatchObject(same);
    expect(line).toBe("Drawn again from the frozen list: all the same; the list has not changed");
  });

  test("and was changed as well: the changes are told case by case", async () => {
    const { check } = await checkedAfter((workbook) => {
      insertRow(workbook, LIST, 1);
      setValues(sheetNamed(workbook, LIST), "C5", [["Somebody else"]]);
      setValues(sheetNamed(workbook, LIST), "B6", [["Early Help"]]);
    });
    expect(check.list?.changes).toEqual([
      { change: "edited", key: "C-1" },
      { change: "regrouped", key: "C-2", from: "NFA", to: "Early Help" },
    ]);
  });

  test("brings its carried cells along when more cases are drawn", async () => {
    const audit = await scored(smallDefinition(), titled());
    insertRow(audit.workbook, LIST, 1);
    const more = await audit.tasks.extendSample({ more: { NFA: 2 }, spares: 0 }, "");
    if (!more.ok) throw new Error(JSON.stringify(more.problems));
    expect(more.value.notInList).toEqual([]);
    const rows = valuesOf(sheetNamed(audit.workbook, "Audit sample")).slice(-2);
    for (const row of rows) {
      const number = Number(String(row[0]).slice(2));
      expect(row[4]).toBe(`Worker ${(number - 1) % 3}`);
    }
  });
});

test.each<[string, (workbook: WorkbookState) => void]>([
  ["is on a sheet of another name", (workbook) => (sheetNamed(workbook, LIST).name = "Old cases")],
  [
    "could be either of two",
    (workbook) => {
      insertRow(workbook, LIST, 1);
      setValues(sheetNamed(workbook, LIST), "F4", twelveCases as CellValue[][]);
    },
  ],
])("a list that %s is not compared, and the check says so", async (_, change) => {
  const { check, line } = await checkedAfter(change);
  expect(check).toMatchObject({ same: 6, of: 6, differing: [], basis: "frameSheet", list: null });
  expect(line).toBe(
    "Drawn again from the frozen list: all the same; the list was not where it stood, and is not compared",
  );
});

test("a list that stands where it stood is checked in the requests that a check takes", async () => {
  const { check, requests } = await checkedAfter(() => undefined);
  expect(check).toMatchObject(same);
  expect(requests).toBeLessThanOrEqual(5);
});
