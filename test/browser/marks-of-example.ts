import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One case of marks.csv: its cells by column name, blank ones left out. */
export interface MarkedRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a comma-separated text (RFC 4180), with quotation marks round texts that need them. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("((?:[^"]|"")*)"|[^,"\r\n]*)(,|\r?\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [whole, raw = "", quoted, end] = found;
    rows.at(-1)?.push(quoted === undefined ? raw : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
    if (whole === "" || cell.lastIndex >= text.length) break;
  }
  return rows.filter((row) => row.length > 1);
}

/** The made-up marks of the example, as its script wrote them. */
export function marksOfExample(root: string): MarkedRow[] {
  const file = join(root, "simulator", "examples", "mash-2017", "marks.csv");
  const [header = [], ...rows] = csvRows(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  return rows.map(([id = "", ...texts]) => {
    const cells: Record<string, string> = {};
    texts.forEach((text, index) => {
      const name = header[index + 1];
      if (name !== undefined && text !== "") cells[name] = text;
    });
    return { id, cells };
  });
}
