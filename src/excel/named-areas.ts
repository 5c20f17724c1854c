import { mayNameList } from "../core/frame/may-name-list";
import type { GlanceName } from "../core/frame/sheet-glance";
import type { NamedPlace } from "../core/frame/list-cells";
import { areaOf, glanceRows } from "./sheet-areas";

/** Names looked into at most; a workbook may have thousands. */
const mostNames = 40;
/** The headers of a named range and some rows under them. */
const rowsOfName = 6;

/** What is loaded of each name in the first look at a workbook. */
export const nameMembers = ["name", "type", "visible", "formula"] as const;

/** A name that may stand for a list; `sheet` is where it is known, null for the whole workbook. */
export interface ListName {
  readonly name: string;
  readonly sheet: string | null;
}

/** The names of a workbook and its sheets, as loaded, that may stand for lists. */
export function listNames(workbook: Excel.Workbook): readonly ListName[] {
  const of = (names: Excel.NamedItemCollection, sheet: string | null): readonly ListName[] =>
    names.items
      .filter(
        ({ name, type, visible, formula }) =>
          visible && type === "Range" && mayNameList(name, String(formula)),
      )
      .map(({ name }) => ({ name, sheet }));
  return [
    ...of(workbook.names, null),
    ...workbook.worksheets.items.flatMap((sheet) => of(sheet.names, sheet.name)),
  ].slice(0, mostNames);
}

/** The range that a name stands for; a null object where the name or its range is gone. */
export function rangeOfName(
  workbook: Excel.Workbook,
  { name, ofSheet }: NamedPlace,
  sheet: string,
): Excel.Range {
  const names = ofSheet ? workbook.worksheets.getItemOrNullObject(sheet).names : workbook.names;
  return names.getItemOrNullObject(name).getRangeOrNullObject();
}

/** What the names stand for, loaded with other things in one request: the part that holds something, and its first rows. */
export function namesAlongside(
  context: Excel.RequestContext,
  names: readonly ListName[],
): () => readonly (GlanceName & { readonly sheet: string })[] {
  const asked = names.map(({ name, sheet }) => {
    const range = rangeOfName(context.workbook, { name, ofSheet: sheet !== null }, sheet ?? "");
    const used = range.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const rows = used.getRow(0).getAbsoluteResizedRange(rowsOfName, 1).getEntireRow();
    const top = used.getIntersectionOrNullObject(rows);
    top.load("values,numberFormat");
    const { worksheet } = used;
    worksheet.load("name");
    return { name, ofSheet: sheet !== null, used, top, worksheet };
  });
  return () =>
    asked.flatMap(({ name, ofSheet, used, top, worksheet }) =>
      used.isNullObject || top.isNullObject
        ? []
        : [{ name, ofSheet, area: areaOf(used), rows: glanceRows(top), sheet: worksheet.name }],
    );
}
