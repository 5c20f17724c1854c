import type { CriteriaSet } from "../core/scoring/criterion";
import { pageStep } from "./page-step";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import { rowHeight } from "./row-height";
import {
  carriedCell,
  sampleHeaders,
  sampleRowPoints,
  sampleColumnNames,
  type CarriedColumn,
  type DrawnSampleRow,
} from "./sample-sheet";
import { columnsOfSet } from "./scoring-column";
import { columnSteps } from "./scoring-column-steps";
import type { CriteriaLists, ScoringTarget } from "./scoring-columns";
import { scorerHeader } from "./scoring-headers";

/** Audit sample as it stands: where its table is and what its columns are called now. */
export interface StandingSample {
  readonly target: ScoringTarget;
  /** The row of each case on the sheet. */
  readonly rowByKey: ReadonlyMap<string, number>;
}

export interface SampleChange {
  /** Cases that come in, below those that stand. One that stands already is passed over. */
  readonly rows: readonly DrawnSampleRow[];
  /** Cases that were replaced: their role says so from now on. */
  readonly replaced: readonly string[];
}

export interface SampleColumnWords {
  readonly caseHeader: string;
  readonly carried: readonly CarriedColumn[];
  readonly auditName: string;
  readonly criteria: CriteriaLists;
}

/**
 * Cases that come into a sample later: blocks written below its table, which is then made to cover them, with the same
 * dropdowns and colours as above. Columns are found by their headers, wherever people moved them; a carried column that
 * was deleted stays away. Nothing that stands is written over but the role of a replaced case.
 * `set` is null while there are no scoring columns.
 */
export function addedSampleRows(
  { target, rowByKey }: StandingSample,
  change: SampleChange,
  words: SampleColumnWords,
  set: CriteriaSet | null,
): SheetPlan {
  const rows = change.rows.filter(({ caseNumber }) => !rowByKey.has(caseNumber));
  const steps = [
    ...replacedRoles(target, rowByKey, change.replaced),
    ...(rows.length === 0 ? [] : newRows(target, rows, words, set)),
  ];
  return { sheet: target.sheet, owner: "edited", steps };
}

function replacedRoles(
  target: ScoringTarget,
  rowByKey: ReadonlyMap<string, number>,
  replaced: readonly string[],
): readonly Step[] {
  const column = columnOf(target, sampleHeaders.role);
  if (column === null) return [];
  return replaced.flatMap((key): readonly Step[] => {
    const row = rowByKey.get(key);
    if (row === undefined) return [];
    return [{ step: "cells", top: row, left: column, rows: [["Replaced"]], roles: ["text"], data: true }];
  });
}

function newRows(
  target: ScoringTarget,
  rows: readonly DrawnSampleRow[],
  words: SampleColumnWords,
  set: CriteriaSet | null,
): readonly Step[] {
  const { firstColumn, lastColumn, headerRow } = target;
  const top = target.lastRow + 1;
  const bottom = target.lastRow + rows.length;
  const width = lastColumn - firstColumn + 1;
  const cells = rows.map((): PlannedCell[] => Array.from({ length: width }, () => null));
  const roles: Role[] = Array.from({ length: width }, () => "text");
  for (const { header, role, valueOf } of baseColumns(words)) {
    const column = columnOf(target, header);
    if (column === null) continue;
    const values = rows.map(valueOf);
    const numbers = role === null && values.some((value) => typeof value === "number");
    roles[column - firstColumn] = role ?? (numbers ? "plain" : "text");
    cells.forEach((line, index) => (line[column - firstColumn] = values[index] ?? null));
  }
  const widths = roles.map((role) => (role === "text" ? TEXT_WIDTH : NARROW_WIDTH));
  const table: readonly Step[] =
    target.table === null
      ? []
      : [
          {
            step: "resize",
            table: target.table,
            area: { top: headerRow, left: firstColumn, bottom, right: lastColumn },
          },
        ];
  return [
    { step: "cells", top, left: firstColumn, rows: cells, roles, data: true },
    ...scoringSteps(target, top, bottom, set, words.criteria),
    {
      step: "heights",
      rows: cells.map((line, index) => ({
        row: top + index,
        points: Math.min(sampleRowPoints, rowHeight(line, roles, widths)),
      })),
    },
    ...table,
    page(target, bottom, words.auditName),
  ];
}

/** Widths that heights are counted from; people may have changed the true ones. */
const TEXT_WIDTH = 30;
const NARROW_WIDTH = 12;

interface BaseColumn {
  readonly header: string;
  /** null: as the values are. */
  readonly role: Role | null;
  readonly valueOf: (row: DrawnSampleRow) => PlannedCell;
}

function baseColumns(words: SampleColumnWords): readonly BaseColumn[] {
  const { carried } = words;
  const [caseName = "", groupName = "", rankName = "", roleName = "", ...carriedNames] =
    sampleColumnNames(words);
  return [
    { header: caseName, role: "rowHeader", valueOf: ({ caseNumber }) => caseNumber },
    { header: groupName, role: "text", valueOf: (row) => row.group },
    { header: rankName, role: "count", valueOf: (row) => row.rank },
    { header: roleName, role: "text", valueOf: (row) => row.role },
    ...carried.map(({ isDate }, index): BaseColumn => ({
      header: carriedNames[index] ?? "",
      role: isDate ? "date" : null,
      valueOf: (row) => carriedCell(row.carried[index] ?? ""),
    })),
  ];
}

/** Dropdowns and colours for the new rows, as the columns above them have. */
function scoringSteps(
  target: ScoringTarget,
  top: number,
  bottom: number,
  set: CriteriaSet | null,
  { sheet, lists }: CriteriaLists,
): readonly Step[] {
  if (set === null) return [];
  const below: ScoringTarget = { ...target, headerRow: top - 1, lastRow: bottom };
  return columnsOfSet(set).flatMap((column) => {
    const position = columnOf(target, column.header);
    if (position === null) return [];
    // The header stands already; only what belongs to the cells below it is wanted.
    return columnSteps(column, position, below, lists, sheet).filter(({ step }) => step !== "cells");
  });
}

/** What is printed grows with the table: up to the scorer, where there is one. */
function page(target: ScoringTarget, bottom: number, auditName: string): Step {
  const right = columnOf(target, scorerHeader) ?? target.lastColumn;
  const area = { top: 1, left: 1, bottom, right };
  return pageStep({ auditName, sheet: target.sheet }, area, [], target.headerRow);
}

/** Counted from 1 on the sheet; null where no column bears the header. */
function columnOf({ headers, firstColumn }: ScoringTarget, header: string): number | null {
  const wanted = folded(header);
  const index = headers.findIndex((each) => folded(each) === wanted);
  return index < 0 ? null : firstColumn + index;
}

function folded(header: string): string {
  return header.normalize("NFC").trim().toLowerCase();
}
