import type { XmlElement } from "./xml-tree";
import { child, flagAttribute, numberAttribute } from "./xml-tree";

/** An element some levels deeper; undefined where a step is missing. */
export const down = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => child(at, name), element);

/** The value that a child gives as its attribute `val`. */
export const textValue = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes["val"];
export const numberValue = (element: XmlElement | undefined, name: string): number | undefined =>
  numberAttribute(child(element, name), "val");

/** The colour of a fill; null for "no fill", undefined where it is the program's or the theme's. */
export function colourIn(look: XmlElement | undefined): string | null | undefined {
  if (child(look, "noFill")) return null;
  const hex = down(look, "solidFill", "srgbClr")?.attributes["val"];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

/** Letters as a chart's parts keep them; sizes in hundredths of a point. */
export function lettersIn(element: XmlElement | undefined): {
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
} {
  const size = numberAttribute(element, "sz");
  const colour = colourIn(element);
  return {
    ...(size === undefined ? {} : { fontSize: size / 100 }),
    ...(colour ? { fontColor: colour } : {}),
    ...(element?.attributes["b"] === undefined ? {} : { bold: flagAttribute(element, "b") }),
  };
}
