import { poissonLowerTail } from "./poisson-tail";
import { ticketShare } from "./ticket-share";

/** Below so small a chance, tickets are not believed to be the lowest of their group. */
const UNBELIEVABLE = 1e-6;

/**
 * Whether tickets can be the lowest of a group of so many cases. Tickets lie evenly between 0 and all, so the highest of
 * the m lowest of N stands near m/N. "tooHigh": so few low ones in so large a group would come about less than once in
 * a million draws, for example where cases were picked by hand and their tickets added. "tooLow": the group must have been
 * larger. No tickets fit any size.
 *   P(highest of the m lowest > u) = P(Bin(N, u) < m); the Poisson tail with mean N·u in its place is larger in both
 *   tails, so that nothing is refused that the binomial would let pass.
 * Source: order statistics of the uniform distribution, David & Nagaraja (2003), Order Statistics, 3rd ed., section 2.1;
 * tails: Anderson & Samuels (1967), Proc. 5th Berkeley Symposium 1, pages 1–12.
 * Checked by: test/core/sampling/tickets-against-size.test.ts
 */
export function ticketsAgainstSize(
  tickets: readonly string[],
  populationSize: number,
): "fit" | "tooHigh" | "tooLow" {
  const highest = tickets.reduce((most, each) => (each > most ? each : most), "");
  if (highest === "") return "fit";
  const chanceOfHigher = poissonLowerTail(tickets.length - 1, populationSize * ticketShare(highest));
  if (chanceOfHigher < UNBELIEVABLE) return "tooHigh";
  return 1 - chanceOfHigher < UNBELIEVABLE ? "tooLow" : "fit";
}
