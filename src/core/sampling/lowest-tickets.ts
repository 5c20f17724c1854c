import type { UnitId } from "../frame/unit";
import { sortedInSlices, type Sliced } from "../sliced";

export interface TicketedUnit {
  readonly key: UnitId;
  readonly ticket: string;
}

/**
 * The units with the lowest tickets of all that were offered, without keeping the others: a sample of 60 out of a
 * million sorts a few thousand tickets, not a million.
 * Checked by: test/core/sampling/lowest-tickets.test.ts.
 */
export class LowestTickets {
  private kept: readonly TicketedUnit[] = [];
  private offered: TicketedUnit[] = [];
  /** The highest ticket kept, once there are enough; whatever is not lower can't be among the lowest. */
  private limit: string | null = null;

  /** `most`: how many are wanted, 0 or more. */
  constructor(readonly most: number) {}

  offer(unit: TicketedUnit): void {
    if (this.limit === null || unit.ticket < this.limit) this.offered.push(unit);
  }

  /** So many wait that they should be sorted before more are offered. */
  get isFull(): boolean {
    return this.offered.length >= this.most + 1_024;
  }

  /** The lowest so far, in ascending order; all that were offered where they are fewer than wanted. */
  *ranked(): Sliced<readonly TicketedUnit[]> {
    const sorted = yield* sortedInSlices([...this.kept, ...this.offered], byTicket);
    this.kept = sorted.slice(0, this.most);
    this.offered = [];
    this.limit = this.kept.length < this.most ? null : (this.kept.at(-1)?.ticket ?? null);
    return this.kept;
  }
}

/** Tickets are compared whole, as texts of 64 signs. */
function byTicket(a: TicketedUnit, b: TicketedUnit): number {
  return a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0;
}
