import type { DrawnElsewhere } from "./drawn-elsewhere";
import { judgedOrder } from "./judged-order";
import type { Seed } from "./seed";
import { ticketsAgainstSize } from "./tickets-against-size";

/** What can be said of a draw that was made elsewhere, from its record alone. */
export interface ElsewhereCheck {
  /** Sampled cases whose ticket is that of the seed, and whose rank and role follow from it. */
  readonly same: number;
  /** Sampled cases that the record says there are. */
  readonly of: number;
  /** Keys of recorded cases and spares that do not follow from the seed. */
  readonly differing: readonly string[];
  /** Ranks of which the record has no case. */
  readonly missing: readonly { readonly group: string; readonly rank: number }[];
  /** Groups whose tickets can't be the lowest of so many cases. */
  readonly unlikely: readonly string[];
}

/**
 * Checks the recorded cases of a draw that was made elsewhere: tickets, order and ranks, and that they fit the sizes of the
 * groups. The list is not there: whether a case was passed over, and the fingerprint, are not checked.
 * Checked by: test/core/sampling/elsewhere-check.test.ts
 */
export function elsewhereCheck({ strata, tickets }: DrawnElsewhere, seed: Seed): ElsewhereCheck {
  const { faults, missingRanks } = judgedOrder(tickets, seed, strata);
  return {
    same: tickets.filter(({ role }, index) => role === "Sample" && faults[index] === null).length,
    of: strata.reduce((sum, { drawn }) => sum + drawn, 0),
    differing: tickets.filter((_, index) => faults[index] !== null).map(({ key }) => key),
    missing: [...missingRanks].flatMap(([group, ranks]) => ranks.map((rank) => ({ group, rank }))),
    unlikely: strata
      .filter(({ label, populationSize }) => {
        const members = tickets.filter(({ stratum }) => stratum === label);
        return (
          members.length > populationSize ||
          ticketsAgainstSize(
            members.map(({ ticket }) => ticket),
            populationSize,
          ) !== "fit"
        );
      })
      .map(({ label }) => label),
  };
}

/** Nothing is wrong with any recorded case, spare or group. */
export function isAllRight({ same, of, differing, missing, unlikely }: ElsewhereCheck): boolean {
  return same === of && differing.length + missing.length + unlikely.length === 0;
}
