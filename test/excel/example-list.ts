import { newWorkbook, setValues, sheetNamed } from "../../simulator/host/new-workbook";
import { startExcel, type RunningExcel } from "../../simulator/host/start-excel";
import type { ListPlace } from "../../src/core/frame/list-cells";
import type { SheetPlan } from "../../src/sheets/plan";
import { sampleSheet } from "../../src/sheets/sample-sheet";

/** A list under a title, with an error value and a text that looks like one. */
export const listPlace: ListPlace = {
  sheet: "Referrals",
  table: null,
  headerRow: 3,
  firstColumn: 1,
  lastColumn: 3,
  lastRow: 7,
  headers: ["Referral ID", "Received", "Outcome"],
};

export function openList(): Promise<RunningExcel> {
  const workbook = newWorkbook(["Referrals"]);
  setValues(sheetNamed(workbook, "Referrals"), "A1", [
    ["Referrals to the hub"],
    [],
    ["Referral ID", "Received", "Outcome"],
    ["R1", 42983, "NFA"],
    ["R2", 42984, "Early Help"],
    ["R3", 42985, { error: "#N/A" }],
    ["R4", 42986, "#N/A"],
  ]);
  return startExcel(workbook);
}

/** Two drawn cases whose texts would be formulas, numbers or dates if they were not guarded. */
export const smallSample: SheetPlan = sampleSheet(
  {
    sheet: "Audit sample",
    table: "AuditSample",
    auditName: "Threshold audit & more",
    subtitle: "2 cases drawn at random from 4.",
    caseHeader: "Referral ID",
    carried: [
      { header: "Received", isDate: true },
      { header: "Referrer", isDate: false },
      { header: "Mixed", isDate: false },
    ],
  },
  [
    { caseNumber: "00123", group: "NFA", rank: 1, role: "Sample", carried: [42983, "=HYPERLINK(1)", 12] },
    {
      caseNumber: "1/9/2017",
      group: "NFA",
      rank: 2,
      role: "Sample",
      carried: ["1/9/2017", "+44 1223", "12"],
    },
  ],
);

/** A plain plan of one block, for tests of the writer itself. */
export function blockPlan(
  sheet: string,
  owner: SheetPlan["owner"],
  rows: readonly (readonly (string | number)[])[],
): SheetPlan {
  return { sheet, owner, steps: [{ step: "cells", top: 1, left: 1, rows, roles: "line", data: true }] };
}
