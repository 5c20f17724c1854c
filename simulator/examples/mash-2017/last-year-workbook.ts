import { auditFindings } from "../../../src/core/findings/audit-findings";
import { offeredActions } from "../../../src/core/findings/offered-actions";
import { casesDigest } from "../../../src/core/change/cases-digest";
import { officeWorkbook } from "../../../src/excel/office-workbook";
import { actionHeaderRow, actionHeaders, type ActionHeader } from "../../../src/sheets/actions-columns";
import { actionsSheet } from "../../../src/sheets/actions-sheet";
import { findingsSheet } from "../../../src/sheets/findings-sheet";
import { newWorkbook, setValues, sheetNamed } from "../../host/new-workbook";
import { startExcel } from "../../host/start-excel";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { lastYearAudit } from "./last-year-audit";
import { zippedAgain } from "./zipped-again";

const auditName = "MASH threshold audit, autumn 2016";

/** What was recommended in 2016, by the question, and what became of it. All made up. */
const done: Readonly<Record<string, readonly [recommendation: string, owner: string, due: number, status: string]>> = {
  threshold: ["Training on the threshold document for everybody who answers referrals.", "Team manager, MASH", 42794, "Done"],
  quality: ["A short form for referrers, with the questions that are left blank most often.", "Business support", 42855, "Done"],
  decision: ["A second look at every referral closed without action.", "Service manager", 42825, "Not accepted"],
  feedback: ["A letter to the referrer when the case is closed.", "Business support", 42825, "Under way"],
  consent: ["A box for consent on the form, with the date.", "Team manager, MASH", 42886, "Not started"],
};

/**
 * The findings of the year before as their workbook keeps them: Audit findings and Audit actions, written by the add-in's own
 * plans, and a first sheet that says that everything is made up. `answers` is audit B of the reference.
 */
export async function lastYearWorkbook(answers: string): Promise<Uint8Array> {
  const audit = lastYearAudit(answers);
  const findings = auditFindings(audit);
  const start = newWorkbook(["Read me"]);
  setValues(sheetNamed(start, "Read me"), "A1", [
    [auditName],
    ["Everything in this workbook is made up. No child, worker, agency or event is real."],
  ]);
  const excel = await startExcel(start);
  try {
    const written = await officeWorkbook().write({
      sheets: [
        findingsSheet(findings, {
          sheet: "Audit findings",
          auditName,
          made: "29 November 2016, 16:10",
          period: "Date received, 1 September 2016 to 1 November 2016, both included",
          draws: "",
          checked: "",
          groupColumn: "Outcome",
          byGroupSheet: null,
          cases: casesDigest(audit.cases),
        }),
        actionsSheet(offeredActions(findings, [], []), { sheet: "Audit actions", table: "AuditActions", auditName }),
      ],
      activate: null,
      madeAt: "2016-11-29 16:10",
    });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const { workbook } = excel.host;
    const actions = sheetNamed(workbook, "Audit actions");
    const column = (header: ActionHeader): number => actionHeaders.indexOf(header);
    findings.results
      .filter(({ counts }) => counts.notMet > 0)
      .forEach(({ criterion }, at) => {
        const [recommendation, owner, due, status] = done[criterion.id] ?? ["", "", null, ""];
        const cells: (string | number | null)[] = actionHeaders.map(() => null);
        cells[column("Recommendation")] = recommendation;
        cells[column("Owner")] = owner;
        cells[column("Due date")] = due;
        cells[column("Status")] = status;
        setValues(actions, `A${actionHeaderRow + 1 + at}`, [cells]);
      });
    return zippedAgain(writeWorkbook(workbook));
  } finally {
    excel.close();
  }
}
