import type { CellValue } from "../core/frame/cell-value";
import type { FrameDefinition } from "../core/frame/frame-definition";
import type { ListCells } from "../core/frame/list-cells";
import type { FrameUnit } from "../core/frame/unit";
import type { CarriedColumn } from "../sheets/sample-sheet";

/** Where several rows are one case: which rows of the list they are. */
const ROWS_HEADER = "Rows in the list";

/** The columns that go along into the sample; where several rows are one case, a last one says which rows they are. */
export function carriedColumns(
  definition: FrameDefinition,
  list: ListCells | null,
): readonly CarriedColumn[] {
  const columns = definition.carriedColumns.map((header) => ({
    header,
    isDate: header === definition.period?.column || (list !== null && holdsDates(list, header)),
  }));
  return isOfSeveralRows(definition) ? [...columns, { header: ROWS_HEADER, isDate: false }] : columns;
}

/** What a case carries in these columns: the cells of its first row, and where it has several rows, all of them. */
export function carriedCells(
  definition: FrameDefinition,
  { row, carried, otherRows = [] }: Pick<FrameUnit, "row" | "carried" | "otherRows">,
): readonly CellValue[] {
  if (!isOfSeveralRows(definition)) return carried;
  const rows = [row, ...otherRows.map((other) => other.row)];
  return [...carried, rows.join(", ")];
}

function isOfSeveralRows({ severalRowsACase }: FrameDefinition): boolean {
  return (severalRowsACase ?? null) !== null;
}

/** "01/09/2017", "1-Sep-17", "2017-09-01": how Excel displays a number that is a date. */
const SHOWN_AS_DATE = /\d{1,4}[/.\-\s][\p{L}\d]{1,9}[/.\-\s]\d{2,4}/u;

/** A column whose first number is displayed as a date is written as dates into the sample too. The first rows decide. */
function holdsDates(list: ListCells, header: string): boolean {
  const column = list.columns.find((each) => each.header === header);
  const first = column?.values.findIndex((value) => typeof value === "number") ?? -1;
  return first >= 0 && SHOWN_AS_DATE.test((column?.text ?? column?.firstText)?.[first] ?? "");
}
