import { anotherAuthor } from "../../simulator/faults/another-author";
import type { WorkbookState } from "../../simulator/host/model";
import { newWorkbook, sheetNamed } from "../../simulator/host/new-workbook";
import { columnOf, DISAGREEMENTS, REVIEW, reviewed, rowsOf, settling, value } from "./reviewed-audit";
import { insertRow, type SmallAudit } from "./small-audit";
import { cellOf, setCell } from "./workbook-picture";

/** The columns of Audit disagreements that hold the agreed mark and what stands beside it. */
const AGREED = 9;
const BY = 10;
const WHY = 12;

/** One disagreement, listed and not settled. */
async function listed(): Promise<SmallAudit> {
  const audit = await reviewed();
  value(await audit.tasks.listDisagreements(0, "J. Okafor"));
  return audit;
}

const meanwhile = (audit: SmallAudit, nth: number, edit: (workbook: WorkbookState) => void): void => {
  audit.open.excel.host.faults.start(anotherAuthor(nth, edit));
};

const agreedYes = (workbook: WorkbookState): void => {
  setCell(workbook, DISAGREEMENTS, 5, AGREED, "Yes");
  setCell(workbook, DISAGREEMENTS, 5, BY, "Dr Adeyemi");
};

const row = ({ workbook }: SmallAudit) =>
  [AGREED, BY, WHY].map((column) => cellOf(workbook, DISAGREEMENTS, 5, column) ?? "");

describe("two people settle the same disagreement", () => {
  const theirs = { kind: "agreedMarkMeanwhile", yours: "No", theirs: "Yes", lost: false };

  test.each([
    ["before it is read", 1, { kind: "agreedMarkStands", mark: "Yes", by: "Dr Adeyemi" }],
    ["between reading and writing", 2, { ...theirs, beside: ["Dr Adeyemi"] }],
    ["after it was written", 3, { ...theirs, beside: ["Dr Adeyemi"] }],
  ])("a colleague’s mark that came %s stands, and both are told", async (_when, nth, problem) => {
    const audit = await listed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    meanwhile(audit, nth, agreedYes);
    expect(
      await audit.tasks.settleDisagreement({ ...asked, why: "as talked over" }, "A. Mensah"),
    ).toMatchObject({ problems: [problem] });
    expect(row(audit).slice(0, 2)).toEqual(["Yes", "Dr Adeyemi"]);
    if (nth < 3) expect(row(audit)[2]).toBe("");
  });

  test("what comes in while theirs is put back is newer, and stands", async () => {
    const audit = await listed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    meanwhile(audit, 2, agreedYes);
    meanwhile(audit, 3, (workbook) => setCell(workbook, DISAGREEMENTS, 5, AGREED, "N/A"));
    expect(await audit.tasks.settleDisagreement(asked, "A. Mensah")).toMatchObject({ ok: false });
    expect(row(audit).slice(0, 2)).toEqual(["N/A", "Dr Adeyemi"]);
  });

  test("words beside a mark that is still blank are kept too", async () => {
    const audit = await listed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    meanwhile(audit, 2, (workbook) => setCell(workbook, DISAGREEMENTS, 5, WHY, "ask the manager"));
    expect(await audit.tasks.settleDisagreement({ ...asked, why: "seen" }, "A. Mensah")).toMatchObject({
      problems: [{ kind: "agreedMarkMeanwhile", theirs: "", beside: ["ask the manager"] }],
    });
    expect(row(audit)).toEqual(["", "", "ask the manager"]);
  });

  test("a reason that stood there before is not written over", async () => {
    const audit = await listed();
    setCell(audit.workbook, DISAGREEMENTS, 5, WHY, "ask the manager");
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    value(await audit.tasks.settleDisagreement({ ...asked, why: "asked" }, "A. Mensah"));
    expect(row(audit)).toEqual(["No", "A. Mensah", "ask the manager; asked"]);
  });

  test("rows that were moved in that moment get back what stood in them", async () => {
    const audit = await listed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    meanwhile(audit, 2, (workbook) => {
      insertRow(workbook, DISAGREEMENTS, 5);
      setCell(workbook, DISAGREEMENTS, 5, 1, "C-99");
      setCell(workbook, DISAGREEMENTS, 5, AGREED, "");
    });
    expect(await audit.tasks.settleDisagreement(asked, "A. Mensah")).toMatchObject({
      problems: [{ kind: "sheetChangedSince", sheet: DISAGREEMENTS }],
    });
    expect(row(audit).slice(0, 2)).toEqual(["", ""]);
    expect(cellOf(audit.workbook, DISAGREEMENTS, 6, AGREED) ?? "").toBe("");
  });

  test("a row that a colleague began below is left to them", async () => {
    const audit = await listed();
    setCell(audit.workbook, REVIEW, 6, columnOf(audit, REVIEW, "2 Agencies contacted"), "No");
    const late = settling(value(await audit.tasks.readAgreement()), "N/A", 1);
    // Reading, room for the row, the row itself.
    meanwhile(audit, 3, (workbook) => setCell(workbook, DISAGREEMENTS, 6, WHY, "a note of mine"));
    expect(await audit.tasks.settleDisagreement(late, "A. Mensah")).toMatchObject({
      problems: [{ kind: "sheetChangedSince" }],
    });
    expect(rowsOf(audit, DISAGREEMENTS)[1]?.filter((cell) => cell !== "")).toEqual(["a note of mine"]);
  });

  test("the sheet that a colleague made in that moment is not written over", async () => {
    const audit = await reviewed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    meanwhile(audit, 2, (workbook) => {
      const [made] = newWorkbook([DISAGREEMENTS]).sheets;
      if (made !== undefined) workbook.sheets.push({ ...made, id: "{made meanwhile}" });
      setCell(workbook, DISAGREEMENTS, 5, AGREED, "Yes");
    });
    expect((await audit.tasks.settleDisagreement(asked, "A. Mensah")).ok).toBe(false);
    expect(cellOf(audit.workbook, DISAGREEMENTS, 5, AGREED)).toBe("Yes");
  });

  test("a mark that came just after the sheet was made stands", async () => {
    const audit = await reviewed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    meanwhile(audit, 3, agreedYes);
    expect(await audit.tasks.settleDisagreement(asked, "A. Mensah")).toMatchObject({ problems: [theirs] });
    expect(row(audit).slice(0, 2)).toEqual(["Yes", "Dr Adeyemi"]);
  });

  test("a protected sheet is told before anything is written", async () => {
    const audit = await listed();
    const asked = settling(value(await audit.tasks.readAgreement()), "No");
    sheetNamed(audit.workbook, DISAGREEMENTS).protection.protected = true;
    expect(await audit.tasks.settleDisagreement(asked, "A. Mensah")).toMatchObject({
      problems: [{ kind: "sheetProtected", sheet: DISAGREEMENTS }],
    });
  });
});
