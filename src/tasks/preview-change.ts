import { success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { noComparison, type ComparisonChoice } from "../sheets/comparison-choice";
import { isActionsHeader } from "../sheets/read-past-actions";
import { rememberedComparison } from "../sheets/remembered-comparison";
import { keyAbove } from "../sheets/read-wording";
import { keyCode } from "../sheets/findings-beside";
import type { SheetCells, SheetLook } from "../sheets/workbook";
import { besideReading } from "./beside-findings";
import type { ChangePreview, FoundPast } from "./change-results";
import { FINDINGS_SHEET, isKeptSheet } from "./own-sheets";
import { enough, foundAmong } from "./found-pasts";
import {
  auditsBeside,
  nothingShared,
  otherAuditInOurPlace,
  pastAuditOn,
  type AuditOfNow,
  type PastOrWhyNot,
} from "./past-audits";
import { readFindings } from "./preview-findings";
import type { TaskGround } from "./task-ground";

/**
 * Looks for results of earlier audits on the other sheets of the workbook, by their results table and whatever the sheet is
 * called, and sets the findings beside those that were chosen: else beside those that Audit findings remembers, else beside
 * all that are found. Nothing is written. Requests: those of the findings, 2 to look, 1 to read.
 * Checked by: test/stories/last-time.test.ts
 */
export async function previewChange(
  ground: TaskGround,
  chosen?: ComparisonChoice,
): Promise<Outcome<ChangePreview>> {
  const read = await readFindings(ground);
  if (!read.ok) return read;
  const looked = await ground.workbook.look([]);
  if (!looked.ok) return looked;
  const own = new Set<string>(Object.values(read.value.basis.sheets));
  const others = looked.value.sheets.filter(({ name }) => !own.has(name));
  const actionSheets = others.filter(hasActions).map(({ name }) => name);
  const keySheets = others.filter(hasKey).map(({ name }) => name);
  const asked = new Set(chosen?.sheets ?? []);
  const names = others
    .filter((sheet) => mayHoldResults(sheet) || asked.has(sheet.name))
    .map(({ name }) => name);
  const cells = await ground.workbook.readSheets([...new Set([...names, ...actionSheets, ...keySheets])]);
  if (!cells.ok) return cells;

  const people = besideReading(read.value, read.value.besideCells);
  const now: AuditOfNow = {
    read: read.value,
    key: people.ok ? (people.value.wording?.key ?? null) : null,
  };
  const byName = new Map(cells.value.flatMap((each) => (each === null ? [] : [[each.sheet, each] as const])));
  const readings = names.flatMap((name) => {
    const there = byName.get(name);
    return there === undefined ? [] : [{ name, reading: pastAuditOn(there, now) }];
  });
  const pasts = readings.flatMap(({ reading }) => ("past" in reading ? [reading] : []));
  const found = foundAmong(pasts);
  const inOurPlace = otherAuditInOurPlace(now);
  const problems: readonly Problem[] = [
    ...(inOurPlace === null ? [] : [inOurPlace]),
    ...readings.flatMap(({ name, reading }) => tellable(name, reading)),
  ];
  const onFindings = inOurPlace === null ? rememberedComparison(read.value.standingFindings) : noComparison;
  const choice = chosen ?? usualChoice(found, actionSheets, onFindings);
  const last = found.findLast(({ sheet }) => choice.sheets.includes(sheet))?.sheet;
  const lastKey = pasts.find(({ past }) => past.sheet === last)?.key ?? null;
  const isOfLast = (name: string): boolean => {
    const salt = keyAbove(byName.get(name)?.values ?? []);
    return salt !== null && keyCode(salt) === lastKey;
  };
  const comparison = { ...choice, wording: keySheets.find(isOfLast) ?? null };
  const preview = { found, actionSheets, comparison, onFindings };
  if (comparison.sheets.length === 0) return success({ ...preview, problems, change: null });
  const cellsOf = (name: string | null): SheetCells | null => byName.get(name ?? "") ?? null;
  const change = await auditsBeside(
    now,
    comparison,
    {
      past: comparison.sheets.map(cellsOf),
      actions: cellsOf(comparison.actions),
      wording: cellsOf(comparison.wording),
    },
    ground.surroundings.now(),
  );
  // Where no question is the same by itself, the auditor may say which are: the two audits are shown all the same.
  const none = change.ok ? nothingShared(change.value) : null;
  const told = (change.ok ? (none === null ? [] : [none]) : change.problems).filter(
    (each) => !isTold(each, problems),
  );
  return success({ ...preview, problems: [...problems, ...told], change: change.ok ? change.value : null });
}

/** More than this many rows are a list, not findings. */
const mostRows = 1500;
const fewestColumns = 8;

/** A sheet that may hold a results table, by its size: a long list is not read for it. */
function mayHoldResults({ used, visible }: SheetLook): boolean {
  if (used === null || !visible) return false;
  return used.right >= fewestColumns && used.bottom <= mostRows;
}

function hasKey({ topRows, visible }: SheetLook): boolean {
  return visible && keyAbove(topRows.map(({ values }) => values)) !== null;
}

function hasActions({ topRows, visible }: SheetLook): boolean {
  return visible && topRows.some(({ values }) => isActionsHeader(values));
}

/** A sheet without results is no problem, and neither is one of ours that was kept when the findings were made anew. */
function tellable(name: string, reading: PastOrWhyNot): readonly Problem[] {
  if (!("problem" in reading) || !reading.holdsResults) return [];
  return reading.problem.kind === "pastAuditSame" && isKeptSheet(name) ? [] : [reading.problem];
}

function isTold(problem: Problem, told: readonly Problem[]): boolean {
  return told.some((each) => JSON.stringify(each) === JSON.stringify(problem));
}

function usualChoice(
  found: readonly FoundPast[],
  actionSheets: readonly string[],
  onFindings: ComparisonChoice,
): ComparisonChoice {
  if (onFindings.sheets.length > 0) return onFindings;
  const sheets = enough(
    found,
    found.map(({ sheet }) => sheet),
  );
  return { ...noComparison, sheets, actions: actionsBeside(sheets.at(-1) ?? "", actionSheets) };
}

/** "Audit actions (2)" goes with "Audit findings (2)"; else the last of them. */
function actionsBeside(findings: string, actionSheets: readonly string[]): string | null {
  const ending = findings.startsWith(FINDINGS_SHEET) ? findings.slice(FINDINGS_SHEET.length) : null;
  const twin = actionSheets.find((name) => ending !== null && name.endsWith(`actions${ending}`));
  return twin ?? actionSheets.at(-1) ?? null;
}
