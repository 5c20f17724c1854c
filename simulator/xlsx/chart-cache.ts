import type { Area, SheetState, WorkbookState } from "../host/model";
import { absoluteAreaText, quotedSheetName } from "./area-text";
import { escapedString } from "./escaped-string";
import { escapedText, xmlElement } from "./xml-text";

/** The cells of an area row by row; at most one row or column, as charts read them. */
function valuesOf(sheet: SheetState | undefined, area: Area): unknown[] {
  const values: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(sheet?.cells.get(row)?.get(column)?.value ?? "");
    }
  }
  return values;
}

/** A range that a chart reads, with the values that it had when the file was written, for readers that don't look. */
export function chartReference(
  name: "cat" | "val",
  reference: { sheetId: string; area: Area } | undefined,
  workbook: WorkbookState,
): string {
  const sheet = workbook.sheets.find((candidate) => candidate.id === reference?.sheetId);
  if (!reference || !sheet) return "";
  const formula = `${quotedSheetName(sheet.name)}!${absoluteAreaText(reference.area)}`;
  const values = valuesOf(sheet, reference.area);
  const isText = name === "cat" && values.some((value) => typeof value === "string" && value !== "");
  const points = values.flatMap((value, index) => {
    if (value === "" || (!isText && typeof value !== "number")) return [];
    const text = typeof value === "object" ? "#N/A" : String(value);
    return [xmlElement("c:pt", { idx: index }, `<c:v>${escapedText(escapedString(text))}</c:v>`)];
  });
  const format = isText ? "" : "<c:formatCode>General</c:formatCode>";
  const cache = `${format}${xmlElement("c:ptCount", { val: values.length })}${points.join("")}`;
  const kind = isText ? "str" : "num";
  const content = `<c:f>${escapedText(formula)}</c:f>${xmlElement(`c:${kind}Cache`, {}, cache)}`;
  return xmlElement(`c:${name}`, {}, xmlElement(`c:${kind}Ref`, {}, content));
}
