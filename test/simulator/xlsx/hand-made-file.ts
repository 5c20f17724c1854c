import { strToU8, zipSync } from "fflate";

/** What a test wants in a file that no writer of ours made. Every part is XML without its declaration. */
export interface HandMade {
  /** The worksheet's content, or a whole part where it begins with "<?xml" or a prefix is wanted. */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Attributes and elements of the workbook. */
  readonly workbookProperties?: string;
  /** "transitional" unless said otherwise. */
  readonly strict?: boolean;
  /** The prefix of the worksheet's elements is the test's own matter; the namespace is declared under it. */
  readonly prefix?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly sheetRelations?: string;
}

/** A workbook of one sheet, "Sheet1", made of parts that a test spells out. */
export function handMadeFile(file: HandMade): Uint8Array {
  const main = file.strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = file.strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const prefix = file.prefix ? `${file.prefix}:` : "";
  const xmlns = file.prefix ? `xmlns:${file.prefix}="${main}"` : `xmlns="${main}"`;
  const relations = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${file.workbookProperties ?? ""}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml") +
        relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
        relation("rId3", "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": `<${prefix}worksheet ${xmlns} xmlns:r="${office}">${file.sheet}</${prefix}worksheet>`,
    ...(file.strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${file.strings}</sst>` }),
    ...(file.styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${main}">${file.styles}</styleSheet>` }),
    ...(file.sheetRelations === undefined
      ? {}
      : { "xl/worksheets/_rels/sheet1.xml.rels": relations(file.sheetRelations) }),
    ...file.more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strToU8(content)])),
  );
}
