import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { cellAt, putCell } from "../../simulator/host/cells";
import { filePartTexts } from "../share/file-parts";
import { requestsOf, value } from "./reviewed-audit";
import { auditToShare, BY, settleAll, shareable, typeBeside } from "./shared-copy";
import type { SmallAudit } from "./small-audit";

/** 15 March 2018, counted from the first day of each system. */
const SERIALS = { 1900: 43174, 1904: 41712 } as const;

/** A date is typed, as Excel shows one. */
function typeDate(audit: SmallAudit, sheet: string, header: string, word: string, serial: number): void {
  typeBeside(audit, sheet, header, word, serial);
  const state = sheetNamed(audit.workbook, sheet);
  for (const [row, cells] of valuesOf(state).entries()) {
    const column = cells.indexOf(serial);
    if (column < 0) continue;
    const cell = cellAt(state, row, column);
    putCell(state, row, column, { ...cell, format: { ...cell.format, numberFormat: "dd/mm/yyyy" } });
  }
}

describe.each([1900, 1904] as const)("a workbook that counts from %d", (system) => {
  test("due dates and signatures stand in the copy as the days that they are", async () => {
    const audit = await auditToShare();
    audit.workbook.date1904 = system === 1904;
    typeBeside(
      audit,
      "Audit actions",
      "Recommendation",
      "4 Right decision",
      "Talk it through in supervision",
    );
    typeDate(audit, "Audit actions", "Due date", "4 Right decision", SERIALS[system]);
    const first = await shareable(audit);
    // One request more, which asks how a date is shown.
    expect(await requestsOf(audit, () => audit.tasks.previewShare(first.choices))).toBe(2);
    typeBeside(audit, "Audit wording", "Your sentence", "Signature 1, name", "R. Singh");
    typeDate(audit, "Audit wording", "Your sentence", "Signature 1, date", SERIALS[system]);
    const open = await shareable(audit);
    expect(open.signedOff).toBe("Signed off by R. Singh (Auditor) on 15 March 2018");
    const settled = await settleAll(audit, open);
    const { file, email } = value(await audit.tasks.makeSharedCopy(settled.choices, BY));
    const said = `${Object.values(filePartTexts(file)).join("\n")}\n${email.text}`;
    expect(said.match(/15 March 2018/g)?.length).toBeGreaterThanOrEqual(4);
    expect(said).not.toMatch(/\b\d+ March (?!2018)/);
    audit.open.excel.close();
  });
});
