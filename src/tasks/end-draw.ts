import type { Problem } from "../core/problem";
import type { DrawRecord, DrawState } from "../core/sampling/draw-record";
import { recordStatePlan } from "../sheets/record-state";
import type { SheetCells } from "../sheets/workbook";
import { sheetsOfDraw } from "./sheets-of-draw";
import type { TaskGround } from "./task-ground";

/** How far a draw could be ended. */
export interface EndedDraw {
  /** Sheets that were taken away. */
  readonly removed: readonly string[];
  /** Sheets of the draw that still stand, or may, the record among them. */
  readonly standing: readonly string[];
  /** What kept its sheets from going or its record from being written; empty where all was done. */
  readonly problems: readonly Problem[];
}

/**
 * Ends a draw that does not count, or no longer: takes its sample and frame away and writes the new state into its record,
 * which stays for ever. The record is written even where the sheets could not be removed: they are recognised as left
 * over by it. `mayStand` are the sheets that may be there. While Excel does not answer nothing more is tried.
 */
export async function endDraw(
  { workbook, surroundings }: TaskGround,
  record: DrawRecord,
  recordCells: SheetCells,
  end: {
    readonly state: Extract<DrawState, "Stopped" | "Void" | "Removed">;
    readonly reason: string;
    readonly by: string;
  },
  mayStand: readonly string[] = sheetsOfDraw(record),
): Promise<EndedDraw> {
  const removal = await workbook.removeSheets(sheetsOfDraw(record));
  const left = removal.ok ? [] : namedAmong(removal.problems, mayStand);
  const removed = removal.ok ? mayStand : mayStand.filter((name) => !left.includes(name));
  const standing = [record.sheet, ...left];
  if (!removal.ok && isSilent(removal.problems)) return { removed, standing, problems: removal.problems };
  const ended: DrawRecord = {
    ...record,
    state: end.state,
    stateReason: end.reason,
    by: end.by,
    stateSince: surroundings.now(),
    draw: wasCommitted(record) ? record.draw : withoutSeed(record.draw),
  };
  const written = await workbook.write({ sheets: [recordStatePlan(ended, recordCells)], activate: null });
  const problems = [...(removal.ok ? [] : removal.problems), ...(written.ok ? [] : written.problems)];
  return { removed, standing, problems };
}

/** Excel does not answer: asking again would only keep the auditor waiting. */
export function isSilent(problems: readonly Problem[]): boolean {
  return problems.some(({ kind }) => kind === "excelBusy");
}

/** Those of the sheets that the problems name as standing; all of them where the problems don't say. */
export function namedAmong(problems: readonly Problem[], sheets: readonly string[]): readonly string[] {
  const telling = problems.filter((problem) => "written" in problem);
  if (telling.length === 0) return sheets;
  return sheets.filter((name) => telling.some(({ written }) => written.includes(name)));
}

/** Its seed was shown when it was committed, and stays. */
function wasCommitted({ state }: DrawRecord): boolean {
  return state === "Committed" || state === "Removed";
}

/** A seed that drew nothing that ever counted is never shown. */
function withoutSeed(draw: DrawRecord["draw"]): DrawRecord["draw"] {
  return draw === null ? null : { ...draw, seed: null };
}
