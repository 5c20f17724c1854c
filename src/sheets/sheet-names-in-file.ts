import { strFromU8, unzipSync } from "fflate";

/** The sheets of a file, or why it can't be read as a workbook. "protected": it has a password, or is of the kind before .xlsx. */
export type FileSheets =
  { readonly names: readonly string[] } | { readonly fault: "notAWorkbook" | "protected" };

/** How files begin that are locked with a password, and .xls files. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The names of the sheets of an .xlsx file, without reading anything else of it.
 * Checked by: test/sheets/sheet-names-in-file.test.ts
 */
export function sheetNamesInFile(file: Uint8Array): FileSheets {
  if (compoundFile.every((byte, at) => file[at] === byte)) return { fault: "protected" };
  const part = workbookPart(file);
  if (part === null) return { fault: "notAWorkbook" };
  const names = [...part.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, name = ""]) =>
    plain(name),
  );
  return { names };
}

function workbookPart(file: Uint8Array): string | null {
  try {
    const parts = unzipSync(file, { filter: ({ name }) => name === "xl/workbook.xml" });
    const part = parts["xl/workbook.xml"];
    return part === undefined ? null : strFromU8(part);
  } catch {
    return null;
  }
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
