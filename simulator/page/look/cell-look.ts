import type { CSSProperties } from "react";
import { cellAt, formatAt } from "../../host/cells";
import { displayText } from "../../host/display/display-text";
import type { Border, CellFormat, CellValue, SheetState } from "../../host/model";
import { conditionalLook } from "./conditional-look";
import { pixels } from "./pixels";

/** What is seen of a cell: its text, and how it is set. */
export interface CellLook {
  readonly text: string;
  /** A formula whose result only Excel can work out. */
  readonly uncalculated: boolean;
  readonly style: CSSProperties;
  /** May run on over blank cells to its right. */
  readonly overflows: boolean;
}

const widths: Record<Border["weight"], number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const lines: Record<Border["style"], string> = {
  None: "none",
  Continuous: "solid",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

function line(border: Border | undefined): string | undefined {
  if (!border || border.style === "None") return undefined;
  const width = border.style === "Double" ? 3 : widths[border.weight];
  return `${width}px ${lines[border.style]} ${border.color || "#000000"}`;
}

/** Excel's "General": numbers to the right, truth values and errors in the middle, texts to the left. */
function alignment(value: CellValue, format: CellFormat): "left" | "right" | "center" {
  if (format.horizontalAlignment === "Center") return "center";
  if (format.horizontalAlignment === "Right") return "right";
  if (format.horizontalAlignment !== undefined && format.horizontalAlignment !== "General") return "left";
  if (typeof value === "number") return "right";
  return typeof value === "string" ? "left" : "center";
}

const vertical = { Top: "flex-start", Center: "center", Bottom: "flex-end" } as const;

/**
 * Excel's columns are counted in digits that it draws 7 pixels wide (Arial 10 and Calibri 11, fitted to the pixels of
 * a screen); a browser draws them 7.4 wide. Text is drawn that much smaller, so that lines break about where Excel
 * breaks them.
 */
const drawnSize = 7 / 7.42;

export function fontOf(format: CellFormat): CSSProperties {
  return {
    fontFamily: `${format.fontName ? `"${format.fontName}", ` : ""}Calibri, Carlito, Arial, "Liberation Sans", sans-serif`,
    fontSize: pixels(format.fontSize ?? 11) * drawnSize,
    ...(format.bold && { fontWeight: 700 }),
    ...(format.italic && { fontStyle: "italic" }),
    ...(format.underline && { textDecoration: "underline" }),
    ...(format.fontColor && { color: format.fontColor }),
  };
}

/** Lines at the edges; the right and bottom grid line give way to a line of the cell's own. */
function bordersOf(format: CellFormat): CSSProperties {
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = format.borders ?? {};
  const [top, bottom, left, right] = [line(EdgeTop), line(EdgeBottom), line(EdgeLeft), line(EdgeRight)];
  return {
    ...(top && { borderTop: top }),
    ...(bottom && { borderBottom: bottom }),
    ...(left && { borderLeft: left }),
    ...(right && { borderRight: right }),
  };
}

export function cellLook(sheet: SheetState, row: number, column: number, date1904: boolean): CellLook {
  const cell = cellAt(sheet, row, column);
  const own = formatAt(sheet, row, column);
  const format: CellFormat =
    sheet.conditionalFormats.length > 0 ? { ...own, ...conditionalLook(sheet, row, column) } : own;
  const uncalculated = cell.formula !== undefined && cell.value === "";
  const align = alignment(cell.value, format);
  const indent = format.indentLevel
    ? { [align === "right" ? "paddingRight" : "paddingLeft"]: 3 + 9 * format.indentLevel }
    : {};
  return {
    text: uncalculated
      ? "calculated in Excel"
      : displayText(cell.value, format.numberFormat ?? "General", date1904),
    uncalculated,
    overflows: typeof cell.value === "string" && cell.value !== "" && !format.wrapText && align === "left",
    style: {
      ...fontOf(format),
      ...(format.fill && { backgroundColor: format.fill }),
      ...bordersOf(format),
      textAlign: align,
      alignItems: vertical[format.verticalAlignment ?? "Bottom"],
      ...(format.wrapText && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
      ...indent,
    },
  };
}
