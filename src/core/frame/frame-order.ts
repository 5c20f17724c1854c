import { sha256HexOfAll } from "../sha256";
import type { Sliced } from "../sliced";
import type { FrameUnit } from "./unit";

/**
 * The order of a frame as a digest: SHA-256 of the lines `key LF` in the order of the list, as 64 lowercase hex digits.
 * A systematic sample depends on this order, so it goes into the record.
 * Source: docs/methods.md, "Systematic sampling". Checked by: test/core/sampling/systematic-sample.test.ts.
 */
export function* frameOrderDigest(units: readonly Pick<FrameUnit, "key">[]): Sliced<string> {
  return yield* sha256HexOfAll(linesOf(units));
}

function* linesOf(units: readonly Pick<FrameUnit, "key">[]): Generator<string, undefined> {
  for (const { key } of units) yield `${key}\n`;
  return undefined;
}
