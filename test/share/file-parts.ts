import { strFromU8, unzipSync } from "fflate";

/** The parts of a file as text, by name. */
export function filePartTexts(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]));
}
