import type { Row, Workbook } from "exceljs";
import { referrals } from "./referrals";
import type { Referral } from "./referrals";
import type { ReferenceTexts } from "./reference-rows";
import { setWidths, styleHeader } from "./sheet-style";

interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (referral: Referral) => string | Date;
}

const noteWidth = 80;

const columns: readonly ListColumn[] = [
  { header: "Referral ID", width: 13, cell: (one) => one.id },
  { header: "Date received", width: 14, cell: (one) => one.received },
  { header: "Child reference", width: 15, cell: (one) => one.childReference },
  { header: "Age band", width: 11, cell: (one) => one.ageBand },
  { header: "Referring agency", width: 23, cell: (one) => one.agency },
  { header: "Referral route", width: 31, cell: (one) => one.route },
  { header: "Outcome", width: 33, cell: (one) => one.outcome },
  { header: "Outcome date", width: 13, cell: (one) => one.outcomeDate },
  { header: "Team", width: 16, cell: (one) => one.team },
  { header: "Worker", width: 10, cell: (one) => one.worker },
  { header: "Worker notes", width: noteWidth, cell: (one) => one.note },
];

const headerRow = 3;
const dateColumns = ["B", "H"];

/** The list as the board keeps it: a merged title, a line about the export, the header in row 3, a totals row at the end. */
export function addReferralsSheet(workbook: Workbook, texts: ReferenceTexts): void {
  const sheet = workbook.addWorksheet("Referrals MASH 2017", {
    views: [{ state: "frozen", ySplit: headerRow, xSplit: 1, topLeftCell: "B4", activeCell: "B4" }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  setWidths(
    sheet,
    columns.map((column) => column.width),
  );
  sheet.getCell("A1").value = "MASH referrals, autumn 2017";
  sheet.getCell("A1").font = { bold: true, size: 16 };
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getCell("A2").value =
    "Exported 03/11/2017 09:30, received 30/08/2017 to 02/11/2017. Every row is made up.";
  sheet.getCell("A2").font = { italic: true };

  const header = sheet.getRow(headerRow);
  header.values = columns.map((column) => column.header);
  styleHeader(header);

  for (const column of dateColumns) sheet.getColumn(column).numFmt = "dd/mm/yyyy";
  // Text format keeps the leading zeros of the child's reference.
  sheet.getColumn("C").numFmt = "@";

  const rows = referrals(texts);
  for (const referral of rows) {
    // A cell without a note stays empty: a blank text is not the same as no cell.
    const row = sheet.addRow(columns.map((column) => column.cell(referral) || null));
    if (referral.note.includes("\n")) wrapNote(row, referral.note);
  }
  const lastRow = headerRow + rows.length;
  const total = sheet.addRow(["Total referrals"]);
  const count = total.getCell(7);
  count.value = { formula: `SUBTOTAL(103,A${headerRow + 1}:A${lastRow})`, result: rows.length };
  count.numFmt = "#,##0";
  total.eachCell((cell) => {
    cell.font = { bold: true };
    cell.border = { top: { style: "double" } };
  });
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: lastRow, column: columns.length } };
}

/** Excel wraps a cell when somebody presses Alt+Enter in it, and makes the row high enough. */
function wrapNote(row: Row, note: string): void {
  row.getCell(columns.length).alignment = { wrapText: true, vertical: "top" };
  const lines = note.split("\n").map((line) => Math.ceil(line.length / noteWidth));
  row.height = 15 * lines.reduce((total, count) => total + count, 0);
}
