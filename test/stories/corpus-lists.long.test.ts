import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cellAddress } from "../../src/core/frame/cell-address";
import type { FoundList } from "../../src/core/frame/found-list";
import { wantedList } from "../../src/core/frame/wanted-list";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { boundTasks } from "../../src/tasks/bound-tasks";
import { startExcel } from "../../simulator/host/start-excel";
import { readWorkbook } from "../../simulator/xlsx/read-workbook";
import { stillSurroundings } from "./open-example";
import { workbookPicture } from "./workbook-picture";

// Ninety odd workbooks from the test suites of other libraries. They are not ours to keep in the repository: the folder
// is looked for beside the checkout, or where CASE_AUDIT_CORPUS points. What is expected of each was checked by hand, by
// looking at its cells: the lists with their cells, or why there is none.
const places = [process.env["CASE_AUDIT_CORPUS"], resolve(process.cwd(), "../shared/corpus")];
const folder = places.find((place) => place !== undefined && existsSync(join(place, "INDEX.json"))) ?? null;

interface ExpectedList {
  readonly sheet: string;
  readonly table?: string;
  readonly name?: string;
  /** From the first header to the last cell of the last row. */
  readonly cells: string;
  readonly rows: number;
}

/** Lists, or why there are none; `unreadable` where no reader could open the file. */
type Expectation =
  | { readonly lists: readonly ExpectedList[]; readonly note?: string }
  | { readonly refused: string }
  | { readonly unreadable: string };

const expected = JSON.parse(readFileSync(join(__dirname, "corpus-expectations.json"), "utf8")) as Readonly<
  Record<string, Expectation>
>;

if (folder === null) {
  console.warn(
    "corpus-lists.long.test.ts skipped: no folder of odd workbooks beside the checkout or in CASE_AUDIT_CORPUS",
  );
}

const read = (path: string) => readWorkbook(new Uint8Array(readFileSync(join(folder ?? "", path))));

function asExpected({ place, rowCount }: FoundList): ExpectedList {
  const { sheet, table, named, headerRow, firstColumn, lastColumn, lastRow } = place;
  return {
    sheet,
    ...(table === null ? {} : { table }),
    ...(named === undefined ? {} : { name: named.name }),
    cells: `${cellAddress(firstColumn, headerRow)}:${cellAddress(lastColumn, lastRow)}`,
    rows: rowCount,
  };
}

/** The longest that a workbook may take to be looked at, or a list to be read. */
const secondsAtMost = 10;

async function within<T>(work: Promise<T>): Promise<T> {
  const began = Date.now();
  const value = await work;
  expect((Date.now() - began) / 1000).toBeLessThan(secondsAtMost);
  return value;
}

(folder === null ? describe.skip : describe)("the lists of odd workbooks", () => {
  test("each workbook of the index has its expectation, and most have a list", () => {
    const index = JSON.parse(readFileSync(join(folder ?? "", "INDEX.json"), "utf8")) as object;
    expect(Object.keys(expected).sort()).toEqual(Object.keys(index).sort());
    expect(Object.values(expected).filter((each) => "lists" in each).length).toBeGreaterThan(40);
    expect(Object.values(expected).filter((each) => "unreadable" in each)).toHaveLength(4);
  });

  test.each(Object.entries(expected))("%s", async (path, expectation) => {
    const file = read(path);
    if ("unreadable" in expectation) {
      expect(file.ok ? "it was read" : file.reason).toMatch(
        /encrypted with a password|zip without a workbook/,
      );
      return;
    }
    if (!file.ok) throw new Error(file.reason);
    const before = workbookPicture(file.value);
    const excel = await startExcel(file.value);
    const tasks = boundTasks(officeWorkbook(), stillSurroundings);
    const recognised = await within(tasks.recogniseAudit());
    if (!recognised.ok) throw new Error(JSON.stringify(recognised.problems));
    const { lists, look } = recognised.value;

    expect(lists.map(asExpected)).toEqual("lists" in expectation ? expectation.lists : []);
    for (const sheet of look.sheets.filter(({ visible }) => visible)) {
      const wanted = { sheet: sheet.name, table: null, headerRow: null };
      const refusal = { ok: false, problems: [{ kind: "noListFound", sheets: [sheet.name] }] };
      if (!lists.some(({ place }) => place.sheet === sheet.name))
        expect(wantedList(lists, look.sheets, wanted)).toEqual(refusal);
    }
    for (const list of lists) {
      const column = list.suggestion.caseId ?? list.headers[0]?.header ?? "";
      const cells = await within(tasks.readCases(list.place, [column], [column]));
      // Where the list is as it was found, its place is the very same: else the pane would read it again and again.
      if (cells.ok) expect([cells.value.place, cells.value.rowCount]).toEqual([list.place, list.rowCount]);
      else expect(cells.problems.map(({ kind }) => kind)).toEqual(["columnRepeated"]);
    }
    excel.close();
    expect(excel.host.notEmulated).toEqual([]);
    expect(workbookPicture(excel.host.workbook)).toBe(before);
  });
});
