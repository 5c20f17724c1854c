import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import type { DrawRecord } from "../../src/core/sampling/draw-record";
import { cellOf, setCell, workbookPicture } from "./workbook-picture";
import { LIST, insertRow, markAll, scored, smallDefinition, type SmallAudit } from "./small-audit";

const SAMPLE = "Audit sample";

async function recordOf({ tasks }: SmallAudit): Promise<DrawRecord> {
  const seen = await tasks.recogniseAudit();
  if (!seen.ok || seen.value.record === null) throw new Error("no record");
  return seen.value.record;
}

const rowsOf = ({ workbook }: SmallAudit): readonly (readonly CellValue[])[] =>
  valuesOf(sheetNamed(workbook, SAMPLE)).slice(4);

async function lineOf(audit: SmallAudit, group: string, rank: number) {
  const { draw } = await recordOf(audit);
  const line = draw?.tickets.find((each) => each.stratum === group && each.rank === rank);
  if (line === undefined) throw new Error("no such ticket");
  return line;
}

async function requestsOf(audit: SmallAudit, ask: () => Promise<unknown>): Promise<number> {
  const before = audit.open.excel.host.counters.requests;
  await ask();
  return audit.open.excel.host.counters.requests - before;
}

describe("replacing a case that should not have been in the list", () => {
  test("the next spare comes in below with its carried cells and dropdowns, the case stays marked", async () => {
    const audit = await scored();
    const replaced = await lineOf(audit, "NFA", 2);
    const spare = await lineOf(audit, "NFA", 4);
    const done = await audit.tasks.replaceCase(replaced.key, "duplicate", "J. Okafor");
    expect(done).toMatchObject({ ok: true, value: { entered: [spare.key], notInList: [] } });

    const rows = rowsOf(audit);
    expect(rows).toHaveLength(7);
    expect(rows.find(([key]) => key === replaced.key)?.[3]).toBe("Replaced");
    const number = Number(spare.key.slice(2));
    expect(rows.at(-1)?.slice(0, 5)).toEqual([
      spare.key,
      "NFA",
      4,
      "Spare used",
      `Worker ${(number - 1) % 3}`,
    ]);
    const sheet = sheetNamed(audit.workbook, SAMPLE);
    expect(sheet.tables[0]?.area).toMatchObject({ top: 3, bottom: 10 });
    const last = { top: 10, bottom: 10 };
    expect(sheet.validations.some(({ areas }) => areas.some((area) => area.top === last.top))).toBe(true);

    const record = await recordOf(audit);
    expect(record.events.map(({ kind, result, by }) => [kind, result, by]).slice(1)).toEqual([
      ["Replacement", `${replaced.key} → spare ${spare.key}, rank 4 of NFA: duplicate`, "J. Okafor"],
    ]);
    expect(record.draw?.tickets.filter(({ role }) => role === "Replaced")).toHaveLength(1);
  });

  test("the findings count it: one more examined, out of scope; the new case is not scored yet", async () => {
    const audit = await scored();
    const replaced = await lineOf(audit, "NFA", 1);
    await audit.tasks.replaceCase(replaced.key, "out of scope", "");
    const open = await audit.tasks.previewFindings();
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    const { findings, scoring } = open.value;
    expect([findings.drawn, findings.examined, findings.outOfScope, findings.audited]).toEqual([6, 7, 1, 6]);
    expect([scoring.cases, scoring.scored]).toEqual([6, 5]);
    expect(findings.caveats).toContainEqual({ kind: "replacedCases", replaced: 1 });
  });

  test("drawing again still gives the same cases, the spare by its rank", async () => {
    const audit = await scored();
    await audit.tasks.replaceCase((await lineOf(audit, "NFA", 1)).key, "duplicate", "");
    expect(await audit.tasks.checkDraw("")).toMatchObject({
      ok: true,
      value: { same: 7, of: 7, differing: [], fingerprintSame: true },
    });
  });

  test("a role changed by hand on the sample changes nothing: the record says what counts", async () => {
    const audit = await scored();
    setCell(audit.workbook, SAMPLE, 5, 4, "Replaced");
    const open = await audit.tasks.previewFindings();
    expect(open.ok && open.value.findings.outOfScope).toBe(0);
  });

  test("a spare put in by hand is refused: it did not come in by its turn", async () => {
    const audit = await scored();
    const spare = await lineOf(audit, "NFA", 4);
    setCell(audit.workbook, SAMPLE, 5, 1, spare.key);
    expect(await audit.tasks.previewFindings()).toMatchObject({
      ok: false,
      problems: [{ kind: "caseNotDrawn", cases: [spare.key] }],
    });
  });

  test("what is refused changes nothing", async () => {
    const audit = await scored();
    const before = workbookPicture(audit.workbook);
    const { key } = await lineOf(audit, "NFA", 1);
    expect(await audit.tasks.replaceCase("C-99", "duplicate", "")).toMatchObject({ ok: false });
    expect(await audit.tasks.replaceCase(key, " ", "")).toMatchObject({
      problems: [{ kind: "reasonMissing" }],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
    setCell(audit.workbook, SAMPLE, 11, 1, "A note of the auditor");
    const noted = workbookPicture(audit.workbook);
    expect(await audit.tasks.replaceCase(key, "duplicate", "")).toMatchObject({
      problems: [{ kind: "cellsInTheWay", sheet: SAMPLE }],
    });
    expect(workbookPicture(audit.workbook)).toBe(noted);
  });

  test("a case that is no longer in the list comes in without carried cells, and that is said", async () => {
    const audit = await scored();
    const spare = await lineOf(audit, "NFA", 4);
    setCell(audit.workbook, LIST, Number(spare.key.slice(2)) + 1, 1, "C-99");
    const done = await audit.tasks.replaceCase((await lineOf(audit, "NFA", 1)).key, "duplicate", "");
    expect(done).toMatchObject({ ok: true, value: { notInList: [spare.key] } });
    expect(rowsOf(audit).at(-1)?.slice(0, 5)).toEqual([spare.key, "NFA", 4, "Spare used", ""]);
  });

  test("on a sample that was sorted, moved down and got a column of the auditor's own", async () => {
    const audit = await scored();
    insertRow(audit.workbook, SAMPLE, 1);
    insertRow(audit.workbook, "Audit record", 1);
    const { key } = await lineOf(audit, "Early Help", 1);
    const done = await audit.tasks.replaceCase(key, "duplicate", "");
    expect(done).toMatchObject({ ok: true });
    expect(await audit.tasks.checkDraw("")).toMatchObject({ ok: true, value: { same: 7, of: 7 } });
  });

  test("five requests, and no more for a longer list", async () => {
    const audit = await scored();
    const { key } = await lineOf(audit, "NFA", 1);
    expect(await requestsOf(audit, () => audit.tasks.replaceCase(key, "duplicate", ""))).toBe(5);
  });
});

describe("more cases later", () => {
  test("the next ranks come in, those drawn before keep their marks, and the check says the same", async () => {
    const audit = await scored();
    const before = rowsOf(audit);
    const done = await audit.tasks.extendSample({ more: { NFA: 3 }, spares: 1 }, "R. Singh");
    expect(done).toMatchObject({ ok: true });
    const rows = rowsOf(audit);
    expect(rows.slice(0, 6)).toEqual(before);
    expect(rows.slice(6).map((row) => row.slice(1, 4))).toEqual([
      ["NFA", 4, "Sample"],
      ["NFA", 5, "Sample"],
      ["NFA", 6, "Sample"],
    ]);
    const record = await recordOf(audit);
    expect(record.events.at(-1)).toMatchObject({
      kind: "Extension",
      result: "3 more cases: NFA 3; those drawn before stay",
      by: "R. Singh",
    });
    expect(record.draw?.tickets.filter(({ stratum }) => stratum === "NFA").map(({ role }) => role)).toEqual([
      ...Array.from({ length: 6 }, () => "Sample"),
      "Spare",
    ]);
    expect(await audit.tasks.checkDraw("")).toMatchObject({
      ok: true,
      value: { same: 9, of: 9, fingerprintSame: true },
    });
    expect((await recordOf(audit)).events.map(({ kind }) => kind)).toEqual(["Check", "Extension", "Check"]);
  });

  test("the estimates rest on the larger sample", async () => {
    const audit = await scored();
    await audit.tasks.extendSample({ more: { NFA: 2, "Early Help": 1 }, spares: 0 }, "");
    markAll(audit.workbook, SAMPLE, 9, () => "Yes");
    const open = await audit.tasks.previewFindings();
    if (!open.ok) throw new Error(JSON.stringify(open.problems));
    expect(open.value.findings.design.strata.map(({ label, drawn }) => [label, drawn])).toEqual([
      ["NFA", 5],
      ["Early Help", 4],
    ]);
    expect(open.value.findings.results[0]?.byStratum.map(({ counts }) => counts.examined)).toEqual([5, 4]);
  });

  test("extending twice, with a replacement between, keeps the order of ranks", async () => {
    const audit = await scored();
    await audit.tasks.extendSample({ more: { NFA: 1 }, spares: 1 }, "");
    await audit.tasks.replaceCase((await lineOf(audit, "NFA", 4)).key, "duplicate", "");
    const done = await audit.tasks.extendSample({ more: { NFA: 2 }, spares: 0 }, "");
    expect(done).toMatchObject({ ok: true });
    const { draw } = await recordOf(audit);
    expect(
      draw?.tickets.filter(({ stratum }) => stratum === "NFA").map(({ rank, role }) => [rank, role]),
    ).toEqual([
      [1, "Sample"],
      [2, "Sample"],
      [3, "Sample"],
      [4, "Replaced"],
      [5, "Spare used"],
      [6, "Sample"],
      [7, "Sample"],
    ]);
    expect(await audit.tasks.checkDraw("")).toMatchObject({ ok: true, value: { same: 10, of: 10 } });
  });

  test("more than a group has is refused, and nothing is changed", async () => {
    const audit = await scored();
    const before = workbookPicture(audit.workbook);
    expect(await audit.tasks.extendSample({ more: { "Early Help": 2 }, spares: 0 }, "")).toMatchObject({
      ok: false,
      problems: [{ kind: "fewerCasesLeft", group: "Early Help", left: 1, asked: 2 }],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a frame sheet that was changed gives no more cases", async () => {
    const audit = await scored();
    const first = await lineOf(audit, "NFA", 1);
    const row =
      valuesOf(sheetNamed(audit.workbook, "Audit frame")).findIndex(([key]) => key === first.key) + 1;
    setCell(audit.workbook, "Audit frame", row, 1, "C-99");
    expect(await audit.tasks.extendSample({ more: { NFA: 1 }, spares: 0 }, "")).toMatchObject({
      ok: false,
      problems: [{ kind: "drawNotSame" }],
    });
  });

  test("five requests", async () => {
    const audit = await scored();
    expect(await requestsOf(audit, () => audit.tasks.extendSample({ more: { NFA: 1 }, spares: 1 }, ""))).toBe(
      5,
    );
  });
});

describe("removing a draw", () => {
  test("sample and frame go, the record stays as Removed with its seed, and the next draw is the second", async () => {
    const audit = await scored();
    const { draw } = await recordOf(audit);
    const done = await audit.tasks.removeDraw({ reason: "wrong period", scored: 6 }, "J. Okafor");
    expect(done).toEqual({
      ok: true,
      value: { record: "Audit record", removed: [SAMPLE, "Audit frame"], scored: 6 },
    });
    const names = audit.workbook.sheets.map(({ name }) => name);
    expect(names).not.toContain(SAMPLE);
    expect(names).not.toContain("Audit frame");
    const seen = await audit.tasks.recogniseAudit();
    expect(seen).toMatchObject({
      ok: true,
      value: { record: null, drawsBegun: 1, drawsEnded: 1, unfinishedDraw: null },
    });
    const text = valuesOf(sheetNamed(audit.workbook, "Audit record")).flat().join("\n");
    expect(text).toContain("Removed");
    expect(text).toContain("Removed: wrong period; 6 scored cases went");
    expect(text).toContain(draw?.seed ?? "no seed");
    expect(draw?.tickets.every(({ ticket }) => text.includes(ticket))).toBe(true);
  });

  test("with more scores than the auditor was told of nothing goes", async () => {
    const audit = await scored();
    const before = workbookPicture(audit.workbook);
    expect(await audit.tasks.removeDraw({ reason: "wrong period", scored: 5 }, "")).toEqual({
      ok: false,
      problems: [{ kind: "scoresAppeared", told: 5, now: 6 }],
    });
    expect(await audit.tasks.removeDraw({ reason: "", scored: 6 }, "")).toMatchObject({
      problems: [{ kind: "reasonMissing" }],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a seed of a removed draw is not used again", async () => {
    const audit = await scored();
    await audit.tasks.removeDraw({ reason: "wrong period", scored: 6 }, "");
    const seen = await audit.tasks.recogniseAudit();
    const [list] = seen.ok ? seen.value.lists : [];
    if (list === undefined) throw new Error("no list");
    expect(await audit.tasks.drawSample(list.place, smallDefinition(), "")).toMatchObject({
      ok: false,
      problems: [{ kind: "seedUsedBefore", record: "Audit record" }],
    });
    const other = smallDefinition({}, { seed: { origin: "typed", seed: "another" } });
    expect(await audit.tasks.drawSample(list.place, other, "")).toMatchObject({
      ok: true,
      value: { record: { sheet: "Audit record 2" } },
    });
  });

  test("a protected record stops it before anything goes", async () => {
    const audit = await scored();
    sheetNamed(audit.workbook, "Audit record").protection.protected = true;
    expect(await audit.tasks.removeDraw({ reason: "wrong period", scored: 6 }, "")).toMatchObject({
      problems: [{ kind: "sheetProtected", sheet: "Audit record" }],
    });
    expect(audit.workbook.sheets.map(({ name }) => name)).toContain(SAMPLE);
  });
});

describe("sharing the scoring out", () => {
  test("each group is shared evenly by the tickets; a name that stands is kept", async () => {
    const audit = await scored();
    const sheet = valuesOf(sheetNamed(audit.workbook, SAMPLE));
    const column = (sheet[3] ?? []).indexOf("Scorer") + 1;
    setCell(audit.workbook, SAMPLE, 5, column, "Dr Adeyemi");
    const done = await audit.tasks.assignCases(["J. Okafor", " R. Singh ", "J. Okafor", ""], "J. Okafor");
    expect(done).toEqual({
      ok: true,
      value: {
        sheet: SAMPLE,
        byName: [
          { name: "J. Okafor", cases: 3 },
          { name: "R. Singh", cases: 2 },
        ],
        kept: 1,
      },
    });
    expect(cellOf(audit.workbook, SAMPLE, 5, column)).toBe("Dr Adeyemi");
    expect((await recordOf(audit)).events.at(-1)).toMatchObject({
      kind: "Assignment",
      result: "Cases shared out: J. Okafor 3, R. Singh 2",
    });
  });

  test("no name, or no scoring columns yet: refused", async () => {
    const audit = await scored();
    expect(await audit.tasks.assignCases([" "], "")).toMatchObject({ problems: [{ kind: "noScorerNamed" }] });
    const column = (valuesOf(sheetNamed(audit.workbook, SAMPLE))[3] ?? []).indexOf("Scorer") + 1;
    setCell(audit.workbook, SAMPLE, 4, column, "Who");
    expect(await audit.tasks.assignCases(["J. Okafor"], "")).toMatchObject({
      problems: [{ kind: "scoringColumnsMissing", columns: ["Scorer"] }],
    });
  });
});
