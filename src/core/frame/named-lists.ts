import type { FoundList } from "./found-list";
import { glancedList } from "./glanced-list";
import { headerNames } from "./header-names";
import { columnsOfOtherKind } from "./header-rows";
import { knownCells, tableArea } from "./known-cells";
import { plainLists, type PlainList } from "./plain-lists";
import type { CellArea, GlanceName, SheetGlance } from "./sheet-glance";

/**
 * The named ranges of a sheet that are lists: headers stand in the first row of what the name stands for, as far as it
 * holds something. A name that touches an Excel table stands for the table or a part of it, and is none; nor is a name
 * for rows of a plain list, unless its first row clearly stands over values of another kind.
 */
export function namedLists(sheet: SheetGlance, plain: readonly PlainList[]): readonly FoundList[] {
  return (sheet.names ?? []).flatMap((named) => {
    const { area, rows, name, ofSheet } = named;
    if (sheet.tables.some((table) => overlap(tableArea(table), area))) return [];
    const ofName = glanceOfName(sheet, named);
    if (!plainLists(ofName).some(({ headerRow }) => headerRow === area.top)) return [];
    const isInside = plain.some(
      (list) =>
        list.headerRow < area.top &&
        area.top <= list.lastRow &&
        list.firstColumn <= area.right &&
        area.left <= list.lastColumn,
    );
    if (isInside && columnsOfOtherKind(knownCells(ofName), area, area.top) === 0) return [];
    const names = headerNames(rows[0]?.values ?? [], null, area.left);
    const place = {
      sheet: sheet.name,
      table: null,
      headerRow: area.top,
      firstColumn: area.left,
      lastColumn: area.right,
      lastRow: area.bottom,
      headers: names.map(({ header }) => header),
      named: { name, ofSheet },
    };
    return [glancedList(ofName, place, names, { filtered: sheet.filtered, rowBelow: null })];
  });
}

/** The named range as if it were a sheet of its own. */
function glanceOfName(sheet: SheetGlance, { area, rows }: GlanceName): SheetGlance {
  return { name: sheet.name, filtered: sheet.filtered, used: area, topRows: rows, tables: [] };
}

function overlap(a: CellArea, b: CellArea): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
