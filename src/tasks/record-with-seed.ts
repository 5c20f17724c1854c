import type { Seed } from "../core/sampling/seed";
import { sha256Hex } from "../core/sha256";
import { readExistingCasesRecord } from "../sheets/read-existing-cases";
import type { SheetCells } from "../sheets/workbook";
import { recordsAmong } from "./own-sheets";

/**
 * The record sheet of a draw that had this seed, begun here or made elsewhere, whatever became of it; null where there is
 * none. A seed draws once in a workbook.
 */
export function recordWithSeed(recordSheets: readonly (SheetCells | null)[], seed: Seed): string | null {
  const hash = sha256Hex(seed);
  const here = recordsAmong(recordSheets).find(({ draw }) => draw?.seedHash === hash);
  if (here !== undefined) return here.sheet;
  const elsewhere = recordSheets.find((cells) => {
    const read = cells === null ? null : readExistingCasesRecord(cells);
    return read?.ok === true && read.value.cases.drawn?.seed === seed;
  });
  return elsewhere?.sheet ?? null;
}
