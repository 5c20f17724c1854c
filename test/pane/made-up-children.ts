import type { CellValue } from "../../src/core/frame/cell-value";
import type { FoundList, ListHeader } from "../../src/core/frame/found-list";
import { success } from "../../src/core/outcome";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { Tasks } from "../../src/tasks/tasks";
import { recognisedAudit } from "./made-up-audit";

const COLUMNS: readonly {
  readonly header: string;
  readonly looksLike: ListHeader["looksLike"];
  readonly cell: (row: number) => CellValue;
}[] = [
  { header: "Referral", looksLike: "text", cell: (row) => `R${100 + row}` },
  // Every child is there twice: in rows that follow on one another.
  { header: "Child", looksLike: "text", cell: (row) => `C${Math.floor(row / 2)}` },
  { header: "Received", looksLike: "date", cell: (row) => 42979 + row },
  { header: "Age", looksLike: "number", cell: (row) => (row === 19 ? "unborn" : row % 18) },
  { header: "Type", looksLike: "text", cell: (row) => ["Referral", "Contact only", ""][row % 3] ?? "" },
  { header: "Team", looksLike: "text", cell: (row) => (row < 19 ? "North" : "South") },
  { header: "School", looksLike: "text", cell: (row) => `School ${row % 15}` },
  { header: "Closed", looksLike: "text", cell: (row) => (row % 2 === 0 ? "31/10/2017" : "not yet") },
];

/** Twenty made-up referrals of ten children; the header stands in row 1, so the first one in row 2. */
export const childrenList: FoundList = {
  place: {
    sheet: "Referrals",
    table: null,
    headerRow: 1,
    firstColumn: 1,
    lastColumn: COLUMNS.length,
    lastRow: 21,
    headers: COLUMNS.map(({ header }) => header),
  },
  headers: COLUMNS.map(({ header, looksLike }, index) => ({
    header,
    looksLike,
    position: index + 1,
    repeated: false,
  })),
  rowCount: 20,
  filtered: false,
  suggestion: { caseId: "Referral", date: null, group: null },
};

/** Gives what is asked for and no more, as the workbook does. */
export const readChildren: Tasks["readCases"] = (place, asked, shown) => {
  const rows = Array.from({ length: 20 }, (_, row) => row);
  return Promise.resolve(
    success({
      place,
      rowCount: 20,
      hiddenRows: 0,
      columns: COLUMNS.flatMap(({ header, cell }, index) => {
        if (!asked.includes(header)) return [];
        const values = rows.map(cell);
        return [
          { header, position: index + 1, values, text: shown.includes(header) ? values.map(String) : null },
        ];
      }),
    }),
  );
};

export const childrenAudit = (): RecognisedAudit => recognisedAudit({ lists: [childrenList] });
