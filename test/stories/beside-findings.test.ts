import { anotherAuthor } from "../../simulator/faults/another-author";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { scored, smallDefinition, listWorkbook, type SmallAudit } from "./small-audit";
import { setCell, sheetNames } from "./workbook-picture";
import type { Outcome } from "../../src/core/outcome";

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const ACTIONS = "Audit actions";
const WORDING = "Audit wording";
const FINDINGS = "Audit findings";

const rowsOf = (workbook: WorkbookState, sheet: string): readonly (readonly CellValue[])[] =>
  valuesOf(sheetNamed(workbook, sheet));

/** Where a header of a sheet stands, and the row whose cell in a column is a word; counted from 1. */
function place(workbook: WorkbookState, sheet: string, header: string, word: string, column: string) {
  const rows = rowsOf(workbook, sheet);
  const headerRow = rows.findIndex((row) => row.includes(header) && row.includes(column));
  const headers = rows[headerRow] ?? [];
  const row = rows.findIndex((cells, index) => index > headerRow && cells[headers.indexOf(column)] === word);
  return { row: row + 1, column: headers.indexOf(header) + 1 };
}

function typed(
  { workbook }: SmallAudit,
  sheet: string,
  header: string,
  word: string,
  cell: string | number,
  column = sheet === ACTIONS ? "Question" : "Item",
): void {
  const at = place(workbook, sheet, header, word, column);
  if (at.row === 0) throw new Error(`no ${word} on ${sheet}`);
  setCell(workbook, sheet, at.row, at.column, cell);
}

function cellOf(
  { workbook }: SmallAudit,
  sheet: string,
  header: string,
  word: string,
  column = sheet === ACTIONS ? "Question" : "Item",
): CellValue {
  const at = place(workbook, sheet, header, word, column);
  return rowsOf(workbook, sheet)[at.row - 1]?.[at.column - 1] ?? "";
}

/** A mark of the first question in a row of the sample, from 1. */
function mark(workbook: WorkbookState, row: number, word: string, question = "4 Right decision"): void {
  const rows = rowsOf(workbook, "Audit sample");
  const headerRow = rows.findIndex((cells) => cells.includes("Scorer"));
  setCell(workbook, "Audit sample", headerRow + 1 + row, (rows[headerRow] ?? []).indexOf(question) + 1, word);
}

/** Twelve cases of which one or another is not met, so that there is something to do. */
const audited = (marks: (row: number) => CellValue = (row) => (row <= 2 ? "No" : "Yes")) =>
  scored(smallDefinition({}, { sample: { ...smallDefinition().sample, size: 12 } }), listWorkbook(), marks);

describe("what people write beside the findings", () => {
  test("lines are offered with the first findings; what was written stands on the next ones", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    const first = value(await tasks.writeFindings("J. Okafor"));
    expect(first.sheets).toEqual(expect.arrayContaining([ACTIONS, WORDING]));
    expect(cellOf(audit, ACTIONS, "Condition", "4 Right decision")).toMatch(/^Not met in 2 of 12 \(17%\)\./);
    const table = sheetNamed(workbook, ACTIONS).tables[0];
    expect([table?.name, table?.columns[0]?.name]).toEqual(["AuditActions", "Question"]);

    typed(audit, ACTIONS, "Recommendation", "4 Right decision", "Two people look at each decision");
    typed(audit, ACTIONS, "Priority", "4 Right decision", "High");
    typed(audit, ACTIONS, "Due date", "4 Right decision", 43190);
    typed(audit, ACTIONS, "Owner", "4 Right decision", "Head of MASH");
    expect(value(await tasks.recogniseAudit())).toMatchObject({
      findingsStale: true,
      findingsChanges: { numbers: [], actions: true, wording: false },
    });
    const again = value(await tasks.writeFindings("J. Okafor"));
    expect([again.kept, again.changedMeanwhile]).toMatchObject([[], { numbers: [], actions: false }]);
    const row = rowsOf(workbook, FINDINGS).find((cells) => cells[1] === "Two people look at each decision");
    expect(row?.slice(0, 7)).toEqual([
      "4 Right decision",
      "Two people look at each decision",
      "2 of 12",
      "High",
      43190,
      "",
      "Head of MASH",
    ]);
    expect(value(await tasks.recogniseAudit()).findingsStale).toBe(false);
    audit.open.excel.close();
  });

  test("a line that was taken away is not offered again; one for a question that is new among those not met is", async () => {
    const audit = await audited((row) => (row <= 2 ? "No" : "Yes"));
    const { tasks, workbook } = audit;
    for (let row = 1; row <= 2; row += 1) mark(workbook, row, "Yes", "1 Threshold level");
    value(await tasks.writeFindings(""));
    const questions = () =>
      rowsOf(workbook, ACTIONS)
        .map((row) => row[0])
        .filter((cell) => /^\d /.test(String(cell)));
    const before = questions();
    expect(before).not.toContain("1 Threshold level");
    // The auditor empties a line in the middle: it was not wanted.
    const gone = place(workbook, ACTIONS, "Question", "4 Right decision", "Question").row;
    for (let column = 1; column <= 11; column += 1) setCell(workbook, ACTIONS, gone, column, "");
    mark(workbook, 3, "No", "1 Threshold level");
    value(await tasks.writeFindings(""));
    expect(questions()).toEqual([
      ...before.filter((each) => each !== "4 Right decision"),
      "1 Threshold level",
    ]);
    const { area } = sheetNamed(workbook, ACTIONS).tables[0] ?? { area: { bottom: 0 } };
    expect(area.bottom).toBe(
      rowsOf(workbook, ACTIONS).findLastIndex((row) => row[0] === "1 Threshold level"),
    );
    value(await tasks.writeFindings(""));
    expect(questions()).toHaveLength(before.length);
    audit.open.excel.close();
  });

  test("columns are found wherever they were moved, rows wherever they were sorted", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    typed(audit, ACTIONS, "Recommendation", "4 Right decision", "Look twice");
    typed(audit, WORDING, "Your sentence", "4 Right decision", "Ten of twelve decisions were right.");
    for (const sheet of [ACTIONS, WORDING]) {
      const rows = rowsOf(workbook, sheet);
      const header = 5;
      const body = rows.slice(header + 1).reverse();
      const moved = [rows[header] ?? [], ...body].map((row) => [...row].reverse());
      const width = Math.max(...rows.map((row) => row.length));
      moved.forEach((row, down) => {
        const blank = Array.from({ length: width - row.length }, (): CellValue => "");
        [...blank, ...row]
          .map(String)
          .forEach((cell, at) => setCell(workbook, sheet, header + 1 + down, at + 1, cell));
      });
    }
    value(await tasks.writeFindings(""));
    const columnB = rowsOf(workbook, FINDINGS).map((row) => row[1]);
    expect(columnB).toContain("Look twice");
    expect(columnB).toContain("Ten of twelve decisions were right.");
    audit.open.excel.close();
  });
});

describe("the auditor's own sentences", () => {
  test("stand on the findings, and are marked once their numbers have changed, never written over", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    const mine = "Decisions were right in 10 of 12 cases (84%).";
    typed(audit, WORDING, "Your sentence", "4 Right decision", mine);
    typed(audit, WORDING, "Your sentence", "In short", "A good year.");
    typed(audit, WORDING, "Your sentence", "Signature 1, name", "J. Okafor");
    typed(audit, WORDING, "Your sentence", "Signature 1, date", 43069);
    value(await tasks.writeFindings(""));
    expect(cellOf(audit, WORDING, "Numbers when you wrote it", "4 Right decision")).toBe("10 of 12");
    expect(cellOf(audit, WORDING, "Bear in mind", "4 Right decision")).toBe(
      "Your sentence says 84%, and 10 of 12 is 83%.",
    );
    const onSheet = () => rowsOf(workbook, FINDINGS);
    expect(onSheet().find((row) => row[0] === "In short")?.[1]).toBe("A good year.");
    expect(
      onSheet()
        .find((row) => row[1] === "J. Okafor")
        ?.slice(0, 3),
    ).toEqual(["Auditor", "J. Okafor", 43069]);
    expect(onSheet().find((row) => row[1] === mine)?.[6]).toContain(
      "This sentence says 84%, and 10 of 12 is 83%.",
    );

    mark(workbook, 1, "Yes");
    value(await tasks.writeFindings(""));
    expect(cellOf(audit, WORDING, "Your sentence", "4 Right decision")).toBe(mine);
    expect(cellOf(audit, WORDING, "Numbers when you wrote it", "4 Right decision")).toBe("10 of 12");
    expect(cellOf(audit, WORDING, "Bear in mind", "4 Right decision")).toContain(
      "Your sentence was written when this was 10 of 12; it is now 11 of 12.",
    );
    expect(onSheet().find((row) => row[1] === mine)?.[6]).toContain(
      "This sentence was written when this was 10 of 12; it is now 11 of 12.",
    );
    const preview = value(await tasks.previewFindings());
    expect(preview.beside?.worded.find(({ item }) => item.id === "found decision")?.remarks).toHaveLength(2);
    audit.open.excel.close();
  });
});

describe("the findings know what has changed since", () => {
  test("3 marks in 2 cases; a reason; and nothing once they are made again", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    mark(workbook, 3, "No");
    mark(workbook, 3, "No", "1 Threshold level");
    mark(workbook, 1, "Yes");
    expect(value(await tasks.recogniseAudit()).findingsChanges).toMatchObject({
      scores: { marks: 3, casesWithMarks: 2, casesAdded: 0, casesGone: 0 },
      numbers: [{ question: "1 Threshold level", was: "10 of 12", now: "9 of 12" }],
    });
    value(await tasks.writeFindings(""));
    expect(value(await tasks.recogniseAudit()).findingsStale).toBe(false);
    audit.open.excel.close();
  });

  test("without its key, or on a sheet of an earlier version, only the counts are compared", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== WORDING);
    mark(workbook, 1, "Yes");
    expect(value(await tasks.recogniseAudit()).findingsChanges).toMatchObject({
      scores: null,
      numbers: [{ question: "4 Right decision", was: "10 of 12", now: "11 of 12" }],
    });
    audit.open.excel.close();
  });

  test("at every gap between two requests, what a colleague types on Audit actions stands, and findings are made", async () => {
    const left: number[] = [];
    for (let nth = 2; nth <= 9; nth += 1) {
      const audit = await audited();
      const { tasks, workbook, open } = audit;
      for (let row = 1; row <= 2; row += 1) mark(workbook, row, "Yes", "1 Threshold level");
      value(await tasks.writeFindings(""));
      mark(workbook, 1, "No", "1 Threshold level");
      const theirs = ["Training", "Seen by us", "", "", "Train all new workers"];
      const typeBelow = (): void => {
        const last = rowsOf(workbook, ACTIONS).findLastIndex((row) => row[0] !== "");
        theirs.forEach((cell, at) => setCell(workbook, ACTIONS, last + 2, at + 1, cell));
      };
      open.excel.host.faults.start(anotherAuthor(nth, typeBelow));
      const made = await tasks.writeFindings("");
      const rows = rowsOf(workbook, ACTIONS).map((row) => row.slice(0, 5));
      // Their line stands as typed, wherever a request of ours came in between; ours is there, or its absence is told.
      if (rows.some((row) => row[0] === "Training")) expect(rows).toContainEqual(theirs);
      if (!made.ok) {
        expect([nth, made.problems]).toMatchObject([nth, [{ kind: "noRoomBelow" }]]);
        continue;
      }
      expect([nth, rows]).toEqual([nth, expect.arrayContaining([theirs])]);
      const isOffered = rows.some((row) => row[0] === "1 Threshold level");
      expect([nth, isOffered]).toEqual([nth, made.value.leftAlone.length === 0]);
      if (!isOffered) {
        left.push(nth);
        expect(value(await tasks.writeFindings("")).leftAlone).toEqual([]);
        expect(rowsOf(workbook, ACTIONS).some((row) => row[0] === "1 Threshold level")).toBe(true);
      }
      open.excel.close();
    }
    expect(left.length).toBeGreaterThan(0);
  });

  test("at every gap between two requests, a mark that a colleague changes is seen", async () => {
    for (const nth of [2, 3, 4, 5]) {
      const audit = await audited();
      const { tasks, workbook, open } = audit;
      value(await tasks.writeFindings(""));
      open.excel.host.faults.start(anotherAuthor(nth, () => mark(workbook, 3, "No")));
      const made = value(await tasks.writeFindings(""));
      const seen = made.changedMeanwhile?.scores?.marks ?? 0;
      expect([nth, seen]).toEqual([nth, 1]);
      expect(value(await tasks.recogniseAudit()).findingsStale).toBe(true);
      open.excel.close();
    }
  });
});

describe("sheets that stand in the way", () => {
  test("protected findings, and findings kept by choice, stay under a dated name", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    sheetNamed(workbook, FINDINGS).protection.protected = true;
    expect(value(await tasks.writeFindings("")).kept).toEqual(["Audit findings kept 2017-11-23"]);
    expect(sheetNamed(workbook, "Audit findings kept 2017-11-23").protection.protected).toBe(true);
    expect(value(await tasks.writeFindings("")).kept).toEqual([]);
    const kept = value(await tasks.writeFindings("", undefined, { keepOld: true })).kept;
    expect(kept).toHaveLength(3);
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining([...kept, FINDINGS]));
    audit.open.excel.close();
  });

  test("findings that were rearranged are kept, and still known where they can be made out", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    const results = rowsOf(workbook, FINDINGS).findIndex((row) => row[0] === "Results") + 1;
    setCell(workbook, FINDINGS, results, 1, "Our results");
    expect(value(await tasks.recogniseAudit())).toMatchObject({
      findingsUnreadable: true,
      findingsMadeAt: null,
    });
    expect(value(await tasks.writeFindings("")).kept).toEqual(["Audit findings kept 2017-11-23"]);
    audit.open.excel.close();
  });

  test.each([
    [ACTIONS, "Owner", "Responsible"],
    [WORDING, "Your sentence", "Ours"],
  ])("%s without its header %s: said with its place, and nothing written", async (sheet, header, other) => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    const before = JSON.stringify(rowsOf(workbook, FINDINGS));
    const rows = rowsOf(workbook, sheet);
    const headerRow = rows.findIndex((row) => row.includes(header));
    setCell(workbook, sheet, headerRow + 1, (rows[headerRow] ?? []).indexOf(header) + 1, other);
    const gone = {
      kind: "headersGone",
      sheet,
      missing: [header],
      candidates: expect.arrayContaining([other]),
      place: { sheet, address: "A6" },
    };
    expect(await tasks.writeFindings("")).toMatchObject({ ok: false, problems: [gone] });
    expect(value(await tasks.recogniseAudit()).besideProblems).toMatchObject([gone]);
    expect(JSON.stringify(rowsOf(workbook, FINDINGS))).toBe(before);
    audit.open.excel.close();
  });

  test("a protected sheet of people stands in the way only where something must be written on it", async () => {
    const audit = await audited();
    const { tasks, workbook } = audit;
    value(await tasks.writeFindings(""));
    for (const sheet of [ACTIONS, WORDING]) sheetNamed(workbook, sheet).protection.protected = true;
    expect((await tasks.writeFindings("")).ok).toBe(true);
    typed(audit, WORDING, "Your sentence", "4 Right decision", "Right in 10 of 12.");
    expect(await tasks.writeFindings("")).toMatchObject({
      ok: false,
      problems: [{ kind: "sheetProtected", sheet: WORDING }],
    });
    expect(cellOf(audit, WORDING, "Your sentence", "4 Right decision")).toBe("Right in 10 of 12.");
    audit.open.excel.close();
  });
});
