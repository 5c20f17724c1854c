import { unzipSync, zipSync } from "fflate";

/** Packs the parts of an .xlsx file again in the same order with one fixed time, so that equal parts give equal bytes. */
export function zippedAgain(file: Uint8Array): Uint8Array {
  // The zip format keeps local time without a zone; a Date made from local fields gives the same bytes everywhere.
  return zipSync(unzipSync(file), { level: 9, mtime: new Date(2017, 10, 27, 9, 30, 0) });
}
