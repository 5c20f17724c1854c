import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import type { Outcome } from "../core/outcome";
import { momentInWords } from "../sheets/moment-words";
import { acknowledgedHeader, urgentHeader } from "../sheets/scoring-headers";
import type { ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";
import { whoAndWhen } from "./write-answer";
import { writeCaseCells, type CaseCellsWritten } from "./write-case-cells";

/** Flags an urgent safeguarding concern beside its case, or changes its words: 2 requests. It waits then for somebody anew. */
export function flagConcern(
  ground: TaskGround,
  sheet: ScoringSheet,
  key: UnitId,
  change: { readonly seen: CellValue; readonly text: string },
  scorer: string,
): Promise<Outcome<CaseCellsWritten>> {
  return writeCaseCells(ground, sheet, key, [
    { header: urgentHeader, as: "text", value: change.text, over: { seen: change.seen } },
    { header: acknowledgedHeader, as: "text", value: "", over: "anything" },
    ...whoAndWhen(ground, sheet, scorer),
  ]);
}

/**
 * Writes beside the case who has acknowledged its concern, and when: 2 requests. Only the concern that was read is
 * acknowledged: where its words have changed since, both come back and nothing is written.
 */
export function acknowledgeConcern(
  ground: TaskGround,
  sheet: ScoringSheet,
  key: UnitId,
  concern: string,
  by: string,
): Promise<Outcome<CaseCellsWritten>> {
  const words = `${by.trim()}, ${momentInWords(ground.surroundings.now())}`;
  return writeCaseCells(ground, sheet, key, [
    { header: urgentHeader, as: "text", value: concern, over: { seen: concern } },
    { header: acknowledgedHeader, as: "text", value: words, over: "blank" },
  ]);
}
