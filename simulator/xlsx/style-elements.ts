import type { Border, CellFormat } from "../host/model";
import { xmlElement } from "./xml-text";

/** "#RRGGBB" as a file writes it, opaque. */
export const fileColour = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** A colour under the name that its place wants. */
export const colourElement = (name: string, colour: string): string =>
  xmlElement(name, { rgb: fileColour(colour) });

const lineStyles: Readonly<Record<Border["style"], (weight: Border["weight"]) => string | undefined>> = {
  None: () => undefined,
  Continuous: (weight) => (weight === "Hairline" ? "hair" : weight.toLowerCase()),
  Dash: (weight) => (weight === "Medium" || weight === "Thick" ? "mediumDashed" : "dashed"),
  Dot: () => "dotted",
  Double: () => "double",
};

const mark = (name: string, on: boolean | undefined): string => (on ? xmlElement(name, {}) : "");

/** A cell's letters; Arial 10 where nothing is said. */
export function fontElement(format: CellFormat): string {
  const content =
    mark("b", format.bold) +
    mark("i", format.italic) +
    mark("u", format.underline) +
    xmlElement("sz", { val: format.fontSize ?? 10 }) +
    (format.fontColor === undefined ? "" : colourElement("color", format.fontColor)) +
    xmlElement("name", { val: format.fontName ?? "Arial" });
  return xmlElement("font", {}, content);
}

/** A cell's ground. */
export function fillElement(colour: string | undefined): string {
  if (colour === undefined || colour === "")
    return xmlElement("fill", {}, xmlElement("patternFill", { patternType: "none" }));
  const content = colourElement("fgColor", colour) + xmlElement("bgColor", { indexed: 64 });
  return xmlElement("fill", {}, xmlElement("patternFill", { patternType: "solid" }, content));
}

/** A cell's four edges. */
export function borderElement(borders: CellFormat["borders"]): string {
  const side = (name: string, line: Border | undefined): string => {
    const style = line && lineStyles[line.style](line.weight);
    return line && style
      ? xmlElement(name, { style }, colourElement("color", line.color))
      : xmlElement(name, {});
  };
  const content =
    side("left", borders?.EdgeLeft) +
    side("right", borders?.EdgeRight) +
    side("top", borders?.EdgeTop) +
    side("bottom", borders?.EdgeBottom) +
    xmlElement("diagonal", {});
  return xmlElement("border", {}, content);
}

/** How a cell's text stands; "" where it stands as any text does. */
export function alignmentElement(format: CellFormat): string {
  const attributes = {
    horizontal:
      format.horizontalAlignment === "General" ? undefined : format.horizontalAlignment?.toLowerCase(),
    // The bottom is where a cell's text stands anyway.
    vertical: format.verticalAlignment === "Bottom" ? undefined : format.verticalAlignment?.toLowerCase(),
    wrapText: format.wrapText ? true : undefined,
    indent: format.indentLevel ? format.indentLevel : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? ""
    : xmlElement("alignment", attributes);
}
