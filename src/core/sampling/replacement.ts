import { refusal, success, type Outcome } from "../outcome";
import type { RecordedDraw, TicketLine } from "./draw-record";

/** A case that should not have been in the list, and the spare that takes its place. */
export interface Replacement {
  readonly replaced: TicketLine;
  readonly spare: TicketLine;
  /** All lines of the draw with their new roles. */
  readonly tickets: readonly TicketLine[];
}

/**
 * Replaces a case by the next spare of its group, strictly in rank order: nobody chooses the spare. Only for a case that
 * should not have been in the list; it stays visible, and its marks do not count. A spare that was used may be replaced
 * in its turn. Refused: no reason, a case that is not in the sample or was replaced before, and a group without a spare
 * (a systematic sample has none).
 * Source: docs/methods.md, "Spares and replacement". Checked by: test/core/sampling/replacement.test.ts.
 */
export function replacement(
  { tickets }: Pick<RecordedDraw, "tickets">,
  caseNumber: string,
  reason: string,
): Outcome<Replacement> {
  if (reason.trim() === "") return refusal({ kind: "reasonMissing" });
  const replaced = tickets.find(({ key }) => key === caseNumber);
  if (replaced === undefined || replaced.role === "Spare" || replaced.role === "Replaced")
    return refusal({
      kind: "caseNotInSample",
      case: caseNumber,
      why: replaced === undefined ? "notDrawn" : replaced.role === "Spare" ? "spare" : "replaced",
    });
  const waiting = tickets.filter(({ role, stratum }) => role === "Spare" && stratum === replaced.stratum);
  const spare = waiting.reduce<TicketLine | null>(
    (next, line) => (next === null || line.rank < next.rank ? line : next),
    null,
  );
  if (spare === null) return refusal({ kind: "noSpareLeft", group: replaced.stratum });
  return success({
    replaced,
    spare,
    tickets: tickets.map((line) => {
      if (line === replaced) return { ...line, role: "Replaced" };
      return line === spare ? { ...line, role: "Spare used" } : line;
    }),
  });
}

/** The line of the register: who took whose place, and why. */
export function replacementWords({ replaced, spare }: Replacement, reason: string): string {
  const group = spare.stratum === "" ? "" : ` of ${spare.stratum}`;
  return `${replaced.key} → spare ${spare.key}, rank ${spare.rank}${group}: ${reason.trim()}`;
}
