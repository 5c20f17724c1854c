import { sharedSheetNames } from "../shared-sheet";
import { partNames } from "../xlsx/part-names";
import { allowedXml } from "./allowed-xml";
import type { Leak, LeakKind } from "./leak";
import type { XmlPiece } from "./xml-pieces";

const sheets = sharedSheetNames.join("|");
const ownCells = new RegExp(`^'(${sheets})'!\\$[A-Z]{1,2}\\$\\d+(:\\$[A-Z]{1,2}\\$\\d+)?$`);
const ownRows = new RegExp(`^'(${sheets})'!\\$\\d+:\\$\\d+$`);

/** What a part says in the language of the file format that a findings workbook never says. */
export function formLeaks(name: string, pieces: readonly XmlPiece[]): readonly Leak[] {
  const allowed = allowedXml(name);
  if (allowed === null) return [];
  return pieces.flatMap(({ path, attributes, text }): readonly Leak[] => {
    const element = path.at(-1) ?? "";
    const leak = (kind: LeakKind, found: string): Leak => ({ kind, place: name, found });
    const known = allowed[element];
    if (known === undefined) return [leak(kindOfElement(name, element), element)];
    const others = attributes
      .filter(([attribute]) => !known.includes(attribute))
      .map(([attribute]) => leak(kindOfAttribute(element, attribute), `${element} ${attribute}`));
    const valueOf = (attribute: string): string | undefined =>
      attributes.find(([key]) => key === attribute)?.[1];
    const wrong: Leak[] = [];
    if (
      element === "Relationship" &&
      !/^(\.\.\/)?[a-zA-Z0-9]+(\/[a-zA-Z0-9]+)*\.xml$/.test(valueOf("Target") ?? "")
    )
      wrong.push(leak("outsideLink", valueOf("Target") ?? ""));
    if (element === "definedName" && !isPrintName(valueOf("name"), text))
      wrong.push(leak("definedName", valueOf("name") ?? ""));
    if (element === "c:f" && !ownCells.test(text)) wrong.push(leak("formula", text));
    if (element === "c" && !["inlineStr", undefined].includes(valueOf("t")))
      wrong.push(leak("unexpectedAttribute", `c t="${valueOf("t") ?? ""}"`));
    return [...others, ...wrong];
  });
}

function kindOfElement(part: string, element: string): LeakKind {
  if (element === "f") return "formula";
  return part === partNames.properties ? "property" : "unexpectedElement";
}

function kindOfAttribute(element: string, attribute: string): LeakKind {
  if (element === "sheet" && attribute === "state") return "hiddenSheet";
  return attribute === "TargetMode" ? "outsideLink" : "unexpectedAttribute";
}

function isPrintName(name: string | undefined, text: string): boolean {
  if (name === "_xlnm.Print_Area") return ownCells.test(text);
  return name === "_xlnm.Print_Titles" && ownRows.test(text);
}
