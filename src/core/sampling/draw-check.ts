import { frameFingerprint } from "../frame/fingerprint";
import type { FrameUnit } from "../frame/unit";
import type { RecordedDraw, TicketLine } from "./draw-record";
import { hashRankedSample } from "./hash-ranked-sample";
import type { Seed } from "./seed";

/** What drawing again gives, compared with what stands in the record. */
export interface Reperformance {
  /** Sampled cases whose group, rank and ticket come out the same. */
  readonly same: number;
  readonly of: number;
  readonly sparesSame: number;
  readonly spares: number;
  readonly fingerprintSame: boolean;
  /** Keys of recorded lines that come out differently, and of cases that should have been drawn and were not. */
  readonly differing: readonly string[];
}

/**
 * Draws again from the frame and the recorded seed, and compares line by line. An empty record gives 0 of 0, which is
 * not the same as "all the same".
 */
export function reperformance(
  units: readonly Pick<FrameUnit, "key" | "stratum">[],
  seed: Seed,
  draw: Pick<RecordedDraw, "strata" | "tickets" | "fingerprint">,
): Reperformance {
  const plan = draw.strata.map(({ label, drawn, spares }) => ({ label, sampleSize: drawn, spares }));
  const again = new Map(hashRankedSample(units, seed, plan).map((line) => [lineName(line), line]));
  const recorded = new Set(draw.tickets.map(lineName));
  const sampled = draw.tickets.filter((line) => line.role === "Sample");
  const spares = draw.tickets.filter((line) => line.role === "Spare");
  const missed = [...again.values()].filter((line) => !recorded.has(lineName(line)));
  return {
    same: sampled.filter((line) => again.has(lineName(line))).length,
    of: sampled.length,
    sparesSame: spares.filter((line) => again.has(lineName(line))).length,
    spares: spares.length,
    fingerprintSame: frameFingerprint(units) === draw.fingerprint,
    differing: [
      ...new Set(
        [...draw.tickets.filter((line) => !again.has(lineName(line))), ...missed].map((line) => line.key),
      ),
    ],
  };
}

/** All that must agree for a line to be the same. */
function lineName(line: TicketLine): string {
  return [line.stratum, line.role, line.rank, line.key, line.ticket].join("\u001f");
}
