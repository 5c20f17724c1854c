import type { NameState, SheetState } from "../host/model";
import { areaOf } from "./area-text";
import { unescapedString } from "./escaped-string";
import { shownFormula } from "./formula-text";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";

const afterSheet = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);

/** "Sheet1!$A:$B,Sheet1!$1:$3": the rows. */
function titleRows(text: string): { top: number; bottom: number } | undefined {
  for (const piece of text.split(",")) {
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(afterSheet(piece));
    if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  }
  return undefined;
}

/** The same: the columns. */
function titleColumns(text: string): { left: number; right: number } | undefined {
  for (const piece of text.split(",")) {
    const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(afterSheet(piece));
    const left = columns?.[1] === undefined ? undefined : areaOf(`${columns[1]}1`)?.left;
    const right = columns?.[2] === undefined ? undefined : areaOf(`${columns[2]}1`)?.right;
    if (left !== undefined && right !== undefined) return { left, right };
  }
  return undefined;
}

/**
 * The names of a workbook. Print areas and titles, which a file keeps among the names, go to their sheets' page
 * layouts (of several print areas the first); Excel's other own names are left out.
 * `sheets` are those of the file in its order, undefined where a sheet was not read.
 */
export function readNames(root: XmlElement, sheets: readonly (SheetState | undefined)[]): NameState[] {
  const names: NameState[] = [];
  for (const entry of childrenNamed(child(root, "definedNames"), "definedName")) {
    const name = unescapedString(entry.attributes["name"] ?? "");
    const place = numberAttribute(entry, "localSheetId");
    const sheet = place === undefined ? undefined : sheets[place];
    if (place !== undefined && !sheet) continue;
    if (name === "_xlnm.Print_Area" && sheet) {
      const area = areaOf(afterSheet(entry.text.split(",")[0] ?? ""));
      if (area) sheet.page.printArea = area;
    }
    if (name === "_xlnm.Print_Titles" && sheet) {
      const rows = titleRows(entry.text);
      if (rows) sheet.page.printTitleRows = rows;
      const columns = titleColumns(entry.text);
      if (columns) sheet.page.printTitleColumns = columns;
    }
    if (name === "" || name.startsWith("_xlnm.")) continue;
    const state: NameState = {
      name,
      formula: shownFormula(unescapedString(entry.text)),
      visible: !flagAttribute(entry, "hidden"),
    };
    if (sheet) state.scope = sheet.id;
    names.push(state);
  }
  return names;
}
