import { sharedSheetNames } from "../shared-sheet";
import { sheetPartName } from "../xlsx/part-names";
import type { XmlPiece } from "./xml-pieces";

/** Words that a part says, and where. */
export interface SaidWords {
  readonly words: string;
  readonly place: string;
  /** The text of a cell. */
  readonly isCell: boolean;
}

/** A length, a place, a colour or a number of points: no more than the file format and the chart take. */
const measure =
  /^(-?\d{1,3}(\.\d+)?|\d{1,8}|[0-9A-F]{6}|FF[0-9A-F]{6}|\$?[A-Z]{1,2}\$?\d{1,7}(:\$?[A-Z]{1,2}\$?\d{1,7})?)$/;
const number = /^\d{1,3}(\.\d{1,2})?$/;

/** Attributes that hold words of ours and never a measure. */
const wordAttributes: ReadonlySet<string> = new Set(["descr", "name"]);

/** Everything that a part says in text and attributes; measures are left out. */
export function saidWords(part: string, pieces: readonly XmlPiece[]): readonly SaidWords[] {
  const sheet = sharedSheetNames.find((_, index) => sheetPartName(index) === part);
  let cell = "";
  return pieces.flatMap(({ path, attributes, text }): readonly SaidWords[] => {
    const element = path.at(-1) ?? "";
    if (element === "c") cell = attributes.find(([key]) => key === "r")?.[1] ?? "";
    const isCell = sheet !== undefined && path.includes("c");
    const place = isCell ? `${sheet} ${cell}` : (sheet ?? part);
    const isNumber = ["v", "c:v", "xdr:col", "xdr:row", "xdr:colOff", "xdr:rowOff"].includes(element);
    const isMeasure = isNumber && (number.test(text) || element.startsWith("xdr:"));
    return [
      ...(text === "" || isMeasure ? [] : [{ words: spelt(text), place, isCell }]),
      ...attributes
        .filter(([key, value]) => value !== "" && (wordAttributes.has(key) || !measure.test(value)))
        .map(([, value]) => ({ words: value, place, isCell: false })),
    ];
  });
}

/** Signs that the file format spells by their number, as they are read. */
function spelt(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
