import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../reference");

/** The cases of a reference file, in the form that the test says they have. */
export function referenceCases<T>(file: string): readonly T[] {
  return (JSON.parse(readFileSync(join(folder, file), "utf8")) as { cases: T[] }).cases;
}
