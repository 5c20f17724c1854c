import type { FrameUnit } from "../frame/unit";
import { sha256Hex } from "../sha256";
import { inOneGo, STEPS_A_SLICE, type Sliced } from "../sliced";
import type { TicketLine } from "./draw-record";
import type { StratumDraw } from "./hash-ranked-sample";
import type { Seed } from "./seed";

/** The random start has 13 hexadecimal digits: 52 bits. */
const START_DIGITS = 13;
const START_RANGE = 16n ** BigInt(START_DIGITS);

/**
 * A systematic sample: through each group in the order of the list, at equal steps from a random start.
 *   U = the first 13 hex digits of SHA-256(seed + ",systematic," + group), as a whole number;
 *   positions ⌊(U + i·16¹³)·N_h / (n_h·16¹³)⌋ + 1 for i = 0 … n_h − 1, in whole numbers without rounding.
 * Each case of a group has the same chance n_h/N_h; the order of the list matters, there are no spares, and the sample
 * can't be extended. The ticket of a line is the SHA-256 of its group's start, the same for all its cases. A group
 * smaller than asked gives all it has; an empty group gives no line.
 * Source: docs/methods.md, "Systematic sampling"; Cochran (1977), Sampling Techniques, 3rd ed., chapter 8, the start as
 * a fraction of the step. Checked by: test/core/sampling/systematic-sample.test.ts.
 */
export function systematicSample(
  units: readonly Keyed[],
  seed: Seed,
  plan: readonly StratumDraw[],
): readonly TicketLine[] {
  return inOneGo(systematicSampleInSlices(units, seed, plan));
}

type Keyed = Pick<FrameUnit, "key" | "stratum">;

/** The same for long lists, in slices. */
export function* systematicSampleInSlices(
  units: readonly Keyed[],
  seed: Seed,
  plan: readonly StratumDraw[],
): Sliced<readonly TicketLine[]> {
  const groups = new Map(plan.map(({ label }) => [label, [] as Keyed[]]));
  for (const [index, unit] of units.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    groups.get(unit.stratum)?.push(unit);
  }
  return plan.flatMap(({ label, sampleSize }) => {
    const group = groups.get(label) ?? [];
    const ticket = sha256Hex(`${seed},systematic,${label}`);
    return systematicPositions(ticket, group.length, Math.min(sampleSize, group.length)).flatMap(
      (position, index): readonly TicketLine[] => {
        const unit = group[position - 1];
        if (unit === undefined) return [];
        return [{ key: unit.key, ticket, rank: index + 1, role: "Sample", stratum: label, position }];
      },
    );
  });
}

/**
 * The places that are drawn, counted from 1, in ascending order and all different. `start` is at least 13 hex digits.
 * @example systematicPositions("8000000000000", 10, 5) // => [2, 4, 6, 8, 10]
 */
export function systematicPositions(
  start: string,
  populationSize: number,
  sampleSize: number,
): readonly number[] {
  const from = BigInt(`0x${start.slice(0, START_DIGITS)}`);
  const [all, drawn] = [BigInt(populationSize), BigInt(sampleSize)];
  return Array.from(
    { length: sampleSize },
    (_, index) => Number(((from + BigInt(index) * START_RANGE) * all) / (drawn * START_RANGE)) + 1,
  );
}
