import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Worksheet } from "exceljs";
import { readReference } from "../../../../simulator/examples/mash-2017/read-reference";

const folder = join(__dirname, "../../../../simulator/examples/mash-2017");

export const referenceTexts = readReference(join(__dirname, "../../../reference"));

/** A committed file of the example as it lies in the repository. */
export const committedFile = (name: string): Buffer => readFileSync(join(folder, name));

export async function committedSheet(name: string): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook();
  const bytes = committedFile("MASH referrals 2017.xlsx");
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet;
}

/** Rows of a comma-separated text by header (RFC 4180, quoted cells included). */
export function commaSeparated(text: string): Record<string, string>[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, inQuotes, plain]) => inQuotes?.replaceAll('""', '"') ?? plain ?? "",
    );
  const header = cells(lines[0] ?? "");
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(cells(line).map((cell, place) => [header[place] ?? "", cell])));
}

/** How often each text occurs. */
export function tally(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}
