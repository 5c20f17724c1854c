import { sha256HexOfAll } from "../sha256";
import { inOneGo, sortedInSlices, STEPS_A_SLICE, type Sliced } from "../sliced";
import type { FrameUnit } from "./unit";

/**
 * The fingerprint of a frame: SHA-256 of the lines `key TAB group LF`, sorted by their UTF-8 bytes, as 64 lowercase
 * hex digits. Two frames have the same fingerprint when they hold the same cases in the same groups, in any order.
 * The empty frame has the fingerprint of the empty text.
 * Source: docs/methods.md, "Fingerprint". Checked by: test/reference/07_rng_tickets.json (kind "draw").
 */
export function frameFingerprint(units: readonly Keyed[]): string {
  return inOneGo(frameFingerprintInSlices(units));
}

type Keyed = Pick<FrameUnit, "key" | "stratum">;

/** The same for long lists, in slices. */
export function* frameFingerprintInSlices(units: readonly Keyed[]): Sliced<string> {
  // Below the surrogates JavaScript's own order is that of the code points, and many times as fast.
  let plain = true;
  for (const [index, { key, stratum }] of units.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    plain &&= !FROM_SURROGATES.test(key) && !FROM_SURROGATES.test(stratum);
  }
  const compare = plain ? byCodeUnit : byCodePoint;
  // The tab after a key comes before every sign that a key can hold, so that keys alone put their lines in order.
  const sorted = yield* sortedInSlices(
    units,
    (a, b) => compare(a.key, b.key) || compare(a.stratum, b.stratum),
  );
  return yield* sha256HexOfAll(linesOf(sorted));
}

function* linesOf(units: readonly Keyed[]): Generator<string, undefined> {
  for (const { key, stratum } of units) yield `${key}\t${stratum}\n`;
  return undefined;
}

const FROM_SURROGATES = /[\ud800-\uffff]/;

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Order by code point, which is the order of the UTF-8 bytes. JavaScript's own comparison goes by UTF-16 units and
 * puts characters outside the basic plane before U+E000 to U+FFFF.
 */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const unitA = a.charCodeAt(i);
    const unitB = b.charCodeAt(i);
    if (unitA !== unitB) return codePointRank(unitA) - codePointRank(unitB);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others, so they are moved behind U+FFFF. */
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
