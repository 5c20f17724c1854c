import type { Border, CellFormat, ConditionalFormatState } from "../host/model";
import { digitWidth } from "./column-width";
import { builtInFormat } from "./number-formats";
import type { Palette } from "./palette";
import { unescapedString } from "./escaped-string";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";

/** What a style number of a file stands for. */
export interface ReadStyle {
  /** Properties that differ from Excel's defaults in an Arial 10 workbook; none of them for the plain style. */
  readonly format: CellFormat;
  readonly quotePrefix: boolean;
}

export interface ReadStyles {
  /** The style of a cell; plain where the number is unknown. */
  readonly cell: (index: number) => ReadStyle;
  /** The look that a conditional format lends; empty where the number is unknown. */
  readonly conditional: (index: number) => ConditionalFormatState["format"];
  /** The widest digit of the first font, in pixels. */
  readonly digit: number;
}

const lineStyles: Readonly<Record<string, Pick<Border, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  dashDot: { style: "Dash", weight: "Thin" },
  dashDotDot: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "Dash", weight: "Medium" },
  mediumDashDotDot: { style: "Dash", weight: "Medium" },
  slantDashDot: { style: "Dash", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

const horizontal: Readonly<Record<string, NonNullable<CellFormat["horizontalAlignment"]>>> = {
  left: "Left",
  center: "Center",
  centerContinuous: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  distributed: "Justify",
};

function isOn(font: XmlElement | undefined, name: string): boolean {
  const mark = child(font, name);
  return mark !== undefined && flagAttribute(mark, "val", true) && mark.attributes["val"] !== "none";
}

function fontFormat(font: XmlElement | undefined, palette: Palette): CellFormat {
  const format: CellFormat = {};
  const name = child(font, "name")?.attributes["val"];
  if (name !== undefined && name !== "Arial") format.fontName = name;
  const size = numberAttribute(child(font, "sz"), "val");
  if (size !== undefined && size !== 10) format.fontSize = size;
  if (isOn(font, "b")) format.bold = true;
  if (isOn(font, "i")) format.italic = true;
  const line = child(font, "u");
  if (line && line.attributes["val"] !== "none") format.underline = true;
  const colour = palette(child(font, "color"));
  if (colour !== undefined && colour !== "#000000") format.fontColor = colour;
  return format;
}

function fillColour(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (type === undefined || type === "none") return undefined;
  // Of a hatched ground the model keeps the hatching's colour; of a gradient nothing.
  return palette(child(pattern, "fgColor"));
}

function bordersOf(border: XmlElement | undefined, palette: Palette): CellFormat["borders"] {
  const borders: NonNullable<CellFormat["borders"]> = {};
  for (const [name, edge] of Object.entries(edges)) {
    const side = child(border, name);
    const line = lineStyles[side?.attributes["style"] ?? ""];
    if (line) borders[edge] = { ...line, color: palette(child(side, "color")) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function alignmentFormat(alignment: XmlElement | undefined): CellFormat {
  const format: CellFormat = {};
  const across = horizontal[alignment?.attributes["horizontal"] ?? ""];
  if (across) format.horizontalAlignment = across;
  const down = alignment?.attributes["vertical"];
  if (down === "top") format.verticalAlignment = "Top";
  if (down === "center") format.verticalAlignment = "Center";
  if (flagAttribute(alignment, "wrapText")) format.wrapText = true;
  const indent = numberAttribute(alignment, "indent") ?? 0;
  if (indent > 0) format.indentLevel = indent;
  return format;
}

function conditionalLook(look: XmlElement, palette: Palette): ConditionalFormatState["format"] {
  const format: ConditionalFormatState["format"] = {};
  const font = child(look, "font");
  if (isOn(font, "b")) format.bold = true;
  if (isOn(font, "i")) format.italic = true;
  const ink = palette(child(font, "color"));
  if (ink !== undefined) format.fontColor = ink;
  const pattern = child(child(look, "fill"), "patternFill");
  // In a conditional format the ground's colour stands in bgColor; a few writers use fgColor.
  const ground = palette(child(pattern, "bgColor")) ?? palette(child(pattern, "fgColor"));
  if (ground !== undefined) format.fill = ground;
  const code = child(look, "numFmt")?.attributes["formatCode"];
  if (code !== undefined) format.numberFormat = unescapedString(code);
  return format;
}

/** The styles part of a file; without one every cell is plain. */
export function readStyles(styles: XmlElement | undefined, palette: Palette): ReadStyles {
  const fonts = childrenNamed(child(styles, "fonts"), "font");
  const fills = childrenNamed(child(styles, "fills"), "fill");
  const borders = childrenNamed(child(styles, "borders"), "border");
  const codes = new Map(
    childrenNamed(child(styles, "numFmts"), "numFmt").map((entry) => [
      numberAttribute(entry, "numFmtId") ?? -1,
      unescapedString(entry.attributes["formatCode"] ?? "General"),
    ]),
  );
  const cells = childrenNamed(child(styles, "cellXfs"), "xf").map((xf): ReadStyle => {
    const number = numberAttribute(xf, "numFmtId") ?? 0;
    const code = codes.get(number) ?? builtInFormat(number) ?? "General";
    const format: CellFormat = {
      ...fontFormat(fonts[numberAttribute(xf, "fontId") ?? 0], palette),
      ...alignmentFormat(child(xf, "alignment")),
    };
    if (code !== "General" && code !== "") format.numberFormat = code;
    const fill = fillColour(fills[numberAttribute(xf, "fillId") ?? 0], palette);
    if (fill !== undefined) format.fill = fill;
    const lines = bordersOf(borders[numberAttribute(xf, "borderId") ?? 0], palette);
    if (lines) format.borders = lines;
    if (!flagAttribute(child(xf, "protection"), "locked", true)) format.locked = false;
    return { format, quotePrefix: flagAttribute(xf, "quotePrefix") };
  });
  const plain: ReadStyle = cells[0] ?? { format: {}, quotePrefix: false };
  const looks = childrenNamed(child(styles, "dxfs"), "dxf").map((look) => conditionalLook(look, palette));
  return {
    cell: (index) => cells[index] ?? plain,
    conditional: (index) => ({ ...looks[index] }),
    digit: digitWidth(plain.format.fontName ?? "Arial", plain.format.fontSize ?? 10),
  };
}
