import type { WorkbookState } from "../../simulator/host/model";
import { newWorkbook, setValues, sheetNamed } from "../../simulator/host/new-workbook";
import { casesBehind } from "../../src/core/findings/cases-behind";
import { countShown, type CountedAs } from "../../src/core/findings/counted-as";
import type { UnitId } from "../../src/core/frame/unit";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { cellText } from "../../src/core/scoring/mark-meaning";
import type { CaseFilterAsk } from "../../src/tasks/filter-to-cases";
import type { CaseFilter } from "../../src/tasks/standing-filter";
import { SAMPLE, scoringSheetOf, unscored, writeUnder } from "./score-one-case";
import { insertColumn, LIST, markAll, openSmall, placeOf, type SmallAudit } from "./small-audit";

const DECISION = "4 Right decision";
const decision = "decision" as CriterionId;
const notMet: CountedAs = { criterion: decision, stratum: null, of: "notMet", reason: null };

/** What the pane asks for: the cases of a count, with what stood in the cells when they were counted. */
async function asked(audit: SmallAudit, count: CountedAs, change: Partial<CaseFilterAsk> = {}) {
  const preview = await audit.tasks.previewFindings();
  if (!preview.ok) throw new Error(JSON.stringify(preview.problems));
  const { findings, cases, rows } = preview.value;
  const behind = casesBehind(findings, cases, count).map(({ key }) => key);
  expect(behind.length).toBe(countShown(findings, count));
  const seen = new Map(rows.map(({ key, cells }) => [key, cellText(cells.get(count.criterion)?.mark ?? "")]));
  const ask: CaseFilterAsk = {
    cases: behind,
    criterion: count.criterion,
    byReason: count.reason !== null,
    seen,
    before: null,
    replace: false,
    ...change,
  };
  return { ask, behind };
}

async function filtered(audit: SmallAudit, ask: CaseFilterAsk) {
  const { counters } = audit.open.excel.host;
  const sheet = await scoringSheetOf(audit);
  const before = counters.requests;
  const answer = await audit.tasks.filterToCases(sheet, ask);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return { answer: answer.value, requests: counters.requests - before };
}

function filterOf(answer: Awaited<ReturnType<typeof filtered>>["answer"]): CaseFilter {
  if (answer.state !== "filtered") throw new Error(answer.state);
  return answer.filter;
}

/** The case numbers in rows that show, from the sheet itself. */
function showing(workbook: WorkbookState, sheet: string, headerRow: number, keyColumn = 0): string[] {
  const { cells, rows } = sheetNamed(workbook, sheet);
  return [...cells].flatMap(([row, line]) => {
    const key = line.get(keyColumn)?.value;
    return row >= headerRow && rows.get(row)?.filtered !== true && typeof key === "string" && key !== ""
      ? [key]
      : [];
  });
}

/** Six cases with marks in turn; the fourth is left blank. */
async function marked() {
  const audit = await unscored();
  const marks = ["Yes", "No", "No", "", "Yes", "N/A"];
  audit.sheet.cases.forEach(({ key }, index) => {
    writeUnder(audit.workbook, key, DECISION, marks[index] ?? "");
    writeUnder(audit.workbook, key, "1 Threshold level", "Yes");
  });
  return audit;
}

describe("the sheet filtered to the cases behind a count", () => {
  test("by the marks, in two requests, and only those cases show", async () => {
    const audit = await marked();
    const { ask, behind } = await asked(audit, notMet);
    const { answer, requests } = await filtered(audit, ask);
    expect(answer).toMatchObject({
      state: "filtered",
      asked: 2,
      gone: 0,
      others: 0,
      changed: 0,
      by: [DECISION],
    });
    expect(requests).toBe(2);
    expect(showing(audit.workbook, SAMPLE, 4)).toEqual(behind);
    expect(audit.open.excel.host.notEmulated).toEqual([]);
  });

  test("blank marks are no value to filter by: then by case number", async () => {
    const audit = await marked();
    const { ask, behind } = await asked(audit, { ...notMet, of: "unscored" });
    const { answer } = await filtered(audit, ask);
    expect(answer).toMatchObject({ by: ["Ref"], others: 0 });
    expect(showing(audit.workbook, SAMPLE, 4)).toEqual(behind);
  });

  test("in one group, by the group beside the marks, wherever the columns were moved", async () => {
    const audit = await marked();
    const { ask, behind } = await asked(audit, {
      ...notMet,
      of: "applicable",
      stratum: audit.sheet.cases[0]?.stratum ?? null,
    });
    const sheet = await scoringSheetOf(audit);
    insertColumn(audit.workbook, SAMPLE, 1);
    const answer = await audit.tasks.filterToCases(sheet, ask);
    expect(answer).toMatchObject({ ok: true, value: { state: "filtered", others: 0 } });
    expect(showing(audit.workbook, SAMPLE, 4, 1)).toEqual(behind);
  });

  test("our own filter is replaced; somebody else's only with a yes", async () => {
    const audit = await marked();
    const first = await filtered(audit, (await asked(audit, notMet)).ask);
    const next = await asked(audit, { ...notMet, of: "met" }, { before: filterOf(first.answer) });
    const second = await filtered(audit, next.ask);
    expect(second.answer).toMatchObject({ state: "filtered", asked: 2 });
    expect(showing(audit.workbook, SAMPLE, 4)).toEqual(next.behind);

    // The auditor shows one more row: from now on it is their filter.
    const rows = [...sheetNamed(audit.workbook, SAMPLE).rows].filter(([, { filtered: off }]) => off === true);
    const [more] = rows;
    if (more !== undefined) delete more[1].filtered;
    const theirs = showing(audit.workbook, SAMPLE, 4);
    const third = await asked(audit, notMet, { before: filterOf(second.answer) });
    expect((await filtered(audit, third.ask)).answer).toEqual({ state: "filterStands", sheet: SAMPLE });
    expect(showing(audit.workbook, SAMPLE, 4)).toEqual(theirs);
    const withYes = await filtered(audit, { ...third.ask, replace: true });
    expect(withYes.answer).toMatchObject({ state: "filtered", others: 0 });
    expect(showing(audit.workbook, SAMPLE, 4)).toEqual(third.behind);
  });

  test("clearing it shows every row again, in two requests", async () => {
    const audit = await marked();
    const { answer } = await filtered(audit, (await asked(audit, notMet)).ask);
    const { counters } = audit.open.excel.host;
    const before = counters.requests;
    expect(await audit.tasks.clearFilter(audit.sheet, filterOf(answer))).toEqual({
      ok: true,
      value: "stands",
    });
    expect(counters.requests - before).toBe(2);
    expect(showing(audit.workbook, SAMPLE, 4)).toHaveLength(6);
  });

  test("a filter that somebody set in its place is never cleared, also where columns were moved", async () => {
    const audit = await marked();
    const { answer } = await filtered(audit, (await asked(audit, notMet)).ask);
    const hidden = [...sheetNamed(audit.workbook, SAMPLE).rows].find(([, { filtered: off }]) => off === true);
    if (hidden !== undefined) delete hidden[1].filtered;
    const theirs = showing(audit.workbook, SAMPLE, 4);
    const clear = () => audit.tasks.clearFilter(audit.sheet, filterOf(answer));
    expect(await clear()).toEqual({ ok: true, value: "another" });
    expect(showing(audit.workbook, SAMPLE, 4)).toEqual(theirs);
    insertColumn(audit.workbook, SAMPLE, 1);
    expect(await clear()).toEqual({ ok: true, value: "another" });
    expect(showing(audit.workbook, SAMPLE, 4, 1)).toEqual(theirs);
  });

  test("what became of a filter is read in one request, and nothing is changed by asking", async () => {
    const audit = await marked();
    const { answer } = await filtered(audit, (await asked(audit, notMet)).ask);
    const filter = filterOf(answer);
    const { counters } = audit.open.excel.host;
    const before = counters.requests;
    expect(await audit.tasks.filterFate(audit.sheet, filter)).toEqual({ ok: true, value: "stands" });
    expect(counters.requests - before).toBe(1);
    insertColumn(audit.workbook, SAMPLE, 1);
    expect(await audit.tasks.filterFate(audit.sheet, filter)).toEqual({ ok: true, value: "stands" });
    // Somebody clears it in Excel.
    await audit.open.workbook.clearFilter(filter.standing);
    expect(await audit.tasks.filterFate(audit.sheet, filter)).toEqual({ ok: true, value: "gone" });
    const all = showing(audit.workbook, SAMPLE, 4, 1);
    expect(await audit.tasks.clearFilter(audit.sheet, filter)).toEqual({ ok: true, value: "gone" });
    expect(showing(audit.workbook, SAMPLE, 4, 1)).toEqual(all);
  });

  test("marks that a colleague changed meanwhile are counted; the cases stay those that were counted", async () => {
    const audit = await marked();
    const { ask, behind } = await asked(audit, notMet);
    writeUnder(audit.workbook, behind[0] ?? "", DECISION, "Yes");
    const { answer } = await filtered(audit, ask);
    expect(answer).toMatchObject({ changed: 1, asked: 2, gone: 0, others: 0, by: ["Ref"] });
    expect(showing(audit.workbook, SAMPLE, 4)).toEqual(behind);
  });

  test("cases that are gone are counted; where all are gone nothing is filtered", async () => {
    const audit = await marked();
    const { ask } = await asked(audit, notMet);
    const { answer } = await filtered(audit, { ...ask, cases: [...ask.cases, "C-gone" as UnitId] });
    expect(answer).toMatchObject({ asked: 3, gone: 1 });
    const sheet = await scoringSheetOf(audit);
    const none = await audit.tasks.filterToCases(sheet, {
      ...ask,
      cases: ["C-gone" as UnitId],
      replace: true,
    });
    expect(none).toEqual({
      ok: false,
      problems: [{ kind: "sampledCaseMissing", sheet: SAMPLE, cases: ["C-gone"] }],
    });
  });

  test("a protected sheet is said, and no filter is set", async () => {
    const audit = await marked();
    const { ask } = await asked(audit, notMet);
    sheetNamed(audit.workbook, SAMPLE).protection.protected = true;
    expect(await audit.tasks.filterToCases(audit.sheet, ask)).toEqual({
      ok: false,
      problems: [{ kind: "sheetProtected", sheet: SAMPLE }],
    });
    expect(showing(audit.workbook, SAMPLE, 4)).toHaveLength(6);
  });
});

test("a plain table of the auditor's own is filtered, and its buttons go with the filter", async () => {
  const workbook = newWorkbook([LIST]);
  setValues(sheetNamed(workbook, LIST), "A1", [
    ["Ref", "Group", "Level right?"],
    ...Array.from({ length: 8 }, (_, index) => [
      `C-${index + 1}`,
      index < 4 ? "A" : "B",
      index % 2 === 0 ? "Yes" : "No",
    ]),
  ]);
  const audit = await openSmall(workbook);
  await audit.tasks.useExistingCases(
    {
      name: "Own cases",
      place: await placeOf(audit),
      caseIdColumn: "Ref",
      groupColumn: "Group",
      populationSizes: { A: 100, B: 50 },
      chosen: "random",
      criteriaSet: "mash-threshold",
      markColumns: { threshold: "Level right?" },
      settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    },
    "J. Okafor",
  );
  await audit.tasks.addScoringColumns("mash-threshold");
  markAll(audit.workbook, LIST, 8, () => "Yes");
  const { ask, behind } = await asked(audit, { ...notMet, criterion: "threshold" as CriterionId });
  const { answer, requests } = await filtered(audit, ask);
  expect(answer).toMatchObject({ state: "filtered", by: ["Level right?"], others: 0 });
  expect(requests).toBe(2);
  expect(behind.length).toBeGreaterThan(0);
  expect(showing(workbook, LIST, 1)).toEqual(behind);
  await audit.tasks.clearFilter(await scoringSheetOf(audit), filterOf(answer));
  expect(showing(workbook, LIST, 1)).toHaveLength(8);
  expect(sheetNamed(workbook, LIST).autoFilter).toBeUndefined();
});
