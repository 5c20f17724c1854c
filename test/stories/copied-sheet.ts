import type { Cell, WorkbookState } from "../../simulator/host/model";
import { newSheet, sheetId, sheetNamed } from "../../simulator/host/new-workbook";

/**
 * A sheet moved or copied into another workbook, as a person does it in Excel: the cells as they are, under the same name, or
 * with "(2)" behind it where that is taken. `down`: so many rows are put in above.
 */
export function copiedSheetIn(
  from: WorkbookState,
  name: string,
  into: WorkbookState,
  as: string = name,
  down = 0,
): string {
  const taken = new Set(into.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = as;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${as} (${number})`;
  const source = sheetNamed(from, name);
  const copy = newSheet(free, sheetId(500 + into.sheets.length));
  copy.cells = new Map(
    [...source.cells].map(([row, line]) => [
      row + down,
      new Map([...line].map(([column, cell]): [number, Cell] => [column, structuredClone(cell)])),
    ]),
  );
  into.sheets.push(copy);
  return free;
}
