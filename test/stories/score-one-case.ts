import type { UnitId } from "../../src/core/frame/unit";
import type { AnswerChange, AnswerPart } from "../../src/core/scoring/answer-change";
import type { CriterionId } from "../../src/core/scoring/criterion";
import type { ScoringSheet } from "../../src/tasks/scoring-sheet";
import type { WorkbookState } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { cellOf, setCell } from "./workbook-picture";
import { copiedWorkbook } from "./copied-workbook";
import { listWorkbook, openSmall, scored, smallDefinition, type SmallAudit } from "./small-audit";

export const SAMPLE = "Audit sample";
export const HEADER_ROW = 4;

let drawn: WorkbookState | null = null;

/**
 * Six drawn cases with their scoring columns and not one mark, with the table as a look at the workbook gives it. Drawn
 * once for each test file, and opened anew each time.
 */
export async function unscored(): Promise<SmallAudit & { sheet: ScoringSheet }> {
  if (drawn === null) drawn = (await scored(smallDefinition(), listWorkbook(), () => "")).workbook;
  const audit = await openSmall(copiedWorkbook(drawn));
  return { ...audit, sheet: await scoringSheetOf(audit) };
}

export async function scoringSheetOf({ tasks }: SmallAudit): Promise<ScoringSheet> {
  const recognised = await tasks.recogniseAudit();
  const sheet = recognised.ok ? recognised.value.scoringSheet : null;
  if (sheet === null) throw new Error("no table to score");
  return sheet;
}

/** The case in the nth row of the sample, from 1. */
export function nthCase({ cases }: ScoringSheet, nth: number): UnitId {
  const found = cases[nth - 1];
  if (found === undefined) throw new Error(`no case ${nth}`);
  return found.key;
}

/** A change of one cell of a question. */
export function change(
  key: UnitId,
  text: string,
  seen = "",
  criterion = "decision",
  part: AnswerPart = "mark",
): AnswerChange {
  return { key, criterion: criterion as CriterionId, parts: [{ part, seen, text }] };
}

/** What stands under a header in the row of a case, wherever both are. */
export function cellUnder(workbook: WorkbookState, key: string, header: string): unknown {
  const place = placeUnder(workbook, key, header);
  return cellOf(workbook, SAMPLE, place.row, place.column);
}

/** A colleague writes into a case. */
export function writeUnder(workbook: WorkbookState, key: string, header: string, value: string): void {
  const place = placeUnder(workbook, key, header);
  setCell(workbook, SAMPLE, place.row, place.column, value);
}

function placeUnder(workbook: WorkbookState, key: string, header: string): { row: number; column: number } {
  const values = valuesOf(sheetNamed(workbook, SAMPLE));
  const headers = values.find((row) => row.includes("Scorer")) ?? [];
  const row = values.findIndex((cells) => cells.includes(key)) + 1;
  const column = headers.indexOf(header) + 1;
  if (row === 0 || column === 0) throw new Error(`no ${header} of ${key}`);
  return { row, column };
}
