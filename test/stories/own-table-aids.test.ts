import { newWorkbook, setValues, sheetNamed } from "../../simulator/host/new-workbook";
import type { Area, CellValue, SheetState, WorkbookState } from "../../simulator/host/model";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import type { AddedColumns } from "../../src/tasks/scoring-results";
import { value } from "./reviewed-audit";
import { LIST, makeTable, openSmall, placeOf, type SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

// A table that its auditor scored before: "Level right?" with Y, N and n/a, "Decision" with Yes and No, a note in row 1.
const HEADERS = ["Ref", "Level right?", "Decision", "Worker"];
const WORDS = ["Y", "N", "y", "n/a", "Y", "", "N", "Y", "Y", "Y", "N", "Y"];
const CASES: readonly (readonly CellValue[])[] = WORDS.map((word, index) => [
  `C-${index + 1}`,
  word,
  index % 2 === 0 ? "Yes" : "No",
  "W. Ade",
]);
const HEADER_ROW = 3;
const LAST_ROW = HEADER_ROW + CASES.length;

function plain(): WorkbookState {
  const workbook = newWorkbook([LIST]);
  const sheet = sheetNamed(workbook, LIST);
  setValues(sheet, "A1", [["Cases of the autumn", "", "", ""]]);
  setValues(sheet, `A${HEADER_ROW}`, [HEADERS, ...CASES]);
  sheet.columns.set(1, { width: 41 });
  return workbook;
}

function withTable(): WorkbookState {
  const workbook = plain();
  makeTable(workbook, LIST, "Scored", { top: HEADER_ROW, left: 1, bottom: LAST_ROW, right: 4 });
  return workbook;
}

const WORD_OF: NonNullable<ExistingCases["markWords"]> = {
  threshold: [
    { value: "Y", mark: "Yes" },
    { value: "N", mark: "No" },
  ],
};

async function opened(workbook: WorkbookState, changes: Partial<ExistingCases> = {}): Promise<SmallAudit> {
  const audit = await openSmall(workbook);
  value(
    await audit.tasks.useExistingCases(
      {
        name: "Own cases",
        place: await placeOf(audit),
        caseIdColumn: "Ref",
        groupColumn: null,
        populationSizes: null,
        chosen: "unknown",
        criteriaSet: "mash-threshold",
        markColumns: { threshold: "Level right?", decision: "Decision" },
        markWords: WORD_OF,
        settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
        ...changes,
      },
      "J. Okafor",
    ),
  );
  return audit;
}

const adding = async (audit: SmallAudit): Promise<AddedColumns> =>
  value(await audit.tasks.addScoringColumns("mash-threshold"));

const list = ({ workbook }: SmallAudit): SheetState => sheetNamed(workbook, LIST);

/** Cells of one column under the headers, counted as the simulator counts: from 0. */
const under = (column: number): Area => ({
  top: HEADER_ROW,
  left: column,
  bottom: LAST_ROW - 1,
  right: column,
});

const isAt =
  (column: number) =>
  ({ areas }: { readonly areas: readonly Area[] }): boolean =>
    areas.some(({ left, right }) => left <= column && column <= right);

/** What the dropdown of a column offers: the cells of the range that it names. */
function offered(audit: SmallAudit, column: number): readonly string[] {
  const found = list(audit).validations.filter(isAt(column));
  expect(found).toHaveLength(1);
  const source = String((found[0]?.rule["list"] as { source: string }).source);
  const [, sheet = "", letters = "", top = "", bottom = ""] =
    /^='(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(source) ?? [];
  const left = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const { cells } = sheetNamed(audit.workbook, sheet);
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, down) =>
    String(cells.get(Number(top) - 1 + down)?.get(left)?.value ?? ""),
  );
}

/** The words that are coloured in a column, with the colour. */
const coloured = (audit: SmallAudit, column: number): readonly (readonly [unknown, unknown])[] =>
  list(audit)
    .conditionalFormats.filter(isAt(column))
    .map(({ rule, format }) => [rule["formula"], format.fill]);

const cells = ({ workbook }: SmallAudit): string =>
  JSON.stringify(
    [...sheetNamed(workbook, LIST).cells].map(([row, line]) => [
      row,
      [...line].filter(([column]) => column < 4),
    ]),
  );

describe.each([
  ["a plain list", plain],
  ["an Excel table", withTable],
])("%s that was scored before", (kind, made) => {
  test("its columns get what a sample gets: words of its own to choose, guidance, colours, panes and filters", async () => {
    const audit = await opened(made());
    const before = cells(audit);
    const added = await adding(audit);
    expect(added.kept).toEqual({ rules: [], colours: [], frozen: false, filterButtons: false });
    expect(offered(audit, 1)).toEqual(["Y", "N", "N/A", "Deemed met"]);
    expect(offered(audit, 2)).toEqual(["Yes", "No", "N/A"]);
    const [rule] = list(audit).validations.filter(isAt(1));
    expect(rule?.areas).toEqual([under(1)]);
    expect(rule?.prompt).toMatchObject({ title: "1 Threshold level", showPrompt: true });
    expect(String(rule?.prompt?.message).length).toBeGreaterThan(20);
    expect(rule?.errorAlert).toMatchObject({
      showAlert: true,
      message: "Choose Y, N, N/A, Deemed met, or leave the cell blank.",
    });
    expect(coloured(audit, 1)).toEqual([
      ['=TRIM(B4)="Y"', "#E4F1E4"],
      ['=TRIM(B4)="N"', "#F7DFE1"],
      ['=TRIM(B4)="N/A"', "#EFEFEF"],
      ['=TRIM(B4)="Deemed met"', "#E4F1E4"],
    ]);
    expect(list(audit).frozen).toEqual({ rows: 3, columns: 1 });
    const last = (list(audit).cells.get(HEADER_ROW - 1)?.size ?? 0) - 1;
    expect(last).toBeGreaterThan(20);
    expect(list(audit).autoFilter?.area).toEqual(
      kind === "an Excel table" ? undefined : { top: 2, left: 0, bottom: LAST_ROW - 1, right: last },
    );
    // Nothing of theirs was touched: no cell, no format, no width.
    expect(cells(audit)).toBe(before);
    expect(list(audit).columns.get(1)).toEqual({ width: 41 });
    expect([0, 2, 3].map((column) => list(audit).columns.get(column))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("adding again adds nothing, and says of nothing that it was kept", async () => {
    const audit = await opened(made());
    await adding(audit);
    const before = workbookPicture(audit.workbook);
    const again = await adding(audit);
    expect(again.added).toEqual([]);
    expect(again.kept).toEqual({ rules: [], colours: [], frozen: false, filterButtons: false });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("what the auditor took away of panes and filters is not put there again", async () => {
    const audit = await opened(made());
    await adding(audit);
    list(audit).frozen = { rows: 0, columns: 0 };
    delete list(audit).autoFilter;
    await adding(audit);
    expect(list(audit).frozen).toEqual({ rows: 0, columns: 0 });
    expect(list(audit).autoFilter).toBeUndefined();
  });
});

describe("a table with help of its own", () => {
  const ownRule = { id: "own", rule: { list: { inCellDropDown: true, source: "Y,N" } }, ignoreBlanks: true };
  const ownColour = {
    id: "{own}",
    type: "Custom" as const,
    rule: { formula: '=C4="Yes"' },
    format: { fill: "#FF00FF" },
    stopIfTrue: false,
    priority: 0,
  };

  function furnished(): WorkbookState {
    const workbook = withTable();
    const sheet = sheetNamed(workbook, LIST);
    sheet.validations.push({ ...ownRule, areas: [under(1)] });
    sheet.conditionalFormats.push({ ...ownColour, areas: [under(2)] });
    sheet.frozen = { rows: 1, columns: 2 };
    return workbook;
  }

  test("keeps it, gets only what it lacks, and the auditor is told", async () => {
    const audit = await opened(furnished());
    const { kept } = await adding(audit);
    expect(kept).toEqual({
      rules: ["Level right?"],
      colours: ["Decision"],
      frozen: true,
      filterButtons: false,
    });
    expect(list(audit).validations.filter(isAt(1))).toEqual([{ ...ownRule, areas: [under(1)] }]);
    expect(coloured(audit, 2)).toEqual([['=C4="Yes"', "#FF00FF"]]);
    expect(list(audit).frozen).toEqual({ rows: 1, columns: 2 });
    // What each lacks.
    expect(coloured(audit, 1).map(([formula]) => formula)).toContain('=TRIM(B4)="Y"');
    expect(offered(audit, 2)).toEqual(["Yes", "No", "N/A"]);
    // No list for a dropdown that is not ours.
    const criteria = sheetNamed(audit.workbook, "Audit criteria");
    const texts = [...criteria.cells.values()].flatMap((line) =>
      [...line.values()].map((cell) => cell.value),
    );
    expect(texts.filter((text) => String(text).startsWith("Own words"))).toEqual([]);
  });

  test("adding again changes nothing", async () => {
    const audit = await opened(furnished());
    await adding(audit);
    const before = workbookPicture(audit.workbook);
    expect((await adding(audit)).kept).toMatchObject({ rules: ["Level right?"], colours: ["Decision"] });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test.each<[string, (sheet: SheetState) => void, object]>([
    [
      "an input message alone",
      (sheet) =>
        sheet.validations.push({
          id: "own",
          areas: [under(1)],
          rule: {},
          ignoreBlanks: true,
          prompt: { title: "Note", message: "As agreed in May", showPrompt: true },
        }),
      { rules: ["Level right?"], colours: [] },
    ],
    [
      "a rule on one cell of the column",
      (sheet) => sheet.validations.push({ ...ownRule, areas: [{ top: 7, left: 1, bottom: 7, right: 1 }] }),
      { rules: ["Level right?"], colours: [] },
    ],
    [
      "a colour given to one cell by hand",
      (sheet) => {
        const cell = sheet.cells.get(6)?.get(1);
        sheet.cells.get(6)?.set(1, { value: "n/a", ...cell, format: { fill: "#FFFF00" } });
      },
      { rules: [], colours: ["Level right?"] },
    ],
    [
      "a conditional format of another kind",
      (sheet) => sheet.conditionalFormats.push({ ...ownColour, type: "CellValue", areas: [under(1)] }),
      { rules: [], colours: ["Level right?"] },
    ],
  ])("%s counts as theirs", async (_, furnish, kept) => {
    const workbook = plain();
    furnish(sheetNamed(workbook, LIST));
    const audit = await opened(workbook);
    const { validations, conditionalFormats } = structuredClone(list(audit));
    expect((await adding(audit)).kept).toMatchObject(kept);
    for (const own of validations) expect(list(audit).validations).toContainEqual(own);
    for (const { id, areas } of conditionalFormats)
      expect(list(audit).conditionalFormats).toContainEqual(expect.objectContaining({ id, areas }));
  });

  test("filter buttons of a plain list stay over the columns that they stood over", async () => {
    const workbook = plain();
    const own = { area: { top: 2, left: 0, bottom: LAST_ROW - 1, right: 3 }, criteria: {} };
    sheetNamed(workbook, LIST).autoFilter = structuredClone(own);
    const audit = await opened(workbook);
    expect((await adding(audit)).kept.filterButtons).toBe(true);
    expect(list(audit).autoFilter).toEqual(own);
  });

  test("an Excel table whose buttons were hidden keeps them hidden, and its rows get no lines of ours", async () => {
    const workbook = withTable();
    for (const table of sheetNamed(workbook, LIST).tables) table.showFilterButton = false;
    const audit = await opened(workbook);
    await adding(audit);
    expect(list(audit).tables[0]?.showFilterButton).toBe(false);
    const own = list(audit).cells.get(HEADER_ROW)?.get(0);
    const ours = list(audit).cells.get(HEADER_ROW)?.get(6);
    expect([own?.format, ours?.format === undefined]).toEqual([undefined, false]);
  });
});

test("what would be frozen leaves room for the cases: a header far down, or a wide column before the case number, is not", async () => {
  const workbook = plain();
  sheetNamed(workbook, LIST).rows.set(0, { height: 300 });
  sheetNamed(workbook, LIST).columns.set(0, { width: 300 });
  const audit = await opened(workbook);
  expect((await adding(audit)).kept.frozen).toBe(false);
  expect(list(audit).frozen).toEqual({ rows: 0, columns: 0 });
});

test("a word that stands beside the one it stands for is offered too; numbers are not held to the list", async () => {
  const workbook = plain();
  ["Y", "Yes", "2", "N"].forEach((word, index) => setCell(workbook, LIST, HEADER_ROW + 1 + index, 2, word));
  const audit = await opened(workbook, {
    markWords: {
      threshold: [
        { value: "Y", mark: "Yes" },
        { value: "2", mark: "N/A" },
      ],
    },
  });
  await adding(audit);
  expect(offered(audit, 1)).toEqual(["Y", "Yes", "No", "2", "Deemed met"]);
  expect(list(audit).validations.find(isAt(1))?.errorAlert?.showAlert).toBe(false);
  expect(list(audit).validations.find(isAt(2))?.errorAlert?.showAlert).toBe(true);
});

test("columns of words said otherwise later offer the new words, and a protected sheet is refused with nothing changed", async () => {
  const audit = await opened(plain());
  await adding(audit);
  value(
    await audit.tasks.useExistingCases(
      {
        ...(await kept(audit)),
        markWords: { threshold: [...(WORD_OF["threshold"] ?? []), { value: "Some", mark: "N/A" }] },
      },
      "J. Okafor",
    ),
  );
  list(audit).protection = { ...list(audit).protection, protected: true };
  const before = workbookPicture(audit.workbook);
  expect(await audit.tasks.addScoringColumns("mash-threshold")).toMatchObject({
    ok: false,
    problems: [{ kind: "sheetProtected", sheet: LIST }],
  });
  expect(workbookPicture(audit.workbook)).toBe(before);
  list(audit).protection = { ...list(audit).protection, protected: false };
  await adding(audit);
  expect(offered(audit, 1)).toEqual(["Y", "N", "Some", "N/A", "Deemed met"]);
  expect(coloured(audit, 1).map(([formula]) => formula)).toEqual([
    '=TRIM(B4)="Y"',
    '=TRIM(B4)="N"',
    '=TRIM(B4)="Some"',
    '=TRIM(B4)="N/A"',
    '=TRIM(B4)="Deemed met"',
  ]);
});

async function kept(audit: SmallAudit): Promise<ExistingCases> {
  const { existingCases } = value(await audit.tasks.recogniseAudit());
  if (existingCases === null) throw new Error("no cases of their own");
  return existingCases;
}

test("an own table of 500 cases and 40 scored columns: at most 8 requests, also with colours of its own", async () => {
  const questions = 40;
  const { manyQuestions } = await import("./many-questions");
  const set = manyQuestions(questions);
  const workbook = newWorkbook([LIST]);
  const own = set.criteria.map(({ id }) => `Mine ${id}`);
  setValues(sheetNamed(workbook, LIST), "A1", [
    ["Ref", ...own],
    ...Array.from({ length: 500 }, (_, index): CellValue[] => [`C-${index + 1}`, ...own.map(() => "Y")]),
  ]);
  sheetNamed(workbook, LIST).conditionalFormats.push({
    ...{
      id: "{own}",
      type: "Custom",
      rule: { formula: "=TRUE" },
      format: {},
      stopIfTrue: false,
      priority: 0,
    },
    areas: [{ top: 1, left: 1, bottom: 500, right: 3 }],
  });
  const { criteriaSheet } = await import("../../src/sheets/criteria-sheet");
  const audit = await opened(workbook, {
    markColumns: Object.fromEntries(set.criteria.map(({ id }) => [id, `Mine ${id}`])),
    markWords: Object.fromEntries(set.criteria.map(({ id }) => [id, [{ value: "Y", mark: "Yes" }]])),
  });
  const names = { sheet: "Audit criteria", table: "AuditCriteria", auditName: "Own cases" };
  value(await audit.open.workbook.write({ sheets: [criteriaSheet(set, names)], activate: null }));
  const { counters } = audit.open.excel.host;
  const before = counters.requests;
  const added = await adding(audit);
  expect(counters.requests - before).toBeLessThanOrEqual(8);
  expect(added.kept.colours).toEqual(own.slice(0, 3));
  expect(offered(audit, 1)[0]).toBe("Y");
  const again = counters.requests;
  expect((await adding(audit)).added).toEqual([]);
  expect(counters.requests - again).toBeLessThanOrEqual(5);
});
