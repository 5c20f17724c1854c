/** The line that a check of a draw made elsewhere adds to the record: how far it went, and what came of it. */
export function elsewhereCheckWords(allRight: boolean): string {
  const result = allRight ? "all right" : "not all right";
  return `Tickets, order and ranks of the recorded cases: ${result}. The list is not here, so nothing was drawn again`;
}
