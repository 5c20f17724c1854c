import { frameFingerprintInSlices } from "../frame/fingerprint";
import { frameOrderDigest } from "../frame/frame-order";
import type { FrameUnit } from "../frame/unit";
import { sha256Hex } from "../sha256";
import type { Sliced } from "../sliced";
import { isExamined, type RecordedDraw, type TicketLine } from "./draw-record";
import { drawnLines } from "./drawn-lines";
import type { StratumDraw } from "./hash-ranked-sample";
import type { SelectionMethod } from "./sample-definition";
import type { Seed } from "./seed";
import { systematicPositions } from "./systematic-sample";

/** What drawing again gives, compared with what stands in the record. */
export interface Reperformance {
  /** Cases of the sample, used spares and replaced ones among them, whose group, rank and ticket come out the same. */
  readonly same: number;
  /** How many such cases the record should name: those it names, or as many as were drawn where it names fewer. */
  readonly of: number;
  readonly sparesSame: number;
  readonly spares: number;
  /** null where there is no frame to take it from. */
  readonly fingerprintSame: boolean | null;
  /** Whether the cases stand in the order of the draw; null where the order does not matter or is not known. */
  readonly orderSame: boolean | null;
  /** Keys of recorded lines that come out differently, and of cases that should have been drawn and were not. */
  readonly differing: readonly string[];
}

type Keyed = Pick<FrameUnit, "key" | "stratum">;
type CheckedDraw = Pick<RecordedDraw, "strata" | "tickets" | "fingerprint" | "frameOrder">;

/**
 * Draws again from the frame and the recorded seed, and compares line by line. Without a frame (`units` null) it
 * confirms tickets, order and ranks of the recorded lines only. Ranks up to the last examined case of a group are the
 * sample, whatever was replaced or added since; the ranks after it are its spares. Lines that are gone from the record
 * are missed, since it says how many were drawn from each group; with the frame they are named.
 * Checked by: test/core/sampling/draw-check.test.ts.
 */
export function* reperformance(
  method: SelectionMethod,
  units: readonly Keyed[] | null,
  seed: Seed,
  draw: CheckedDraw,
): Sliced<Reperformance> {
  const plan = planOf(draw);
  const lines =
    units === null && method === "systematic"
      ? placesAgain(seed, draw)
      : yield* drawnLines(method, units ?? recordedUnits(draw), seed, plan);
  const again = new Map(lines.map((line) => [lineName(line), line]));
  const recorded = new Set(draw.tickets.map(lineName));
  const sampled = draw.tickets.filter(({ role }) => isExamined(role));
  const spares = draw.tickets.filter(({ role }) => !isExamined(role));
  const missed = [...again.values()].filter((line) => !recorded.has(lineName(line)));
  const isSame = (line: TicketLine): boolean => again.has(lineName(line));
  // A line that stands twice does not make up for one that is gone.
  const countSame = (of: readonly TicketLine[]): number => new Set(of.filter(isSame).map(lineName)).size;
  const fingerprint = units === null ? null : yield* frameFingerprintInSlices(units);
  const order = units === null || draw.frameOrder === undefined ? null : yield* frameOrderDigest(units);
  return {
    same: countSame(sampled),
    of: total(plan, ({ sampleSize }) => sampleSize),
    sparesSame: countSame(spares),
    spares: total(plan, ({ spares: waiting }) => waiting),
    fingerprintSame: fingerprint === null ? null : fingerprint === draw.fingerprint,
    orderSame: order === null ? null : order === draw.frameOrder,
    differing: [
      ...new Set([...draw.tickets.filter((line) => !isSame(line)), ...missed].map(({ key }) => key)),
    ],
  };
}

/**
 * How many were examined and how many spares are left, counted from the recorded lines themselves, since cases may have
 * been added and spares used; but never fewer than were drawn to begin with.
 */
function planOf({ strata, tickets }: CheckedDraw): readonly StratumDraw[] {
  return strata.map(({ label, drawn, spares }) => {
    const lines = tickets.filter(({ stratum }) => stratum === label);
    const sampleSize = Math.max(drawn, lines.filter(({ role }) => isExamined(role)).length);
    return { label, sampleSize, spares: Math.max(drawn + spares, lines.length) - sampleSize };
  });
}

function total(plan: readonly StratumDraw[], of: (stratum: StratumDraw) => number): number {
  return plan.reduce((sum, stratum) => sum + of(stratum), 0);
}

function recordedUnits({ tickets }: CheckedDraw): readonly Keyed[] {
  return tickets.map(({ key, stratum }) => ({ key, stratum }));
}

/** The recorded lines of a systematic sample with the places that seed and sizes give, whatever stands at them. */
function placesAgain(seed: Seed, { strata, tickets }: CheckedDraw): readonly TicketLine[] {
  return strata.flatMap(({ label, populationSize, drawn }) => {
    const lines = tickets.filter(({ stratum }) => stratum === label);
    const ticket = sha256Hex(`${seed},systematic,${label}`);
    return systematicPositions(ticket, populationSize, drawn).flatMap(
      (position, index): readonly TicketLine[] => {
        const line = lines.find(({ rank }) => rank === index + 1);
        return line === undefined
          ? []
          : [{ key: line.key, stratum: label, role: "Sample", ticket, position, rank: index + 1 }];
      },
    );
  });
}

/** All that must agree for a line to be the same. */
function lineName({ stratum, role, rank, key, ticket, position = 0 }: TicketLine): string {
  return [stratum, isExamined(role) ? "examined" : "spare", rank, key, ticket, position].join("\u001f");
}
