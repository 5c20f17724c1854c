import { cellAt, formatAt, usedArea } from "../../host/cells";
import { displayText } from "../../host/display/display-text";
import type { Area, SheetState } from "../../host/model";

/** Rows and columns from a text as spreadsheets copy it: tabs between cells, "…" round texts with tabs or line breaks. */
export function rowsFromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest);
    const plain = /^[^\t\n]*/.exec(rest)?.[0] ?? "";
    rows.at(-1)?.push(quoted ? (quoted[1] ?? "").replaceAll('""', '"') : plain);
    rest = rest.slice(quoted ? quoted[0].length : plain.length);
    if (rest === "") return rows;
    if (rest.startsWith("\n")) rows.push([]);
    rest = rest.slice(1);
  }
}

/** The texts of an area as they are shown, for the clipboard. Blank rows and columns beyond the used ones are left out. */
export function clipboardText(sheet: SheetState, area: Area, date1904: boolean): string {
  const used = usedArea(sheet, area, true);
  if (!used) return "";
  const rows: string[] = [];
  for (let row = area.top; row <= used.bottom; row += 1) {
    const texts: string[] = [];
    for (let column = area.left; column <= used.right; column += 1) {
      const format = formatAt(sheet, row, column).numberFormat ?? "General";
      const text = displayText(cellAt(sheet, row, column).value, format, date1904);
      texts.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    rows.push(texts.join("\t"));
  }
  return rows.join("\n");
}
