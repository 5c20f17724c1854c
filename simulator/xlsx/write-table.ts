import type { CellValue, SheetState, TableState } from "../host/model";
import { areaText } from "./area-text";
import { escapedString } from "./escaped-string";
import { valuesFilter, writtenCriteria } from "./filter-criteria";
import { xmlElement, xmlList, xmlPart } from "./xml-text";

const shown = (value: CellValue | undefined): string => {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
};

/**
 * A condition for a table some of whose rows are filtered away. Of a filter that was not set here the model knows the rows but not the condition, and
 * a file needs one to say that a filter hides them: the values that still show in the first column in which no hidden
 * row has one of them. Where there is no such column, none is written and the rows stay merely hidden.
 */
function filterOf(table: TableState, sheet: SheetState): string {
  const { area } = table;
  if (table.criteria !== undefined) return writtenCriteria(table.criteria);
  const last = area.bottom - (table.showTotals ? 1 : 0);
  const rows: number[] = [];
  for (let row = area.top + 1; row <= last; row += 1) rows.push(row);
  const isHidden = (row: number): boolean => sheet.rows.get(row)?.filtered === true;
  if (!rows.some(isHidden)) return "";
  for (let column = area.left; column <= area.right; column += 1) {
    const at = (row: number): string => shown(sheet.cells.get(row)?.get(column)?.value);
    const visible = new Set(rows.filter((row) => !isHidden(row)).map(at));
    if (rows.filter(isHidden).some((row) => visible.has(at(row)))) continue;
    return xmlElement("filterColumn", { colId: column - area.left }, valuesFilter([...visible]));
  }
  return "";
}

/** A table's part. `number` is its place in the workbook, from 1. */
export function writtenTable(table: TableState, sheet: SheetState, number: number): string {
  const { area } = table;
  const filterArea = { ...area, bottom: area.bottom - (table.showTotals ? 1 : 0) };
  const filter =
    table.showFilterButton && table.showHeaders
      ? xmlElement("autoFilter", { ref: areaText(filterArea) }, filterOf(table, sheet))
      : "";
  const columns = table.columns.map((column, place) =>
    // In a table's part a line break in a name is escaped, unlike in its header cell.
    xmlElement("tableColumn", { id: place + 1, name: escapedString(column.name).replace(/\n/g, "_x000a_") }),
  );
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id: number,
    name: table.name,
    displayName: table.name,
    ref: areaText(area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
  const style = xmlElement("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: table.showBandedRows,
    showColumnStripes: false,
  });
  return xmlPart(xmlElement("table", attributes, filter + xmlList("tableColumns", columns) + style));
}
