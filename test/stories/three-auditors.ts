import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { cellOf, setCell } from "./workbook-picture";

/** The questions of the set, in the order in which the answers below are written. */
export const QUESTIONS = [
  ["threshold", "1 Threshold level"],
  ["agencies", "2 Agencies contacted"],
  ["quality", "3 Good quality"],
  ["decision", "4 Right decision"],
  ["feedback", "5 Referrer told"],
  ["consent", "6 Consent recorded"],
  ["police-form", "7 Police form"],
] as const;

export const WORDS: Readonly<Record<string, string>> = {
  Y: "Yes",
  P: "Partly",
  N: "No",
  "-": "N/A",
  D: "Deemed met",
};

/** The case that turns out to have been listed twice, and the spare that takes its place. */
export const REPLACED = "CAM-11001";
export const SPARE = "CAM-10857";

/**
 * What the three auditors hold in the end, case by case and question by question: 59 of the 60 cases first drawn, and the
 * spare. Written out here, so that nothing of the add-in works it out.
 */
export const ANSWERS: ReadonlyMap<string, string> = new Map(
  `
  CAM-10133 YYNYYYN   CAM-10697 Y-YYYY-   CAM-10079 -NY--Y-   CAM-10261 YYYYYYN
  CAM-10147 NYPY-Y-   CAM-12247 YYNYYN-   CAM-12239 YYPYNN-   CAM-12104 NYYY-YY
  CAM-11776 YYN-NNN   CAM-11523 NYYYY--   CAM-12212 NYYY---   CAM-11508 YNPYYY-
  CAM-11246 NYPY-Y-   CAM-11534 DYNY---   CAM-10937 YYNYYY-   CAM-11002 NYNYN-Y
  CAM-10618 NYYYNYY   CAM-10128 YYYYYY-   CAM-11419 NYPY-Y-   CAM-12114 NY-YYY-
  CAM-10459 YYNYYY-   CAM-12298 YYPYYN-   CAM-11582 DNNY---   CAM-11359 YYYYYY-
  CAM-11544 NYYY-YY   CAM-10146 D-PY---   CAM-11801 YNYYY--   CAM-10058 DYYY---
  CAM-10857 NNPNNY-   CAM-10050 YYNYY--   CAM-12148 DYYN---   CAM-10329 DNPN---
  CAM-11737 YYPYYY-   CAM-10098 -YYYNY-   CAM-10748 YNYNYN-   CAM-10976 YNY-YN-
  CAM-12099 YYPYYY-   CAM-10381 YNN-Y-N   CAM-11946 NYYYYN-   CAM-11051 NYPYNN-
  CAM-10439 NNYYNN-   CAM-11112 YYYYY--   CAM-12158 YYYYYN-   CAM-10077 YN-YYY-
  CAM-12107 YNYYYN-   CAM-11928 DYN----   CAM-11379 YN-NYY-   CAM-11336 NYY--NN
  CAM-10029 NYNYNY-   CAM-10308 NYP-YY-   CAM-10489 --YYYN-   CAM-10587 NYP-YY-
  CAM-10125 NYNYYY-   CAM-12017 DYPY---   CAM-11710 DYYY---   CAM-12235 YNPYNNN
  CAM-11462 YYYNY--   CAM-10454 YNY--YN   CAM-10535 DYYN---   CAM-10608 DNYN---
`
    .trim()
    .split(/\s{2,}|\n/)
    .map((each) => each.trim().split(" ") as [string, string]),
);

/** The word that a case holds for a question in the end. */
export function known(key: string, criterion: string): string {
  const at = QUESTIONS.findIndex(([id]) => id === criterion);
  const word = WORDS[ANSWERS.get(key)?.[at] ?? ""];
  if (word === undefined) throw new Error(`no answer of ${key} to ${criterion}`);
  return word;
}

/** Where a table's cells stand now: the grid as a person sees it. Rows and columns counted from 1. */
export class Grid {
  constructor(
    private readonly workbook: WorkbookState,
    readonly sheet: string,
    private readonly headerRow: number,
  ) {}

  headers(): readonly CellValue[] {
    return valuesOf(sheetNamed(this.workbook, this.sheet))[this.headerRow - 1] ?? [];
  }

  column(header: string): number {
    const column = this.headers().indexOf(header) + 1;
    if (column === 0) throw new Error(`no column ${header} on ${this.sheet}`);
    return column;
  }

  row(key: string): number {
    const values = valuesOf(sheetNamed(this.workbook, this.sheet));
    const row = values.findIndex((cells) => cells.includes(key)) + 1;
    if (row === 0) throw new Error(`no case ${key} on ${this.sheet}`);
    return row;
  }

  read(key: string, header: string): unknown {
    return cellOf(this.workbook, this.sheet, this.row(key), this.column(header));
  }

  type(key: string, header: string, value: string): void {
    setCell(this.workbook, this.sheet, this.row(key), this.column(header), value);
  }

  rename(header: string, name: string): void {
    const column = this.column(header);
    setCell(this.workbook, this.sheet, this.headerRow, column, name);
    for (const { area, columns } of sheetNamed(this.workbook, this.sheet).tables) {
      const of = columns[column - 1 - area.left];
      if (of !== undefined) of.name = name;
    }
  }

  /** The table's rows by what stands in a column, from last to first, as a filter button sorts them. */
  sortDown(header: string): void {
    const sheet = sheetNamed(this.workbook, this.sheet);
    const column = this.column(header) - 1;
    const { top, bottom } = this.area();
    const rows = Array.from({ length: bottom - top }, (_, index) => sheet.cells.get(top + 1 + index));
    const text = (row: (typeof rows)[number]): string => String(row?.get(column)?.value ?? "");
    rows.sort((a, b) => (text(a) < text(b) ? 1 : -1));
    rows.forEach((row, index) => sheet.cells.set(top + 1 + index, row ?? new Map()));
  }

  /** Hides the rows that hold something else under a header; null shows all. */
  filter(header: string, value: string | null): void {
    const sheet = sheetNamed(this.workbook, this.sheet);
    const column = this.column(header) - 1;
    const { top, bottom } = this.area();
    for (let row = top + 1; row <= bottom; row += 1) {
      const filtered = value !== null && sheet.cells.get(row)?.get(column)?.value !== value;
      sheet.rows.set(row, { ...sheet.rows.get(row), filtered });
    }
  }

  /** A column of the table dragged to another's place; those between move up. */
  move(header: string, to: string): void {
    const sheet = sheetNamed(this.workbook, this.sheet);
    const [from, target] = [this.column(header) - 1, this.column(to) - 1];
    const { top, bottom, left } = this.area();
    for (let row = top; row <= bottom; row += 1) {
      const line = sheet.cells.get(row);
      if (line === undefined) continue;
      const width = Math.max(from, target, ...line.keys()) + 1;
      const cells = Array.from({ length: width }, (_, index) => line.get(index));
      const [moved] = cells.splice(from, 1);
      cells.splice(target, 0, moved);
      sheet.cells.set(
        row,
        new Map(cells.flatMap((cell, index) => (cell === undefined ? [] : [[index, cell] as const]))),
      );
    }
    const { columns } = sheet.tables[0] ?? { columns: [] };
    const [name] = columns.splice(from - left, 1);
    if (name !== undefined) columns.splice(target - left, 0, name);
  }

  private area() {
    const table = sheetNamed(this.workbook, this.sheet).tables[0];
    if (table === undefined) throw new Error(`no table on ${this.sheet}`);
    return table.area;
  }
}
