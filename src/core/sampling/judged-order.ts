import type { StratumLabel } from "../frame/unit";
import type { RecordedStratum, TicketLine } from "./draw-record";
import type { Seed } from "./seed";
import { ticket } from "./ticket";

/** The first thing that is wrong with a line: its ticket is not that of the seed, its rank or its role does not follow. */
export type LineFault = "ticket" | "rank" | "role";

export interface JudgedOrder {
  /** One for each line, in their order; null where nothing is wrong. */
  readonly faults: readonly (LineFault | null)[];
  /** Ranks from 1 to the number of sample and spares that no line of the group has, by group; a whole group is left out. */
  readonly missingRanks: ReadonlyMap<StratumLabel, readonly number[]>;
}

type Line = Omit<TicketLine, "role"> & { readonly role: TicketLine["role"] | null };
type Strata = readonly Pick<RecordedStratum, "label" | "drawn" | "spares">[];

/**
 * Whether lines of a draw follow from its seed, without the list: each ticket is that of seed and key; in each group the
 * ranks go from 1 to sample and spares together in the order of the tickets; the lowest are the sample, the others
 * the spares. A line with a wrong ticket or a rank that can't be has no place in the order, so the others are judged
 * without it. It can't be seen whether a case with a lower ticket was passed over.
 * Source: docs/methods.md, "Drawing". Checked by: test/core/sampling/drawn-elsewhere.test.ts
 */
export function judgedOrder(lines: readonly Line[], seed: Seed, strata: Strata): JudgedOrder {
  const faults: (LineFault | null)[] = lines.map((line) =>
    line.ticket === ticket(seed, line.key) ? null : "ticket",
  );
  const missingRanks = new Map<StratumLabel, readonly number[]>();
  for (const { label, drawn, spares } of withOthers(strata, lines)) {
    const members = lines.flatMap((line, index) => (line.stratum === label ? [{ line, index }] : []));
    const timesOfRank = new Map<number, number>();
    for (const { line } of members) timesOfRank.set(line.rank, (timesOfRank.get(line.rank) ?? 0) + 1);
    const most = drawn + spares;
    const missing = Array.from({ length: most }, (_, place) => place + 1).filter(
      (rank) => !timesOfRank.has(rank),
    );
    if (missing.length > 0) missingRanks.set(label, missing);

    const isRank = (rank: number) => rank >= 1 && rank <= most && timesOfRank.get(rank) === 1;
    const good = members.filter(({ index }) => faults[index] === null);
    for (const { line, index } of good) if (!isRank(line.rank)) faults[index] = "rank";
    const placed = good.filter(({ index }) => faults[index] === null);
    const ranks = placed.map(({ line }) => line.rank).sort((a, b) => a - b);
    const byTicket = placed.sort((a, b) => (a.line.ticket < b.line.ticket ? -1 : 1));
    byTicket.forEach(({ line: { rank, role }, index }, place) => {
      if (rank !== ranks[place]) faults[index] = "rank";
      else if (role !== (rank <= drawn ? "Sample" : "Spare")) faults[index] = "role";
    });
  }
  return { faults, missingRanks };
}

/** The groups of the plan; a group that only the lines name was to have no case. */
function withOthers(strata: Strata, lines: readonly Line[]): Strata {
  const named = new Set(strata.map(({ label }) => label));
  const others = [...new Set(lines.map(({ stratum }) => stratum))].filter((label) => !named.has(label));
  return [...strata, ...others.map((label) => ({ label, drawn: 0, spares: 0 }))];
}
