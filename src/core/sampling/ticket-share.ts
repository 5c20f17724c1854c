/** So many hex digits of a ticket are an exact number to the computer. */
const DIGITS = 13;

/**
 * How far up a ticket stands between the lowest (0) and the highest (1) that there can be. The first 13 of its 64 digits
 * decide. A text that is no ticket gives NaN.
 */
export function ticketShare(ticket: string): number {
  return Number.parseInt(ticket.slice(0, DIGITS), 16) / 16 ** DIGITS;
}
