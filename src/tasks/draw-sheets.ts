import { drawnWords } from "../core/findings/how-drawn-sentence";
import { dayInWords } from "../core/frame/calendar";
import type { Frame } from "../core/frame/frame";
import type { ListCells } from "../core/frame/list-cells";
import { unitDigest } from "../core/frame/unit-digest";
import type { DrawRecord } from "../core/sampling/draw-record";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import type { PlannedDraw } from "../core/sampling/planned-draw";
import { selectionMethod } from "../core/sampling/sample-definition";
import { STEPS_A_SLICE, type Sliced } from "../core/sliced";
import { frameSheet, type FrameSheetRow } from "../sheets/frame-sheet";
import type { SheetPlan } from "../sheets/plan";
import { sampleCaseHeader } from "../sheets/sample-case-header";
import { sampleSheet } from "../sheets/sample-sheet";
import { freeTableName } from "../sheets/sheet-names";
import { carriedCells, carriedColumns } from "./carried-columns";

const COUNT = new Intl.NumberFormat("en-GB");

/** The plans of the two sheets of a draw: the sample and, up to 50,000 cases, the frame. Long frames in slices. */
export function* drawSheets(
  record: DrawRecord,
  { draw, sample }: PlannedDraw,
  frame: Frame,
  list: ListCells,
  tableNames: readonly string[],
): Sliced<readonly SheetPlan[]> {
  const { name } = record.definition;
  const made = frameOfDraw(record.definition);
  const atEqualSteps = selectionMethod(record.definition.sample) === "systematic";
  const ranks = new Map(draw.tickets.map((line) => [line.key, line.rank]));
  const day = dayInWords(record.stateSince.slice(0, 10));
  const cases = sample.length === 1 ? "1 case" : `${COUNT.format(sample.length)} cases`;
  const all = COUNT.format(frame.units.length);
  const sampled = sampleSheet(
    {
      sheet: draw.sampleSheet,
      table: freeTableName("AuditSample", tableNames),
      auditName: name,
      subtitle: `${cases} ${drawnWords({ atEqualSteps })} from ${all} on ${day}. How they were drawn stands on ${record.sheet}.`,
      caseHeader: sampleCaseHeader(made.caseIdColumns),
      carried: carriedColumns(made, list),
    },
    sample.map((unit) => ({
      caseNumber: unit.key,
      group: unit.stratum,
      rank: ranks.get(unit.key) ?? 0,
      role: "Sample" as const,
      carried: carriedCells(made, unit),
    })),
  );
  if (draw.frameSheet === null) return [sampled];
  const subtitle = `The ${all} cases that could be drawn, as they stood on ${day}. ${record.sheet} says how to draw from them again.`;
  const rows: FrameSheetRow[] = [];
  for (const unit of frame.units) {
    if (rows.length % STEPS_A_SLICE === 0) yield;
    rows.push({ key: unit.key, group: unit.stratum, rowDigest: unitDigest(unit) });
  }
  return [sampled, frameSheet(draw.frameSheet, subtitle, rows)];
}
