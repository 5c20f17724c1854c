import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "./check-file";
import type { FileCheck } from "./check-file";
import { csvTable } from "./csv-table";
import type { Json } from "./json";

/** Checks every file NN_….json of a folder; the CSV files beside them hold the cases. In the order of their names. */
export function checkFolder(folder: string): readonly FileCheck[] {
  const names = readdirSync(folder).sort();
  const tables = names
    .filter((name) => name.toLowerCase().endsWith(".csv"))
    .map((name) => csvTable(name.slice(0, -4), readFileSync(join(folder, name), "utf8")));
  return names
    .filter((name) => /^\d.*\.json$/i.test(name))
    .map((name) => checkFile(name, jsonOf(readFileSync(join(folder, name), "utf8")), tables));
}

/** Text that is no JSON becomes null, which `checkFile` reports as a file without cases. */
function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
