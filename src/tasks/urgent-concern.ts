import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import type { Outcome } from "../core/outcome";
import { cellText } from "../core/scoring/mark-meaning";
import { acknowledgement, URGENT_QUESTION, type UrgentConcern } from "../core/scoring/urgent-concern";
import { momentInWords } from "../sheets/moment-words";
import { acknowledgedHeader, urgentHeader } from "../sheets/scoring-headers";
import type { ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";
import { headerOf, whoAndWhen } from "./write-answer";
import { writeCaseCells, type CaseCellsWritten, type WantedCaseCell } from "./write-case-cells";

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
 * Writes beside the case who has acknowledged its concern, when, and in which words: 2 requests. Only the concern that was
 * read is acknowledged: where its words or the answer have changed since, both come back and nothing is written.
 */
export function acknowledgeConcern(
  ground: TaskGround,
  sheet: ScoringSheet,
  { key, concern, seen }: UrgentConcern,
  by: string,
): Promise<Outcome<CaseCellsWritten>> {
  const words = acknowledgement(by, momentInWords(ground.surroundings.now()), concern);
  const criterion = sheet.set.criteria.find(({ id }) => id === URGENT_QUESTION);
  const header = criterion === undefined ? null : headerOf(sheet, criterion, "mark");
  const asSeen = (header: string, cell: CellValue): WantedCaseCell => ({
    header,
    as: "text",
    value: cellText(cell),
    over: { seen: cell },
  });
  return writeCaseCells(ground, sheet, key as UnitId, [
    asSeen(urgentHeader, seen.text),
    ...(header === null ? [] : [asSeen(header, seen.answer)]),
    { header: acknowledgedHeader, as: "text", value: words, over: { seen: seen.acknowledged } },
  ]);
}
