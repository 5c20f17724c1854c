import { zipSync, type Zippable } from "fflate";

/** The earliest moment that a zip file can hold, for every file: the time of packing would change the bytes. */
const FIXED = new Date(1980, 0, 1, 0, 0, 0);

/** Files in one zip, in the order of their names; the same files give the same bytes, whenever and wherever. */
export function releaseZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([first], [second]) => (first < second ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted);
  return zipSync(entries, { level: 9, mtime: FIXED });
}
