import type { SheetState } from "../host/model";
import { markFilteredRows } from "./filtered-rows";
import type { PackageParts } from "./package-parts";
import { partRelated } from "./package-parts";
import { readDrawing } from "./read-drawing";
import type { ReadSheet } from "./read-sheet";
import { readTable } from "./read-table";
import { child, childrenNamed } from "./xml-tree";

/** Adds tables, and marks the rows that filters hide. */
export function completeSheet(read: ReadSheet, path: string, parts: PackageParts, firstTable: number): void {
  const { sheet } = read;
  const relations = parts.relations(path);
  const filters = read.filtering && sheet.autoFilter ? [sheet.autoFilter.area] : [];
  const targets = new Map(relations.map((relation) => [relation.id, relation.target]));
  for (const entry of childrenNamed(child(read.root, "tableParts"), "tablePart")) {
    const root = parts.xml(targets.get(entry.attributes["r:id"] ?? entry.attributes["id"] ?? "") ?? "");
    const table = root && readTable(root, firstTable + sheet.tables.length);
    if (!table) continue;
    sheet.tables.push(table.table);
    if (table.filtering) filters.push(table.table.area);
  }
  for (const area of filters) markFilteredRows(sheet, area);
}

/** Adds the charts of all sheets, which may refer to each other; returns how many could not be read. */
export function completeCharts(paths: ReadonlyMap<SheetState, string>, parts: PackageParts): number {
  const sheets = [...paths.keys()];
  const idOf = (name: string): string | undefined =>
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
  let leftOut = 0;
  for (const [sheet, path] of paths) {
    const drawing = partRelated(parts.relations(path), "drawing");
    if (drawing !== "") leftOut += readDrawing(drawing, parts, sheet, idOf);
  }
  return leftOut;
}
