import { anotherAuthor } from "../../simulator/faults/another-author";
import { editMode } from "../../simulator/faults/edit-mode";
import { failingRequest } from "../../simulator/faults/failing-request";
import { filteredWrites } from "../../simulator/faults/filtered-writes";
import type { WorkbookState } from "../../simulator/host/model";
import { sheetNamed } from "../../simulator/host/new-workbook";
import { insertColumn, insertRow, type SmallAudit } from "./small-audit";
import {
  cellUnder,
  change,
  HEADER_ROW,
  nthCase,
  SAMPLE,
  scoringSheetOf,
  unscored,
  writeUnder,
} from "./score-one-case";
import { workbookPicture } from "./workbook-picture";

const DECISION = "4 Right decision";

async function requestsOf<T>({ open }: SmallAudit, work: () => Promise<T>): Promise<[T, number]> {
  const { counters } = open.excel.host;
  const before = counters.requests;
  const answer = await work();
  return [answer, counters.requests - before];
}

/** The six rows in the opposite order. */
function reversed(workbook: WorkbookState): void {
  const { cells } = sheetNamed(workbook, SAMPLE);
  const rows = Array.from({ length: 6 }, (_, index) => cells.get(HEADER_ROW + index) ?? new Map());
  rows.reverse().forEach((row, index) => cells.set(HEADER_ROW + index, row));
}

describe("an answer goes to its cell", () => {
  test("in two requests, with the scorer and the day, and is read back", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 3);
    const [answer, requests] = await requestsOf(audit, () =>
      audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor"),
    );
    expect(answer).toEqual({
      ok: true,
      value: {
        state: "written",
        row: HEADER_ROW + 3,
        at: "2017-11-23 10:42",
        standing: ["No", "J. Okafor", 43062],
      },
    });
    expect(requests).toBe(2);
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("No");
    expect(cellUnder(audit.workbook, key, "Scorer")).toBe("J. Okafor");
    expect(cellUnder(audit.workbook, key, "Scored on")).toBe(43062);
  });

  test("reading a case takes one request", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 2);
    const [read, requests] = await requestsOf(audit, () => audit.tasks.readScoredCase(audit.sheet, { key }));
    expect(requests).toBe(1);
    expect(read).toMatchObject({ ok: true, value: { key, row: HEADER_ROW + 2, scorer: "" } });
    expect(read.ok && read.value?.carried.map(({ header }) => header)).toEqual(["Worker"]);
  });

  test("a row tells its case; a row above or below the cases tells none", async () => {
    const { tasks, sheet } = await unscored();
    const at = (row: number) => tasks.readScoredCase(sheet, { row });
    expect(await at(HEADER_ROW + 4)).toMatchObject({ ok: true, value: { key: nthCase(sheet, 4) } });
    expect(await at(HEADER_ROW)).toEqual({ ok: true, value: null });
    expect(await at(1)).toEqual({ ok: true, value: null });
    expect(await at(HEADER_ROW + 30)).toEqual({ ok: true, value: null });
  });

  test("the case is found where it stands now: sorted since, still in two requests", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 1);
    reversed(audit.workbook);
    const [answer, requests] = await requestsOf(audit, () =>
      audit.tasks.writeAnswer(audit.sheet, change(key, "Yes"), "J. Okafor"),
    );
    expect(answer).toMatchObject({ ok: true, value: { state: "written" } });
    expect(requests).toBe(2);
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("Yes");
    expect(await audit.tasks.readScoredCase(audit.sheet, { key })).toMatchObject({
      ok: true,
      value: { key },
    });
  });

  test("columns that were moved are found by their headers, for one request more", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 5);
    insertColumn(audit.workbook, SAMPLE, 1);
    insertColumn(audit.workbook, SAMPLE, 4);
    const [answer, requests] = await requestsOf(audit, () =>
      audit.tasks.writeAnswer(audit.sheet, change(key, "Yes"), "J. Okafor"),
    );
    expect(answer).toMatchObject({ ok: true, value: { state: "written" } });
    expect(requests).toBe(3);
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("Yes");
  });

  test("a comment is text whatever it looks like, and a scorer's name is never written over", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 1);
    writeUnder(audit.workbook, key, "Scorer", "Dr Adeyemi");
    for (const text of ["=1+1", "+44 1223", "3/4", "00123", "<b>x</b>", "TRUE"]) {
      const before = String(cellUnder(audit.workbook, key, "4 Comment"));
      const answer = await audit.tasks.writeAnswer(
        audit.sheet,
        change(key, text, before, "decision", "comment"),
        "J. Okafor",
      );
      expect(answer).toMatchObject({ ok: true, value: { state: "written" } });
      expect(cellUnder(audit.workbook, key, "4 Comment")).toBe(text);
    }
    await audit.tasks.writeAnswer(audit.sheet, change(key, "Yes"), "J. Okafor");
    expect(cellUnder(audit.workbook, key, "Scorer")).toBe("Dr Adeyemi");
  });

  test("what stands already is not written again", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 1);
    writeUnder(audit.workbook, key, "4 Comment", "seen");
    const [answer, requests] = await requestsOf(audit, () =>
      audit.tasks.writeAnswer(audit.sheet, change(key, "seen", "", "decision", "comment"), ""),
    );
    expect(answer).toMatchObject({ ok: true, value: { state: "written" } });
    expect(requests).toBe(1);
  });
});

describe("two auditors in one workbook", () => {
  const conflict = {
    ok: true,
    value: { state: "conflict", conflicts: [{ column: DECISION, seen: "", theirs: "Yes", yours: "No" }] },
  };

  test.each([
    ["before the row is read", 1],
    ["between reading and writing", 2],
  ])("an answer that came %s stands, and both come back", async (_when, nth) => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 2);
    audit.open.excel.host.faults.start(
      anotherAuthor(nth, (workbook) => {
        writeUnder(workbook, key, DECISION, "Yes");
        writeUnder(workbook, key, "Scorer", "Dr Adeyemi");
      }),
    );
    const answer = await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor");
    expect(answer).toMatchObject(conflict);
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("Yes");
    expect(cellUnder(audit.workbook, key, "Scorer")).toBe("Dr Adeyemi");
    expect(cellUnder(audit.workbook, key, "Scored on")).toBe("");
  });

  test("what comes in while theirs is put back is newer, and stands", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 2);
    const { faults } = audit.open.excel.host;
    faults.start(anotherAuthor(2, (workbook) => writeUnder(workbook, key, DECISION, "Yes")));
    faults.start(anotherAuthor(3, (workbook) => writeUnder(workbook, key, DECISION, "N/A")));
    const answer = await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor");
    expect(answer).toMatchObject({ ok: true, value: { state: "conflict" } });
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("N/A");
  });

  test("the auditor keeps their own: it is asked again, having seen theirs", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 2);
    writeUnder(audit.workbook, key, DECISION, "Yes");
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No", "Yes"), "J. Okafor")).toMatchObject({
      ok: true,
      value: { state: "written" },
    });
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("No");
  });

  test("a colleague's answer to another question of the case is none of ours", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 2);
    audit.open.excel.host.faults.start(
      anotherAuthor(2, (workbook) => writeUnder(workbook, key, "1 Threshold level", "Yes")),
    );
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor")).toMatchObject({
      ok: true,
      value: { state: "written" },
    });
    expect(cellUnder(audit.workbook, key, "1 Threshold level")).toBe("Yes");
  });

  test("a name that somebody puts in meanwhile stays, and the answer is written all the same", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 2);
    audit.open.excel.host.faults.start(
      anotherAuthor(2, (workbook) => writeUnder(workbook, key, "Scorer", "Dr Adeyemi")),
    );
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor")).toMatchObject({
      ok: true,
      value: { state: "written" },
    });
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("No");
    expect(cellUnder(audit.workbook, key, "Scorer")).toBe("Dr Adeyemi");
  });

  test("rows sorted between reading and writing: nothing of ours stays in another case", async () => {
    const audit = await unscored();
    audit.sheet.cases.forEach(({ key }, index) =>
      writeUnder(audit.workbook, key, DECISION, index % 2 === 0 ? "Yes" : ""),
    );
    const key = nthCase(audit.sheet, 2);
    const expected = audit.sheet.cases.map(({ key: each }) => [
      each,
      cellUnder(audit.workbook, each, DECISION),
    ]);
    audit.open.excel.host.faults.start(anotherAuthor(2, reversed));
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor")).toMatchObject({
      ok: false,
      problems: [{ kind: "caseMovedMeanwhile", case: key }],
    });
    expect(
      audit.sheet.cases.map(({ key: each }) => [each, cellUnder(audit.workbook, each, DECISION)]),
    ).toEqual(expected);
    expect(audit.sheet.cases.map(({ key: each }) => cellUnder(audit.workbook, each, "Scorer"))).toEqual(
      Array.from({ length: 6 }, () => ""),
    );
  });

  test("theirs can't be put back: it is told, so that nothing is lost", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 2);
    const { faults } = audit.open.excel.host;
    faults.start(anotherAuthor(2, (workbook) => writeUnder(workbook, key, DECISION, "Yes")));
    faults.start(failingRequest(3));
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor")).toMatchObject({
      ok: false,
      problems: [{ kind: "overwrittenMeanwhile", theirs: ["Yes", "", ""] }],
    });
  });
});

describe("nothing is written, and a sentence says why", () => {
  const refusedBy = async (
    spoil: (audit: SmallAudit, key: string) => void,
    expected: Record<string, unknown>,
  ): Promise<void> => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 3);
    spoil(audit, key);
    const before = workbookPicture(audit.workbook);
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor")).toMatchObject({
      ok: false,
      problems: [expected],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
  };

  test("the case is gone", () =>
    refusedBy(({ workbook }, key) => writeUnder(workbook, key, "Ref", "C-99"), {
      kind: "caseNotOnSheet",
      sheet: SAMPLE,
    }));

  test("the case stands twice", () =>
    refusedBy(
      ({ workbook }, key) => {
        const [first = ""] = ["C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-7", "C-8"].filter(
          (each) => each !== key && holds(workbook, each),
        );
        writeUnder(workbook, first, "Ref", key);
      },
      { kind: "sampledCaseRepeated" },
    ));

  test("the column is gone", () =>
    refusedBy(({ workbook }) => renameHeader(workbook, DECISION, "Decision?"), {
      kind: "scoringColumnsMissing",
      columns: [DECISION],
    }));

  test("the headers have moved down", () =>
    refusedBy(({ workbook }) => insertRow(workbook, SAMPLE, 2), { kind: "columnMissing", column: "Ref" }));

  test("the sheet is gone", () =>
    refusedBy(({ workbook }) => void (sheetNamed(workbook, SAMPLE).name = "Elsewhere"), {
      kind: "sheetMissing",
    }));

  test("the sheet is protected", () =>
    refusedBy(({ workbook }) => void (sheetNamed(workbook, SAMPLE).protection.protected = true), {
      kind: "sheetProtected",
    }));

  test("the workbook is read-only", () =>
    refusedBy(({ workbook }) => void (workbook.readOnly = true), { kind: "workbookReadOnly" }));

  test("a cell is being edited, at the first request and at the second", async () => {
    await refusedBy(({ open }) => void open.excel.host.faults.start(editMode()), { kind: "cellBeingEdited" });
    await refusedBy(
      ({ open }) => void open.excel.host.faults.start(failingRequest(2, "InvalidOperationInCellEditMode")),
      { kind: "cellBeingEdited" },
    );
  });

  test("a formula stands in the cell", () =>
    refusedBy(
      ({ workbook }, key) => {
        const { cells } = sheetNamed(workbook, SAMPLE);
        for (const line of cells.values()) {
          if (![...line.values()].some(({ value }) => value === key)) continue;
          const column = headerColumn(workbook, DECISION);
          line.set(column, { ...line.get(column), value: "", formula: '=IF(A1="x","Yes","")' });
        }
      },
      { kind: "answerCellIsFormula", column: DECISION },
    ));

  test("a row that a filter hides, where Excel loses what is written there", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 3);
    sheetNamed(audit.workbook, SAMPLE).rows.set(HEADER_ROW + 2, { hidden: true, filtered: true });
    audit.open.excel.host.faults.start(filteredWrites());
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor")).toMatchObject({
      ok: false,
      problems: [{ kind: "answerNotKept", case: key }],
    });
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("");
  });

  test("a filter that leaves the row in sight is no obstacle", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 3);
    sheetNamed(audit.workbook, SAMPLE).rows.set(HEADER_ROW + 1, { hidden: true, filtered: true });
    audit.open.excel.host.faults.start(filteredWrites());
    expect(await audit.tasks.writeAnswer(audit.sheet, change(key, "No"), "J. Okafor")).toMatchObject({
      ok: true,
    });
    expect(cellUnder(audit.workbook, key, DECISION)).toBe("No");
  });
});

describe("an urgent safeguarding concern", () => {
  test("waits at every look until somebody acknowledges it, with name and time beside the case", async () => {
    const audit = await unscored();
    const key = nthCase(audit.sheet, 4);
    const concerns = async () => {
      const look = await audit.tasks.recogniseAudit();
      if (!look.ok) throw new Error("not recognised");
      return look.value.urgentConcerns;
    };
    const waiting = async () => (await concerns()).map(({ key: each, concern }) => [each, concern]);
    const acknowledge = async () => {
      const [first] = await concerns();
      if (first === undefined) throw new Error("no concern");
      return audit.tasks.acknowledgeConcern(audit.sheet, first, " R. Singh ");
    };
    expect(await waiting()).toEqual([]);
    const concern = "Child at home with the person alleged to have caused harm";
    const flagged = await audit.tasks.flagConcern(audit.sheet, key, { seen: "", text: concern }, "J. Okafor");
    expect(flagged).toMatchObject({ ok: true, value: { state: "written" } });
    expect(await waiting()).toEqual([[key, concern]]);
    const [read] = await concerns();
    if (read === undefined) throw new Error("no concern");
    const other = { ...read, seen: { ...read.seen, text: "other words" } };
    expect(await audit.tasks.acknowledgeConcern(audit.sheet, other, "R. Singh")).toMatchObject({
      ok: true,
      value: { state: "conflict", conflicts: [{ theirs: concern }] },
    });
    expect(await waiting()).toEqual([[key, concern]]);
    await acknowledge();
    expect(await waiting()).toEqual([]);
    expect(cellUnder(audit.workbook, key, "Concern acknowledged")).toBe(
      `R. Singh, 23 November 2017, 10:42: “${concern}”`,
    );
    await audit.tasks.flagConcern(audit.sheet, key, { seen: concern, text: "Worse now" }, "J. Okafor");
    expect(await waiting()).toEqual([[key, "Worse now"]]);

    // Its words are changed in the grid after somebody has seen it: it waits again, and can be seen again.
    await acknowledge();
    expect(await waiting()).toEqual([]);
    writeUnder(audit.workbook, key, "Urgent concern", "Much worse now");
    expect(await waiting()).toEqual([[key, "Much worse now"]]);
    expect(await acknowledge()).toMatchObject({ ok: true, value: { state: "written" } });
    expect(await waiting()).toEqual([]);
  });
});

describe("selecting in the grid", () => {
  test("tells the row, on this sheet only, until nobody listens", async () => {
    const audit = await unscored();
    const { events } = audit.open.excel.host;
    const rows: number[] = [];
    const watched = await audit.tasks.watchSelection(SAMPLE, (row) => rows.push(row));
    const id = sheetNamed(audit.workbook, SAMPLE).id;
    const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
    events.raise("SelectionChanged", id, { address: "C7:D9" });
    events.raise("SelectionChanged", sheetNamed(audit.workbook, "Cases").id, { address: "A2" });
    events.raise("SelectionChanged", id, { address: "B:B" });
    events.raise("SelectionChanged", id, { address: "$H$6" });
    await settle();
    expect(rows).toEqual([7, 6]);
    if (watched.ok) watched.value();
    await settle();
    events.raise("SelectionChanged", id, { address: "A9" });
    await settle();
    expect(rows).toEqual([7, 6]);
  });

  test("the table is the one that a look gave", async () => {
    const audit = await unscored();
    expect(await scoringSheetOf(audit)).toMatchObject({
      sheet: SAMPLE,
      headerRow: HEADER_ROW,
      scorers: [],
      cases: Array.from({ length: 6 }, () => ({ scorer: "", unanswered: 7 })),
    });
  });
});

function holds(workbook: WorkbookState, key: string): boolean {
  return [...sheetNamed(workbook, SAMPLE).cells.values()].some((line) =>
    [...line.values()].some(({ value }) => value === key),
  );
}

function headerColumn(workbook: WorkbookState, header: string): number {
  const line = sheetNamed(workbook, SAMPLE).cells.get(HEADER_ROW - 1) ?? new Map();
  return [...line].find(([, { value }]) => value === header)?.[0] ?? -1;
}

function renameHeader(workbook: WorkbookState, from: string, to: string): void {
  const line = sheetNamed(workbook, SAMPLE).cells.get(HEADER_ROW - 1);
  const column = headerColumn(workbook, from);
  line?.set(column, { ...line.get(column), value: to });
}
