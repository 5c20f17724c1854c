import { fixedReference } from "../../sheets/area-address";
import type { SharedSheet } from "../shared-sheet";
import { namespaces } from "./namespaces";
import { chartPartNames, expectedParts, partNames, sheetPartName } from "./part-names";
import { xmlElement, xmlPart, xmlText } from "./xml-text";

const corePropertiesLink =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const openXml = "application/vnd.openxmlformats";
const spreadsheet = `${openXml}-officedocument.spreadsheetml`;

/** What kind each part is, by the beginning of its name. Links need no line of their own. */
const kinds: readonly (readonly [string, string])[] = [
  [partNames.properties, `${openXml}-package.core-properties+xml`],
  [partNames.workbook, `${spreadsheet}.sheet.main+xml`],
  [partNames.styles, `${spreadsheet}.styles+xml`],
  ["xl/worksheets/sheet", `${spreadsheet}.worksheet+xml`],
  [chartPartNames.drawing, `${openXml}-officedocument.drawing+xml`],
  [chartPartNames.chart, `${openXml}-officedocument.drawingml.chart+xml`],
];

export function contentTypesPart(withChart: boolean, withSurvey: boolean): string {
  const overrides = expectedParts(withChart, withSurvey).flatMap((name) => {
    const kind = kinds.find(([beginning]) => name.startsWith(beginning));
    return kind === undefined ? [] : [xmlElement("Override", { PartName: `/${name}`, ContentType: kind[1] })];
  });
  return xmlPart(
    xmlElement(
      "Types",
      { xmlns: namespaces.contentTypes },
      xmlElement("Default", {
        Extension: "rels",
        ContentType: `${openXml}-package.relationships+xml`,
      }) +
        xmlElement("Default", { Extension: "xml", ContentType: "application/xml" }) +
        overrides.join(""),
    ),
  );
}

/** Links of a part to others inside the file. None ever leads out of it. */
export function linksPart(
  links: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  return xmlPart(
    xmlElement(
      "Relationships",
      { xmlns: namespaces.packageLink },
      links
        .map(({ id, type, target }) => xmlElement("Relationship", { Id: id, Type: type, Target: target }))
        .join(""),
    ),
  );
}

export function rootLinksPart(): string {
  return linksPart([
    { id: "rId1", type: `${namespaces.link}/officeDocument`, target: partNames.workbook },
    { id: "rId2", type: corePropertiesLink, target: partNames.properties },
  ]);
}

/** The properties of the file: its title and its language. No author, no company, no time of writing. */
export function propertiesPart(title: string): string {
  const attributes = { "xmlns:cp": namespaces.properties, "xmlns:dc": namespaces.dublinCore };
  return xmlPart(
    xmlElement(
      "cp:coreProperties",
      attributes,
      xmlElement("dc:title", {}, xmlText(title)) + xmlElement("dc:language", {}, "en-GB"),
    ),
  );
}

const stylesLink = "rId0";
const sheetLink = (index: number): string => `rId${index + 1}`;

export function workbookLinksPart(sheets: readonly SharedSheet[]): string {
  return linksPart([
    ...sheets.map((_, index) => ({
      id: sheetLink(index),
      type: `${namespaces.link}/worksheet`,
      target: sheetPartName(index).replace("xl/", ""),
    })),
    { id: stylesLink, type: `${namespaces.link}/styles`, target: "styles.xml" },
  ]);
}

/** The sheets in their order, the first one open. Its only names are the printed areas and the rows that pages repeat. */
export function workbookPart(sheets: readonly SharedSheet[]): string {
  const listed = sheets.map(({ sheet }, index) =>
    xmlElement("sheet", { name: sheet, sheetId: index + 1, "r:id": sheetLink(index) }),
  );
  return xmlPart(
    xmlElement(
      "workbook",
      { xmlns: namespaces.spreadsheet, "xmlns:r": namespaces.link },
      xmlElement("bookViews", {}, xmlElement("workbookView", { firstSheet: 0, activeTab: 0 })) +
        xmlElement("sheets", {}, listed.join("")) +
        xmlElement("definedNames", {}, sheets.flatMap(printNames).join("")),
    ),
  );
}

function printNames({ sheet, steps }: SharedSheet, index: number): readonly string[] {
  const page = steps.find((step) => step.step === "page");
  const named = (name: string, reference: string): string =>
    xmlElement("definedName", { name, localSheetId: index }, xmlText(reference));
  const rows = page?.titleRows ?? null;
  return [
    ...(page?.area ? [named("_xlnm.Print_Area", fixedReference(sheet, page.area))] : []),
    ...(rows === null ? [] : [named("_xlnm.Print_Titles", `'${sheet}'!$${rows.top}:$${rows.bottom}`)]),
  ];
}
