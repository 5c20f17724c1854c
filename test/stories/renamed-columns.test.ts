import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import { anotherAuthor } from "../../simulator/faults/another-author";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { audited, columnOf, requestsOf, rowsOf, SAMPLE, TYPED, value } from "./reviewed-audit";
import { LIST, listWorkbook, makeTable, markAll, openSmall, placeOf, type SmallAudit } from "./small-audit";
import { cellOf, setCell, workbookPicture } from "./workbook-picture";

const look = async ({ tasks }: SmallAudit) => value(await tasks.recogniseAudit());

const rename = (audit: SmallAudit, from: string, to: string): void =>
  setCell(audit.workbook, SAMPLE, 4, columnOf(audit, SAMPLE, from), to);

const say = (audit: SmallAudit, header: string, word: string, row = 5): void =>
  setCell(audit.workbook, SAMPLE, row, columnOf(audit, SAMPLE, header), word);

const countOf = (audit: SmallAudit): number => (valuesOf(sheetNamed(audit.workbook, SAMPLE))[3] ?? []).length;

test.each([
  ["4 Right decision", "Decision ok?"],
  ["4 Reason", "Why not"],
  ["4 Comment", "What we saw"],
  ["4 Kind", "Good or bad"],
  ["4 Theme", "Topic"],
  ["Scorer", "Who"],
  ["Scored on", "When"],
  ["Urgent concern", "Child in danger"],
])(
  "%s, renamed to %s, is asked about once; then scoring, second review and findings find it",
  async (column, standsAs) => {
    const audit = await audited();
    say(audit, "4 Right decision", "No");
    say(audit, "4 Comment", "Closed too early");
    say(audit, "4 Kind", "To improve");
    const { findings } = value(await audit.tasks.previewFindings());
    const { gaps } = await look(audit);
    const columns = countOf(audit);
    rename(audit, column, standsAs);
    const before = workbookPicture(audit.workbook);
    const question = { kind: "scoringColumnRenamed", sheet: SAMPLE, column, candidates: [standsAs] };
    for (const refused of [
      await audit.tasks.addScoringColumns("mash-threshold"),
      await audit.tasks.previewFindings(),
      await audit.tasks.writeFindings("J. Okafor"),
    ])
      expect(refused).toMatchObject({ ok: false, problems: [question] });
    expect((await look(audit)).sheetProblems).toMatchObject([question]);
    expect(workbookPicture(audit.workbook)).toBe(before);

    expect(
      await requestsOf(audit, async () =>
        value(await audit.tasks.restoreColumn({ column, standsAs }, "A. Mensah")),
      ),
    ).toBe(3);
    const after = await look(audit);
    expect(after.sheetProblems).toEqual([]);
    expect(after.gaps).toEqual(gaps);
    expect(value(await audit.tasks.previewFindings()).findings).toEqual(findings);
    expect(value(await audit.tasks.addScoringColumns("mash-threshold")).added).toEqual([]);
    expect(countOf(audit)).toBe(columns);
    expect((await audit.tasks.drawSecondReview(TYPED, "J. Okafor")).ok).toBe(true);
    expect((await audit.tasks.writeFindings("J. Okafor")).ok).toBe(true);
  },
);

test("a concern in columns that were both renamed is not lost: they are asked about, and it is shown again", async () => {
  const audit = await audited();
  const concern = "Child alone at home";
  say(audit, "Urgent concern", concern);
  rename(audit, "Urgent concern", "Danger");
  rename(audit, "Concern acknowledged", "Seen by");
  expect((await look(audit)).sheetProblems).toMatchObject([
    { column: "Urgent concern", candidates: ["Danger"] },
  ]);
  value(await audit.tasks.restoreColumn({ column: "Urgent concern", standsAs: "Danger" }, "A. Mensah"));
  expect((await look(audit)).sheetProblems).toMatchObject([
    { column: "Concern acknowledged", candidates: ["Seen by"] },
  ]);
  value(
    await audit.tasks.restoreColumn({ column: "Concern acknowledged", standsAs: "Seen by" }, "A. Mensah"),
  );
  const { sheetProblems, urgentConcerns } = await look(audit);
  expect(sheetProblems).toEqual([]);
  expect(urgentConcerns).toMatchObject([{ key: "C-4", concern }]);
});

test("two that were renamed are asked about together, and answered one after the other", async () => {
  const audit = await audited();
  rename(audit, "3 Good quality", "Quality");
  rename(audit, "5 Referrer told", "Form");
  const asked = (await look(audit)).sheetProblems;
  expect(asked).toMatchObject([
    { column: "3 Good quality", candidates: ["Quality", "Form"] },
    { column: "5 Referrer told", candidates: ["Form", "Quality"] },
  ]);
  value(await audit.tasks.restoreColumn({ column: "5 Referrer told", standsAs: "Form" }, "A. Mensah"));
  expect((await look(audit)).sheetProblems).toMatchObject([
    { column: "3 Good quality", candidates: ["Quality"] },
  ]);
  // None of them, says the auditor: that one column is added anew, blank, and what stands stays.
  expect(value(await audit.tasks.addScoringColumns("mash-threshold", "3 Good quality")).added).toEqual([
    "3 Good quality",
  ]);
  const { sheetProblems, gaps } = await look(audit);
  expect(sheetProblems).toEqual([]);
  expect(gaps.filter(({ gap }) => gap === "blank").map(({ criterion }) => criterion)).toEqual(
    Array.from({ length: 6 }, () => "quality"),
  );
  expect(columnOf(audit, SAMPLE, "Quality")).toBeGreaterThan(0);
});

test("only a column that could be it gets the header; one that was given it back meanwhile is left alone", async () => {
  const audit = await audited();
  rename(audit, "4 Right decision", "Decision");
  const before = workbookPicture(audit.workbook);
  for (const standsAs of ["Ref", "1 Threshold level", "nowhere"])
    expect(
      await audit.tasks.restoreColumn({ column: "4 Right decision", standsAs }, "A. Mensah"),
    ).toMatchObject({ ok: false, problems: [{ kind: "sheetChangedSince", written: [] }] });
  expect(workbookPicture(audit.workbook)).toBe(before);
  rename(audit, "Decision", "4 Right decision");
  expect(
    await audit.tasks.restoreColumn({ column: "4 Right decision", standsAs: "Decision" }, "A. Mensah"),
  ).toMatchObject({ ok: false, problems: [{ kind: "sheetChangedSince" }] });
});

test("columns that are moved in the moment of writing keep their headers", async () => {
  const audit = await audited();
  rename(audit, "4 Right decision", "Decision");
  const at = columnOf(audit, SAMPLE, "Decision");
  const { host } = audit.open.excel;
  // Between the look and the write, the headers change places.
  host.faults.start(
    anotherAuthor(3, () => {
      setCell(audit.workbook, SAMPLE, 4, at, "5 Another");
      setCell(audit.workbook, SAMPLE, 4, at + 1, "Decision");
    }),
  );
  expect(
    await audit.tasks.restoreColumn({ column: "4 Right decision", standsAs: "Decision" }, "A. Mensah"),
  ).toMatchObject({ ok: false, problems: [{ kind: "sheetChangedSince", written: [] }] });
  expect(cellOf(audit.workbook, SAMPLE, 4, at)).toBe("5 Another");
  expect(cellOf(audit.workbook, SAMPLE, 4, at + 1)).toBe("Decision");
});

test("of a column of the auditor's own the record keeps the new name; the table is not touched", async () => {
  const workbook = listWorkbook([
    ["Ref", "Outcome", "Level right?"],
    ...Array.from({ length: 6 }, (_, index): CellValue[] => [
      `C-${index + 1}`,
      "NFA",
      index < 2 ? "No" : "Yes",
    ]),
  ]);
  makeTable(workbook, LIST, "Cases", { top: 1, left: 1, bottom: 7, right: 3 });
  const audit = await openSmall(workbook);
  const cases: ExistingCases = {
    name: "Own cases",
    place: await placeOf(audit),
    caseIdColumn: "Ref",
    groupColumn: "Outcome",
    populationSizes: { NFA: 30 },
    chosen: "random",
    criteriaSet: "mash-threshold",
    markColumns: { threshold: "Level right?" },
    markWords: { threshold: [{ value: "OK", mark: "Yes" }] },
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
  value(await audit.tasks.useExistingCases(cases, "J. Okafor"));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  markAll(workbook, LIST, 6, () => "Yes");
  setCell(workbook, LIST, 1, 3, "Level OK");
  setCell(workbook, LIST, 7, 3, "OK");
  const listBefore = JSON.stringify(valuesOf(sheetNamed(workbook, LIST)));
  const [asked] = (await look(audit)).sheetProblems;
  expect(asked).toMatchObject({
    kind: "scoringColumnRenamed",
    column: "Level right?",
    candidates: ["Level OK"],
  });
  value(await audit.tasks.restoreColumn({ column: "Level right?", standsAs: "Level OK" }, "A. Mensah"));
  expect(JSON.stringify(valuesOf(sheetNamed(workbook, LIST)))).toBe(listBefore);
  const after = await look(audit);
  expect(after.sheetProblems).toEqual([]);
  expect(after.existingCases).toEqual({ ...cases, markColumns: { threshold: "Level OK" } });
  expect(value(await audit.tasks.addScoringColumns("mash-threshold")).added).toEqual([]);
  const { findings } = value(await audit.tasks.previewFindings());
  expect(findings.results[0]?.counts).toMatchObject({ met: 4, notMet: 2 });
  expect(rowsOf(audit, "Audit record").flat().join("\n")).toContain("A. Mensah");
});
