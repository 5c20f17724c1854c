import type { CellValue } from "../core/frame/cell-value";
import type { CriteriaSet } from "../core/scoring/criterion";
import { secondReviewQuestions } from "../core/scoring/second-review-questions";
import { standingLists } from "./choice-lists";
import { pageStep } from "./page-step";
import type { PlannedCell, Role, SheetPlan } from "./plan";
import { rowHeight } from "./row-height";
import {
  carriedCell,
  sampleHeaderRow,
  sampleHeaders,
  sampleRowPoints,
  uniqueHeaders,
  type CarriedColumn,
} from "./sample-sheet";
import { columnsOfSet, type ScoringColumn } from "./scoring-column";
import { columnSteps } from "./scoring-column-steps";
import { questionHeaders, scorerHeader } from "./scoring-headers";
import { sheetHead } from "./sheet-head";
import type { SheetCells } from "./workbook";

/** A case that is scored a second time, without anything that was said of it the first time. */
export interface SecondReviewRow {
  readonly caseNumber: string;
  readonly group: string;
  /** By the tickets of the second review. */
  readonly rank: number;
  readonly carried: readonly CellValue[];
}

export interface SecondReviewWords {
  readonly sheet: string;
  readonly table: string;
  readonly auditName: string;
  /** "30 of 60 scored cases, drawn at random on 4 December 2017." */
  readonly subtitle: string;
  readonly caseHeader: string;
  readonly carried: readonly CarriedColumn[];
  readonly criteriaSheet: string;
  /** That sheet as it stands, for the lists of the dropdowns; null: as it is first written. */
  readonly criteriaCells: SheetCells | null;
  readonly reviewer: string;
}

/**
 * Audit second review: as Audit sample, without first marks. The second reviewer scores the same questions with the same
 * dropdowns; reason and comment stand beside, kinds and themes don't. `scoringRows` reads it.
 */
export function secondReviewSheet(
  words: SecondReviewWords,
  rows: readonly SecondReviewRow[],
  set: CriteriaSet,
): SheetPlan {
  const { sheet, auditName } = words;
  const base = uniqueHeaders([
    words.caseHeader,
    sampleHeaders.group,
    sampleHeaders.rank,
    ...words.carried.map(({ header }) => header),
  ]);
  const carriedRoles = words.carried.map(({ isDate }, index): Role => {
    if (isDate) return "date";
    return rows.some(({ carried }) => typeof carried[index] === "number") ? "plain" : "text";
  });
  const roles: readonly Role[] = ["rowHeader", "text", "count", ...carriedRoles];
  const cells = rows.map((row): readonly PlannedCell[] => [
    row.caseNumber,
    row.group,
    row.rank,
    ...words.carried.map((_, index) => carriedCell(row.carried[index] ?? "")),
  ]);
  const widths = [14, 26, 8, ...carriedRoles.map((role) => (role === "text" ? 30 : 12))];
  const columns = columnsOfSecondReview(set);
  const left = base.length + 1;
  const right = base.length + columns.length;
  const first = sampleHeaderRow + 1;
  const bottom = sampleHeaderRow + Math.max(1, rows.length);
  const target = {
    sheet,
    table: null,
    headerRow: sampleHeaderRow,
    firstColumn: 1,
    lastColumn: base.length,
    lastRow: bottom,
    headers: base,
    markColumns: {},
    ownSheetOf: null,
  };
  const lists = standingLists(set, words.criteriaCells);
  const scorer = left + columns.findIndex(({ header }) => header === scorerHeader);
  const area = { top: sampleHeaderRow, left: 1, bottom, right };
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(sheet, words.subtitle, scorer),
      { step: "widths", left: 1, characters: [...widths, ...columns.map(({ width }) => width)] },
      {
        step: "cells",
        top: sampleHeaderRow,
        left: 1,
        rows: [base],
        roles: roles.map((role) => (role === "count" ? "columnHeaderNumber" : "columnHeader")),
        data: true,
      },
      { step: "cells", top: first, left: 1, rows: cells, roles, data: true },
      ...columns.flatMap((column, index) =>
        columnSteps(column, left + index, target, lists, words.criteriaSheet),
      ),
      {
        step: "cells",
        top: first,
        left: scorer,
        rows: rows.map(() => [words.reviewer]),
        roles: "input",
        data: true,
      },
      {
        step: "heights",
        rows: [
          { row: sampleHeaderRow, points: 42 },
          ...cells.map((row, index) => ({
            row: first + index,
            points: Math.min(sampleRowPoints, rowHeight(row, roles, widths)),
          })),
        ],
      },
      { step: "table", area, name: words.table, banded: false },
      { step: "freeze", rows: sampleHeaderRow, columns: 1 },
      pageStep({ auditName, sheet }, { ...area, top: 1, right: scorer }, [], sampleHeaderRow),
    ],
  };
}

/**
 * What a second reviewer fills in. Remarks with kind and theme stand on the sheet of the sample; an urgent concern has its
 * two columns here as well, since whoever reads a case may come upon a child in danger.
 */
function columnsOfSecondReview(set: CriteriaSet): readonly ScoringColumn[] {
  const { asked } = secondReviewQuestions(set);
  const remarks = new Set(
    asked.flatMap((criterion) => {
      const { kind, theme } = questionHeaders(criterion);
      return [kind, theme];
    }),
  );
  return columnsOfSet({ ...set, criteria: asked }).filter(({ header }) => !remarks.has(header));
}
