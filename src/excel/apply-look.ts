import { fineLine, type Look } from "../sheets/stylesheet";

/** Writes a look onto a range; members that the look does not name stay as they are. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.colour !== undefined) format.font.color = look.colour;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.unlocked === true) format.protection.locked = false;
  if (look.boxed === true) {
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      drawLine(range, side, "Thin", fineLine);
    }
  }
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** One line along a side of a range, or between its rows or columns. Thin is 0.75 points, Medium 1.5, Thick 2.25. */
export function drawLine(
  range: Excel.Range,
  side: Side,
  weight: "Thin" | "Medium" | "Thick",
  colour: string,
): void {
  const border = range.format.borders.getItem(side);
  border.style = "Continuous";
  border.weight = weight;
  border.color = colour;
}
