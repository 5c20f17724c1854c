import { refusal, success, type Outcome } from "../core/outcome";
import { endDraw } from "./end-draw";
import { RECORD_SHEETS, recordsAmong } from "./own-sheets";
import { obstaclesToRemoval } from "./removal-obstacles";
import { isLeftOver, sheetsOfDraw } from "./sheets-of-draw";
import type { TaskGround } from "./task-ground";

/**
 * Takes away the sheets of a draw that was begun and never committed. Its record stays, as STOPPED, and counts among
 * the draws; one that was ended already, but whose sheets could not be removed then, keeps its state. A committed draw
 * is never removed this way. What stands in the way is looked for before anything is removed.
 */
export async function removeUnfinishedDraw(
  ground: TaskGround,
  recordSheet: string,
  by: string,
): Promise<Outcome<{ readonly removed: readonly string[] }>> {
  const read = await ground.workbook.readBack(null, [], RECORD_SHEETS);
  if (!read.ok) return read;
  const { sheets, standing } = read.value;
  const record = recordsAmong(sheets).find((each) => each.sheet === recordSheet);
  const cells = sheets.find((sheet) => sheet?.sheet === recordSheet) ?? null;
  if (record === undefined || cells === null) return refusal({ kind: "sheetMissing", sheet: recordSheet });
  if (record.state !== "Drawing" && !isLeftOver(record, standing.sheetNames))
    return refusal({ kind: "drawNotCommitted", record: recordSheet, state: record.state });
  const obstacles = obstaclesToRemoval(standing, recordSheet);
  if (obstacles.length > 0) return refusal(...obstacles);

  const there = sheetsOfDraw(record).filter((name) => standing.sheetNames.includes(name));
  const end =
    record.state === "Stopped" || record.state === "Void" || record.state === "Removed"
      ? { state: record.state, reason: `${record.stateReason}; its sheets were removed later`, by }
      : ({ state: "Stopped", reason: "Left unfinished; its sheets were removed", by } as const);
  const ended = await endDraw(ground, record, cells, end, there);
  const { problems, removed } = ended;
  return problems.length === 0
    ? success({ removed })
    : refusal(
        ...problems.map((problem) =>
          "written" in problem ? { ...problem, written: ended.standing } : problem,
        ),
      );
}
