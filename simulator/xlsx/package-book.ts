import { strToU8, zipSync } from "fflate";
import { xmlElement, xmlPart } from "./xml-text";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package2006 = "http://schemas.openxmlformats.org/package/2006";
const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = {
  workbook: `${sheetTypes}.sheet.main+xml`,
  worksheet: `${sheetTypes}.worksheet+xml`,
  styles: `${sheetTypes}.styles+xml`,
  sharedStrings: `${sheetTypes}.sharedStrings+xml`,
  table: `${sheetTypes}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  properties: "application/vnd.openxmlformats-package.core-properties+xml",
} as const;

type PartKind = keyof typeof contentTypes;

const relationType = (kind: PartKind): string => {
  if (kind === "workbook") return `${office}/officeDocument`;
  return kind === "properties"
    ? `${package2006}/relationships/metadata/core-properties`
    : `${office}/${kind}`;
};

interface Part {
  readonly path: string;
  readonly kind: PartKind;
  content: string;
}

/** From one part to another as Excel writes it ("../tables/table1.xml"): some readers don't know paths from the root. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  while (folders.length > 0 && steps.length > 1 && folders[0] === steps[0]) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => ".."), ...steps].join("/");
}

/** The parts of a file in the making, and how they point to each other. Paths are from the root, without a slash. */
export class PackageBook {
  private readonly parts: Part[] = [];
  private readonly relations = new Map<string, string[]>();

  /** Adds a part that `from` points to ("" is the package), and returns the relation's id. */
  add(from: string, path: string, kind: PartKind, content: string): string {
    this.parts.push({ path, kind, content });
    const list = this.relations.get(from) ?? [];
    this.relations.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push(
      xmlElement("Relationship", { Id: id, Type: relationType(kind), Target: relativePath(from, path) }),
    );
    return id;
  }

  /** Gives a part its text once that is known. */
  fill(path: string, content: string): void {
    for (const part of this.parts) if (part.path === path) part.content = content;
  }

  /** The zip. Its entries bear the earliest date that a zip can, so that equal parts give equal bytes. */
  bytes(): Uint8Array {
    const xml = "application/xml";
    const rels = `application/vnd.openxmlformats-package.relationships+xml`;
    const types =
      xmlElement("Default", { Extension: "rels", ContentType: rels }) +
      xmlElement("Default", { Extension: "xml", ContentType: xml }) +
      this.parts
        .map(({ path, kind }) =>
          xmlElement("Override", { PartName: `/${path}`, ContentType: contentTypes[kind] }),
        )
        .join("");
    const files: Record<string, Uint8Array> = {
      "[Content_Types].xml": strToU8(
        xmlPart(xmlElement("Types", { xmlns: `${package2006}/content-types` }, types)),
      ),
    };
    for (const [from, list] of this.relations) {
      const cut = from.lastIndexOf("/") + 1;
      const content = xmlElement("Relationships", { xmlns: `${package2006}/relationships` }, list.join(""));
      files[`${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`] = strToU8(xmlPart(content));
    }
    for (const { path, content } of this.parts) files[path] = strToU8(content);
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}
