import { sha256Hex } from "../sha256";
import { rowDigest } from "./row-digest";
import type { FrameUnit } from "./unit";

/**
 * Digest of what is carried along for a case: that of its row; where several rows are one case, the first 16 hex digits
 * of SHA-256 over the digests of its rows in ascending order, joined by line feeds, so that the order of the rows in
 * the list does not matter.
 * Source: docs/methods.md, "Audit frame". Checked by: test/core/frame/several-rows-a-case.test.ts.
 */
export function unitDigest({ carried, otherRows }: Pick<FrameUnit, "carried" | "otherRows">): string {
  if (otherRows === undefined) return rowDigest(carried);
  const digests = [carried, ...otherRows.map((row) => row.carried)].map(rowDigest);
  return sha256Hex(digests.sort().join("\n")).slice(0, 16);
}
