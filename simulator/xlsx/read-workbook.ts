import type { SheetState, WorkbookState } from "../host/model";
import { sheetId } from "../host/new-workbook";
import { completeCharts, completeSheet } from "./complete-sheet";
import { unescapedString } from "./escaped-string";
import type { PackageParts } from "./package-parts";
import { packageParts, partRelated } from "./package-parts";
import { paletteOf } from "./palette";
import { readNames } from "./read-names";
import type { ReadSheet, SheetSource } from "./read-sheet";
import { readSheet } from "./read-sheet";
import { readSelection } from "./read-selection";
import { stringText } from "./read-strings";
import { readStyles } from "./read-styles";
import { reasonByFirstBytes, reasonByPaths } from "./unreadable";
import type { XmlElement } from "./xml-tree";
import { child, childrenNamed, flagAttribute, numberAttribute } from "./xml-tree";

/** A workbook, with what of its file the model does not hold; or a sentence that says why it could not be read. */
export type ReadWorkbook =
  { ok: true; value: WorkbookState; leftOut: readonly string[] } | { ok: false; reason: string };

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;

function visibilityOf(entry: XmlElement): SheetState["visibility"] {
  const state = entry.attributes["state"];
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}

function propertiesOf(parts: PackageParts): WorkbookState["properties"] {
  const core = parts.xml(partRelated(parts.relations(""), "core-properties"));
  const properties: WorkbookState["properties"] = {};
  const names = { title: "title", author: "creator", lastAuthor: "lastModifiedBy" } as const;
  for (const [property, element] of Object.entries(names)) {
    const text = child(core, element)?.text;
    if (text) properties[property as keyof typeof names] = unescapedString(text);
  }
  return properties;
}

function readParts(parts: PackageParts): ReadWorkbook {
  const main = partRelated(parts.relations(""), "officeDocument") || "xl/workbook.xml";
  const root =
    parts.paths.includes(`${main.toLowerCase()}`) && !/\.bin$/i.test(main) ? parts.xml(main) : undefined;
  if (root?.name !== "workbook") return { ok: false, reason: reasonByPaths(parts.paths) };
  const relations = parts.relations(main);
  const styles = parts.xml(partRelated(relations, "styles"));
  const palette = paletteOf(parts.xml(partRelated(relations, "theme")), styles);
  const source: SheetSource = {
    strings: childrenNamed(parts.xml(partRelated(relations, "sharedStrings")), "si").map(stringText),
    styles: readStyles(styles, palette),
    date1904: flagAttribute(child(root, "workbookPr"), "date1904"),
    palette,
  };
  const leftOut: string[] = [];
  let [formats, tables] = [0, 0];
  const paths = new Map<SheetState, string>();
  const byPlace = childrenNamed(child(root, "sheets"), "sheet").map((entry, index): ReadSheet | undefined => {
    const name = unescapedString(entry.attributes["name"] ?? `Sheet${index + 1}`);
    const wanted = entry.attributes["r:id"] ?? entry.attributes["id"];
    const relation = relations.find((candidate) => candidate.id === wanted);
    const text = relation?.type === "worksheet" ? parts.text(relation.target) : undefined;
    if (!relation || text === undefined) {
      leftOut.push(
        `"${name}" is not a worksheet (a chart sheet, a dialogue or a macro sheet), and was left out.`,
      );
      return undefined;
    }
    const read = readSheet(text, name, sheetId(index), source);
    read.sheet.visibility = visibilityOf(entry);
    completeSheet(read, relation.target, parts, tables + 1);
    paths.set(read.sheet, relation.target);
    formats += read.conditionalFormatsLeftOut;
    tables += read.sheet.tables.length;
    return read;
  });
  const sheets = byPlace.flatMap((read) => read?.sheet ?? []);
  if (sheets.length === 0) return { ok: false, reason: "The workbook holds no worksheet." };
  const charts = completeCharts(paths, parts);
  if (charts > 0)
    leftOut.push(`${count(charts, "chart")} of the file can't be shown, and will not be saved.`);
  if (formats > 0)
    leftOut.push(`${count(formats, "conditional format")} (colour scales, icons, ranks) left out.`);
  const place = numberAttribute(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const active = byPlace[place]?.sheet.visibility === "Visible" ? byPlace[place] : undefined;
  const shown =
    active ?? byPlace.find((read) => read?.sheet.visibility === "Visible") ?? byPlace.find(Boolean);
  const value: WorkbookState = {
    sheets,
    activeSheetId: shown?.sheet.id ?? "",
    names: readNames(
      root,
      byPlace.map((read) => read?.sheet),
    ),
    date1904: source.date1904,
    structureProtected: flagAttribute(child(root, "workbookProtection"), "lockStructure"),
    readOnly: false,
    properties: propertiesOf(parts),
    settings: {},
  };
  const area = shown && readSelection(shown.root);
  if (shown && area) value.selection = { sheetId: shown.sheet.id, area };
  return { ok: true, value, leftOut };
}

/**
 * Reads a workbook file (.xlsx, .xlsm; transitional or strict). Never throws: what can't be read is a sentence that
 * says why. Values come as they are stored: a text of digits stays text, a date is its serial number, a formula keeps
 * the value that was saved with it ("" where none was). Pictures, comments, links, pivot tables, macros, colour
 * scales, and charts other than bars, columns and lines are not in the model; `leftOut` names the ones that change what is seen.
 * `readOnly` is always false: "read-only recommended" is advice that a person may refuse.
 * Checked by: test/simulator/xlsx (round trips, other writers' files, and the odd workbooks of corpus.long.test.ts).
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const reason = reasonByFirstBytes(bytes);
  if (reason !== undefined) return { ok: false, reason };
  try {
    return readParts(packageParts(bytes));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `The file is damaged, and could not be read (${words}).` };
  }
}
