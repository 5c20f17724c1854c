/** The line that a check of a draw made elsewhere adds to the record: how far it went, and what came of it. */
export function elsewhereCheckWords(allRight: boolean): string {
  const result = allRight ? "all right" : "not all right";
  return `Tickets, order and ranks of the recorded cases: ${result}. The list is not here, so nothing was drawn again`;
}

/** Before that line, where another draw stood on the record: its seed, and how many cases and spares it had. */
export function replacedDrawWords(seed: string, cases: number): string {
  return `In place of a draw with the seed ${seed}, of ${cases} cases and spares.`;
}
