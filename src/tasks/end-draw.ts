import { refusal, type Outcome } from "../core/outcome";
import type { DrawRecord, DrawState } from "../core/sampling/draw-record";
import { recordStatePlan } from "../sheets/record-state";
import type { SheetCells } from "../sheets/workbook";
import type { TaskGround } from "./task-ground";

export interface EndedDraw {
  /** Sheets that were taken away. */
  readonly removed: readonly string[];
  /** Sheets of the draw that still stand, the record among them. */
  readonly standing: readonly string[];
}

/**
 * Ends a draw that will not be committed: takes its sample and frame away and writes the new state into its record,
 * which stays for ever. The record is written even where the sheets could not be removed.
 */
export async function endDraw(
  { workbook, surroundings }: TaskGround,
  record: DrawRecord,
  recordCells: SheetCells,
  end: {
    readonly state: Extract<DrawState, "Stopped" | "Void">;
    readonly reason: string;
    readonly by: string;
  },
): Promise<Outcome<EndedDraw>> {
  const sheets = [record.draw?.sampleSheet, record.draw?.frameSheet].filter(
    (name) => typeof name === "string",
  );
  const removed = await workbook.removeSheets(sheets);
  const ended: DrawRecord = {
    ...record,
    state: end.state,
    stateReason: end.reason,
    by: end.by,
    stateSince: surroundings.now(),
    draw: withoutSeed(record.draw),
  };
  const written = await workbook.write({ sheets: [recordStatePlan(ended, recordCells)], activate: null });
  if (!written.ok) return refusal(...written.problems);
  if (!removed.ok) return refusal(...removed.problems);
  return { ok: true, value: { removed: sheets, standing: [record.sheet] } };
}

/** A seed that drew nothing that counts is never shown. */
function withoutSeed(draw: DrawRecord["draw"]): DrawRecord["draw"] {
  return draw === null ? null : { ...draw, seed: null };
}
