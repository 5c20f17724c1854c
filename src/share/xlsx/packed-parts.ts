import { zipSync } from "fflate";

/** Parts as the bytes of a file: the same parts in the same order give the same bytes, on every machine, at any time. */
export function packedParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  // The zip format keeps local time without a zone: made from local fields, this is the same everywhere.
  return zipSync({ ...parts }, { level: 9, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
