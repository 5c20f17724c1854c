import type { FrameUnit, StratumLabel } from "../frame/unit";
import { inOneGo, type Sliced } from "../sliced";
import type { TicketLine } from "./draw-record";
import { LowestTickets } from "./lowest-tickets";
import type { Seed } from "./seed";
import { ticket } from "./ticket";

/** How many to draw from a group. */
export interface StratumDraw {
  readonly label: StratumLabel;
  readonly sampleSize: number;
  readonly spares: number;
}

type Keyed = Pick<FrameUnit, "key" | "stratum">;

/**
 * Draws from each group the cases with the lowest tickets; the next ones in order are its spares. Every set of the
 * same size is equally likely, whatever the order of the list. Lines come group by group in the order asked, each by
 * rank. A group smaller than asked gives all it has, spares first to be short; an empty group gives no line.
 * Tickets are compared whole: equal tickets mean equal keys, which a frame has refused.
 * Source: docs/methods.md, "Drawing". Checked by: test/reference/07_rng_tickets.json (kind "draw").
 */
export function hashRankedSample(
  units: readonly Keyed[],
  seed: Seed,
  plan: readonly StratumDraw[],
): readonly TicketLine[] {
  return inOneGo(hashRankedSampleInSlices(units, seed, plan));
}

/** Tickets worked out in a slice: a few milliseconds. */
const TICKETS_A_SLICE = 1_024;

/** The same for long lists, in slices. */
export function* hashRankedSampleInSlices(
  units: readonly Keyed[],
  seed: Seed,
  plan: readonly StratumDraw[],
): Sliced<readonly TicketLine[]> {
  const lowest = new Map(
    plan.map(({ label, sampleSize, spares }) => [label, new LowestTickets(sampleSize + spares)]),
  );
  let steps = 0;
  for (const { key, stratum } of units) {
    const group = lowest.get(stratum);
    if (group === undefined || group.most === 0) continue;
    if (steps % TICKETS_A_SLICE === 0) yield;
    steps += 1;
    group.offer({ key, ticket: ticket(seed, key) });
    if (group.isFull) yield* group.ranked();
  }
  const lines: TicketLine[] = [];
  for (const { label, sampleSize } of plan) {
    const ranked = yield* (lowest.get(label) ?? new LowestTickets(0)).ranked();
    for (const [index, unit] of ranked.entries()) {
      const role = index < sampleSize ? "Sample" : "Spare";
      lines.push({ key: unit.key, ticket: unit.ticket, rank: index + 1, role, stratum: label });
    }
  }
  return lines;
}
