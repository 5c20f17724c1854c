import type { FrameUnit, StratumLabel } from "../frame/unit";
import type { TicketLine } from "./draw-record";
import type { Seed } from "./seed";
import { ticket } from "./ticket";

/** How many to draw from a group. */
export interface StratumDraw {
  readonly label: StratumLabel;
  readonly sampleSize: number;
  readonly spares: number;
}

/**
 * Draws from each group the cases with the lowest tickets; the next ones in order are its spares. Every set of the
 * same size is equally likely, whatever the order of the list. Lines come group by group in the order asked, each by
 * rank. A group smaller than asked gives all it has, spares first to be short; an empty group gives no line.
 * Tickets are compared whole: equal tickets mean equal keys, which a frame has refused.
 * Source: docs/methods.md, "Drawing". Checked by: test/reference/07_rng_tickets.json (kind "draw").
 */
export function hashRankedSample(
  units: readonly Pick<FrameUnit, "key" | "stratum">[],
  seed: Seed,
  plan: readonly StratumDraw[],
): readonly TicketLine[] {
  const byStratum = groupByStratum(units);
  return plan.flatMap(({ label, sampleSize, spares }) =>
    (byStratum.get(label) ?? [])
      .map((unit) => ({ key: unit.key, ticket: ticket(seed, unit.key) }))
      .sort((a, b) => (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0))
      .slice(0, sampleSize + spares)
      .map((unit, index) => ({
        ...unit,
        rank: index + 1,
        role: index < sampleSize ? ("Sample" as const) : ("Spare" as const),
        stratum: label,
      })),
  );
}

function groupByStratum<T extends Pick<FrameUnit, "stratum">>(
  units: readonly T[],
): ReadonlyMap<StratumLabel, T[]> {
  const groups = new Map<StratumLabel, T[]>();
  for (const unit of units) {
    const group = groups.get(unit.stratum);
    if (group === undefined) groups.set(unit.stratum, [unit]);
    else group.push(unit);
  }
  return groups;
}
