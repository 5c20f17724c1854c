import { xmlElement } from "./xml-text";

/** An element of a chart that says one value. */
export const chartValue = (name: string, val: string | number | boolean): string =>
  xmlElement(`c:${name}`, { val });

const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

/** A colour as fill; null is "no fill", undefined leaves it to the program. */
export function fillOf(colour: string | null | undefined): string {
  if (colour === undefined) return "";
  if (colour === null || colour === "") return "<a:noFill/>";
  return `<a:solidFill>${xmlElement("a:srgbClr", { val: hex(colour) })}</a:solidFill>`;
}

/** A colour as line, of `points` width; null is "no line", undefined leaves it to the program. */
export function lineOf(colour: string | null | undefined, points = 0.75): string {
  const fill = fillOf(colour);
  return fill === "" ? "" : xmlElement("a:ln", { w: Math.round(points * 12700) }, fill);
}

/** Fill and line together; nothing where both are left to the program. */
export function shapeLook(fill: string | null | undefined, line: string | null | undefined): string {
  const content = fillOf(fill) + lineOf(line);
  return content === "" ? "" : xmlElement("c:spPr", {}, content);
}

/** Letters in a chart. Sizes are in points; a file counts hundredths. */
export interface ChartLetters {
  readonly fontSize?: number | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
}

/** The properties of letters under the name that their place wants: `a:defRPr` or `a:rPr`. */
export function lettersElement(name: "a:defRPr" | "a:rPr", letters: ChartLetters): string {
  return xmlElement(
    name,
    {
      lang: name === "a:rPr" ? "en-GB" : undefined,
      sz: letters.fontSize === undefined ? undefined : Math.round(letters.fontSize * 100),
      b: letters.bold,
    },
    fillOf(letters.fontColor) + xmlElement("a:latin", { typeface: "Arial" }),
  );
}

/** The letters of an axis, a legend or a whole chart. */
export const lettersOf = (letters: ChartLetters): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr>${lettersElement("a:defRPr", letters)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
