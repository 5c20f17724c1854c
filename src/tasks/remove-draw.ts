import { refusal, success, type Outcome } from "../core/outcome";
import type { DrawEvent } from "../core/sampling/draw-record";
import { recordSheetsOf } from "./audits";
import { endDraw } from "./end-draw";
import { committedDraw } from "./committed-draw";
import { damagedRecords, RECORD_SHEETS, recordsAmong } from "./own-sheets";
import { obstaclesToRemoval } from "./removal-obstacles";
import { scoredAtStake } from "./scored-at-stake";
import { sheetsOfDraw } from "./sheets-of-draw";
import type { TaskGround } from "./task-ground";
import type { RemovalYes, RemovedDraw } from "./sample-change-results";

/**
 * Takes a committed draw away on request: its sample and frame go, with the scores in the sample; its record stays for
 * ever, as REMOVED, with who, when, why and how many scored cases went, and counts among the draws. Refused, with
 * nothing changed: no reason, more scores than the auditor was told of, and what stands in the way of removing.
 */
export async function removeDraw(
  ground: TaskGround,
  yes: RemovalYes,
  by: string,
): Promise<Outcome<RemovedDraw>> {
  if (yes.reason.trim() === "") return refusal({ kind: "reasonMissing" });
  const read = await ground.workbook.readBack(null, [], RECORD_SHEETS);
  if (!read.ok) return read;
  const { sheets, standing } = read.value;
  const damaged = damagedRecords(sheets);
  if (damaged.length > 0) return refusal(...damaged);
  const found = committedDraw(recordsAmong(recordSheetsOf(sheets, ground.audit ?? null)));
  if (!found.ok) return found;
  const { record } = found.value;
  const recordCells = sheets.find((cells) => cells?.sheet === record.sheet) ?? null;
  if (recordCells === null) return refusal({ kind: "sheetMissing", sheet: record.sheet });
  const obstacles = obstaclesToRemoval(standing, record.sheet);
  if (obstacles.length > 0) return refusal(...obstacles);
  const atStake = await scoredAtStake(ground, record, sheets);
  if (!atStake.ok) return atStake;
  const scored = atStake.value;
  if (scored > yes.scored) return refusal({ kind: "scoresAppeared", told: yes.scored, now: scored });

  const there = sheetsOfDraw(record).filter((name) => standing.sheetNames.includes(name));
  const reason = yes.reason.trim();
  const lost =
    scored === 0 ? "no case was scored" : `${scored} scored ${scored === 1 ? "case" : "cases"} went`;
  const event: DrawEvent = {
    when: ground.surroundings.now(),
    kind: "Removal",
    result: `Removed: ${reason}; ${lost}`,
    same: null,
    of: null,
    by,
  };
  const ended = await endDraw(
    ground,
    { ...record, events: [...record.events, event] },
    recordCells,
    { state: "Removed", reason: `${reason}; ${lost}`, by },
    there,
  );
  if (ended.problems.length === 0) return success({ record: record.sheet, removed: ended.removed, scored });
  return refusal(
    ...ended.problems.map((problem) =>
      "written" in problem ? { ...problem, written: ended.standing } : problem,
    ),
  );
}
