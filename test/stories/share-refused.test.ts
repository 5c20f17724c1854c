import { anotherAuthor } from "../../simulator/faults/another-author";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { Problem } from "../../src/core/problem";
import type { Outcome } from "../../src/core/outcome";
import { value } from "./reviewed-audit";
import {
  auditToShare,
  BY,
  children,
  definition,
  list,
  registerOf,
  settleAll,
  shareable,
  textAbout,
  typeBeside,
  withContact,
} from "./shared-copy";
import { listWorkbook, scored, type SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

const NAME = String(children[5]?.[2]);

function kindsOf(outcome: Outcome<unknown>): readonly Problem["kind"][] {
  return outcome.ok ? [] : outcome.problems.map(({ kind }) => kind);
}

/** Refused with these, with nothing written and nothing opened. */
async function expectRefused(
  audit: SmallAudit,
  ask: () => Promise<Outcome<unknown>>,
  kinds: readonly Problem["kind"][],
): Promise<void> {
  const before = workbookPicture(audit.workbook);
  expect(kindsOf(await ask())).toEqual(kinds);
  expect(workbookPicture(audit.workbook)).toBe(before);
  expect(audit.open.excel.host.createdWorkbooks).toEqual([]);
}

/** A mark of one question in a row of the sample, from 1. */
function mark(workbook: SmallAudit["workbook"], row: number, word: string): void {
  const rows = valuesOf(sheetNamed(workbook, "Audit sample"));
  const headerRow = rows.findIndex((cells) => cells.includes("Scorer"));
  setCell(
    workbook,
    "Audit sample",
    headerRow + 1 + row,
    (rows[headerRow] ?? []).indexOf("4 Right decision") + 1,
    word,
  );
}

describe("a copy is not made", () => {
  test("where nothing is scored there is no check list either", async () => {
    const audit = await scored(definition, listWorkbook(list), () => "");
    await expectRefused(audit, () => audit.tasks.previewShare(), ["nothingScored"]);
    audit.open.excel.close();
  });

  test("of findings that are not made, are out of date, or have nobody for questions", async () => {
    const audit = await scored(definition, listWorkbook(list), (row) => (row % 3 === 0 ? "No" : "Yes"));
    const first = value(await audit.tasks.previewShare());
    expect(first).toMatchObject({ findingsMadeAt: null, changes: null });
    expect(first.obstacles).toEqual([{ kind: "findingsNotMade" }, { kind: "noContact" }]);
    await expectRefused(audit, () => audit.tasks.makeSharedCopy(first.choices, BY), [
      "shareFindingsNotMade",
      "shareContactMissing",
    ]);
    value(await audit.tasks.writeFindings(BY));
    mark(audit.workbook, 1, "No");
    const choices = withContact(first.choices);
    const stale = value(await audit.tasks.previewShare(choices));
    expect(stale.obstacles).toEqual([{ kind: "findingsOutOfDate" }]);
    expect(stale.changes?.numbers).toMatchObject([{ question: "4 Right decision" }]);
    await expectRefused(audit, () => audit.tasks.makeSharedCopy(choices, BY), ["shareFindingsOutOfDate"]);
    value(await audit.tasks.writeFindings(BY));
    expect(value(await audit.tasks.makeSharedCopy(choices, BY)).opened).toBe(true);
    audit.open.excel.close();
  });

  test("of one case, whatever is hidden", async () => {
    const one = {
      ...definition,
      sample: { ...definition.sample, size: 1, allocation: { method: "proportional" as const } },
    };
    const audit = await scored(
      { ...one, frame: { ...one.frame, strata: { column: null, groups: [], leaveOutUngrouped: false } } },
      listWorkbook(list),
    );
    const preview = await shareable(audit);
    expect(preview.obstacles).toContainEqual({ kind: "oneCase" });
    for (const limit of [5, null] as const)
      expect(kindsOf(await audit.tasks.makeSharedCopy({ ...preview.choices, limit }, BY))).toContain(
        "shareOneCase",
      );
    expect(audit.open.excel.host.createdWorkbooks).toEqual([]);
    audit.open.excel.close();
  });

  test("while a text or rows in which all or none met are open", async () => {
    const audit = await auditToShare((row) => (row > 12 && row % 2 === 0 ? "No" : "Yes"));
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
    const open = await shareable(audit);
    expect(open.allOrNone?.sentences[0]).toMatch(/^1 Threshold level: every case .*“NFA”/);
    expect(open.obstacles).toEqual([{ kind: "allOrNone" }, { kind: "textsOpen", texts: 1 }]);
    await expectRefused(audit, () => audit.tasks.makeSharedCopy(open.choices, BY), [
      "shareAllOrNoneOpen",
      "shareTextsOpen",
    ]);
    // The rows may only be accepted; without their table they are not in the copy.
    const id = open.allOrNone?.id ?? "";
    await expectRefused(audit, () => audit.tasks.answerShareText(id, { kind: "leftOut" }, BY, open.choices), [
      "shareAnswerUnusable",
    ]);
    const without = { ...open.choices, parts: { ...open.choices.parts, groups: false } };
    expect(value(await audit.tasks.previewShare(without)).allOrNone).toBeNull();
    expect((await settleAll(audit, open)).obstacles).toEqual([]);
    audit.open.excel.close();
  });

  test("words that still say a name stay open until they are kept", async () => {
    const audit = await auditToShare();
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
    const open = await shareable(audit);
    const { id } = textAbout(open, NAME);
    const answer = async (given: Parameters<typeof audit.tasks.answerShareText>[1]) =>
      textAbout(value(await audit.tasks.answerShareText(id, given, BY, open.choices)), NAME);
    const again = `Manager ${NAME}`;
    expect(await answer({ kind: "saidOtherwise", text: again })).toMatchObject({
      settled: false,
      stands: again,
      stillFound: [{ kind: "carriedValue" }],
    });
    expect(await answer({ kind: "kept", reason: "A manager of the same name" })).toMatchObject({
      settled: true,
      stands: again,
    });
    // Kept with a reason it may stand in the file.
    expect(value(await audit.tasks.makeSharedCopy(open.choices, BY)).opened).toBe(true);
    expect(await answer({ kind: "leftOut" })).not.toHaveProperty("stands");
    audit.open.excel.close();
  });

  test("an answer without words, too long, or to a text that has changed", async () => {
    const audit = await auditToShare();
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
    const { choices, texts } = await shareable(audit);
    const id = texts.find(({ text }) => text === NAME)?.id ?? "";
    const answer = (given: Parameters<typeof audit.tasks.answerShareText>[1]) => () =>
      audit.tasks.answerShareText(id, given, BY, choices);
    await expectRefused(audit, answer({ kind: "kept", reason: " " }), ["shareAnswerUnusable"]);
    await expectRefused(audit, answer({ kind: "saidOtherwise", text: "" }), ["shareAnswerUnusable"]);
    await expectRefused(audit, answer({ kind: "kept", reason: "x".repeat(4_001) }), ["shareAnswerUnusable"]);
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", `${NAME}, again`);
    await expectRefused(audit, answer({ kind: "leftOut" }), ["shareTextChanged"]);
    audit.open.excel.close();
  });

  test("where the record is protected, neither an answer nor a copy", async () => {
    const audit = await auditToShare();
    typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
    const open = await shareable(audit);
    const { id } = textAbout(open, NAME);
    await settleAll(audit, open);
    sheetNamed(audit.workbook, "Audit record").protection.protected = true;
    await expectRefused(audit, () => audit.tasks.answerShareText(id, { kind: "leftOut" }, BY, open.choices), [
      "sheetProtected",
    ]);
    await expectRefused(audit, () => audit.tasks.makeSharedCopy(open.choices, BY), ["sheetProtected"]);
    audit.open.excel.close();
  });

  test("when somebody changes a mark between the check list and the copy", async () => {
    const audit = await auditToShare();
    const open = await shareable(audit);
    await settleAll(audit, open);
    const stop = audit.open.excel.host.faults.start(anotherAuthor(1, (workbook) => mark(workbook, 1, "No")));
    expect(kindsOf(await audit.tasks.makeSharedCopy(open.choices, BY))).toEqual(["shareFindingsOutOfDate"]);
    stop();
    expect(audit.open.excel.host.createdWorkbooks).toEqual([]);
    expect(registerOf(audit).filter(({ kind }) => kind === "Copy made")).toEqual([]);
    audit.open.excel.close();
  });

  test("when it was stopped", async () => {
    const audit = await auditToShare();
    const open = await shareable(audit);
    const stopped = new AbortController();
    stopped.abort();
    const progress = { advance: () => undefined, signal: stopped.signal };
    expect(kindsOf(await audit.tasks.previewShare(open.choices, progress))).toEqual(["stopped"]);
    expect(kindsOf(await audit.tasks.makeSharedCopy(open.choices, BY, progress))).toEqual(["stopped"]);
    expect(audit.open.excel.host.createdWorkbooks).toEqual([]);
    audit.open.excel.close();
  });

  test("where the last look finds a case number that no text of the check list holds", async () => {
    // The day of the copy is the number of a case.
    const named = list.map((row, at) => (at === 1 ? ["23 November 2017", ...row.slice(1)] : row));
    const audit = await scored(definition, listWorkbook(named), (row) => (row % 3 === 0 ? "No" : "Yes"));
    const open = await shareable(audit);
    await settleAll(audit, open);
    const before = workbookPicture(audit.workbook);
    const refused = await audit.tasks.makeSharedCopy(open.choices, BY);
    expect(refused).toMatchObject({
      // On the cover, and in the results for next year.
      problems: [{ kind: "shareLeak", leaks: [{ what: "caseNumber" }, { what: "caseNumber" }] }],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
    expect(audit.open.excel.host.createdWorkbooks).toEqual([]);
    audit.open.excel.close();
  });
});
