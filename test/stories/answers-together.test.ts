import { anotherAuthor } from "../../simulator/faults/another-author";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { withQuestion } from "../../src/pane/criteria-list";
import { audited, columnOf, requestsOf, rowsOf, SAMPLE, value } from "./reviewed-audit";
import type { SmallAudit } from "./small-audit";
import { cellOf, setCell, workbookPicture } from "./workbook-picture";

const RULED = "6 Consent recorded";

const look = async ({ tasks }: SmallAudit) => value(await tasks.recogniseAudit());

const columnCells = (audit: SmallAudit, header: string) =>
  rowsOf(audit, SAMPLE).map((row) => row[columnOf(audit, SAMPLE, header) - 1]);

/** Question 6 is asked only where the fourth was answered Yes; two cases have a No there, and four cells are blank. */
async function ruled(): Promise<SmallAudit> {
  const audit = await audited();
  const { criteria: set } = await look(audit);
  const decision = set?.criteria.find(({ number }) => number === 4);
  const consent = set?.criteria.find(({ number }) => number === 6);
  if (set === null || decision === undefined || consent === undefined) throw new Error("no question");
  const rule = { when: "answerIsOneOf", criterion: decision.id, answers: ["Yes"] } as const;
  value(await audit.tasks.saveCriteria(set, withQuestion(set, { ...consent, applies: rule })));
  const at = (header: string) => columnOf(audit, SAMPLE, header);
  for (const row of [5, 7, 8]) setCell(audit.workbook, SAMPLE, row, at("4 Right decision"), "No");
  for (const row of [5, 6, 7]) setCell(audit.workbook, SAMPLE, row, at(RULED), "");
  return audit;
}

test("blank cells of questions that are not asked get N/A, counted first, in two requests, and nothing else changes", async () => {
  const audit = await ruled();
  expect((await look(audit)).notAsked).toBe(2);
  const others = (): string =>
    JSON.stringify(
      rowsOf(audit, SAMPLE).map((row) =>
        row.filter((_, index) => index !== columnOf(audit, SAMPLE, RULED) - 1),
      ),
    );
  const before = others();
  const { findings } = value(await audit.tasks.previewFindings());
  let filled;
  expect(await requestsOf(audit, async () => (filled = value(await audit.tasks.fillNotApplicable())))).toBe(
    2,
  );
  expect(filled).toEqual({ sheet: SAMPLE, written: 2, left: [] });
  // The blank that is asked stays blank; the Yes that contradicts the rule stays, and is told of.
  expect(columnCells(audit, RULED)).toEqual(["N/A", "", "N/A", "Yes", "Yes", "Yes"]);
  expect(others()).toBe(before);
  const after = await look(audit);
  expect(after.notAsked).toBe(0);
  expect(after.gaps.filter(({ gap }) => gap === "doesNotApply")).toHaveLength(1);
  expect(value(await audit.tasks.previewFindings()).findings.results.map(({ counts }) => counts)).toEqual(
    findings.results.map(({ counts }) => counts),
  );
  expect(value(await audit.tasks.fillNotApplicable()).written).toBe(0);
});

test("an answer that comes in meanwhile is put back; the others are filled", async () => {
  const audit = await ruled();
  const column = columnOf(audit, SAMPLE, RULED);
  audit.open.excel.host.faults.start(
    anotherAuthor(2, () => setCell(audit.workbook, SAMPLE, 7, column, "No")),
  );
  expect(value(await audit.tasks.fillNotApplicable())).toMatchObject({
    written: 1,
    left: [{ sheet: SAMPLE }],
  });
  expect(cellOf(audit.workbook, SAMPLE, 7, column)).toBe("No");
  expect(cellOf(audit.workbook, SAMPLE, 5, column)).toBe("N/A");
});

test("rows that are sorted in that moment keep their answers", async () => {
  const audit = await ruled();
  const state = sheetNamed(audit.workbook, SAMPLE);
  audit.open.excel.host.faults.start(
    anotherAuthor(2, () => {
      const [first, last] = [state.cells.get(4), state.cells.get(9)];
      if (first === undefined || last === undefined) throw new Error("no rows");
      state.cells.set(4, last).set(9, first);
    }),
  );
  const sorted = JSON.stringify([...valuesOf(state).slice(4)].sort());
  expect(value(await audit.tasks.fillNotApplicable())).toMatchObject({ written: 1, left: [{}] });
  // Only the cell of the row that stayed where it was is new.
  expect(JSON.stringify([...valuesOf(state).slice(4)].sort())).not.toBe(sorted);
  expect(columnCells(audit, RULED).filter((cell) => cell === "N/A")).toHaveLength(1);
  expect(columnCells(audit, RULED).at(-1)).toBe("");
});

test("a mark that gets another word: its count is known before, and the cells that hold it go along", async () => {
  const audit = await audited();
  setCell(audit.workbook, SAMPLE, 6, columnOf(audit, SAMPLE, "4 Right decision"), "No");
  setCell(audit.workbook, SAMPLE, 7, columnOf(audit, SAMPLE, "4 Right decision"), " yes");
  const { criteria: set, marksUsed } = await look(audit);
  const decision = set?.criteria.find(({ number }) => number === 4);
  if (set === null || decision === undefined) throw new Error("no question");
  expect(marksUsed.get(decision.id)?.get("yes")).toBe(5);
  const marks = decision.marks.map((mark) =>
    mark.word === "Yes" ? { ...mark, word: "Right, in full" } : mark,
  );
  const { findings } = value(await audit.tasks.previewFindings());
  value(await audit.tasks.saveCriteria(set, withQuestion(set, { ...decision, marks })));
  expect((await look(audit)).scoring?.marksNotAllowed).toHaveLength(5);
  const move = { criterion: decision.id, from: "Yes", to: "Right, in full" };
  const before = columnCells(audit, "5 Referrer told");
  expect(await requestsOf(audit, async () => value(await audit.tasks.moveMarks([move])))).toBe(2);
  expect(columnCells(audit, "4 Right decision").filter((cell) => cell === "Right, in full")).toHaveLength(5);
  expect(columnCells(audit, "5 Referrer told")).toEqual(before);
  expect((await look(audit)).scoring?.marksNotAllowed).toEqual([]);
  const after = value(await audit.tasks.previewFindings()).findings;
  expect(after.results.map(({ counts }) => counts)).toEqual(findings.results.map(({ counts }) => counts));
});

test("a protected sample is named, and nothing is written", async () => {
  const audit = await ruled();
  const before = workbookPicture(audit.workbook);
  sheetNamed(audit.workbook, SAMPLE).protection.protected = true;
  expect(await audit.tasks.fillNotApplicable()).toMatchObject({
    ok: false,
    problems: [{ kind: "sheetProtected", sheet: SAMPLE }],
  });
  sheetNamed(audit.workbook, SAMPLE).protection.protected = false;
  expect(workbookPicture(audit.workbook)).toBe(before);
});
