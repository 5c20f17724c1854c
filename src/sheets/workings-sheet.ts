import type { Findings } from "../core/findings/findings";
import type { CriteriaSet } from "../core/scoring/criterion";
import { inOneGo, type Sliced } from "../core/sliced";
import { pageStep } from "./page-step";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import { rowHeight } from "./row-height";
import { sealedPlanInSlices } from "./sheet-seal";
import { agreesWord, differsWord } from "./workings/agreement-formula";
import { bodyRows } from "./workings/body-cells";
import { formatSteps } from "./workings/format-steps";
import type { ScoringReferences } from "./workings/scoring-references";
import { shortHeight, shortSteps } from "./workings/short-steps";
import { workingsBlocks } from "./workings/workings-blocks";
import { workingsGrid, workingsWidths, type WorkingsGrid } from "./workings/workings-grid";
import { settingSteps, workingsHead } from "./workings/workings-head";
import { workingsNotes } from "./workings/workings-notes";

export interface WorkingsInput {
  readonly findings: Findings;
  /** All questions as their marks are read, those among them that are not answered by marks. */
  readonly set: CriteriaSet;
  readonly references: ScoringReferences;
  /** Cases that gave way to a spare, by group. */
  readonly replaced: ReadonlyMap<string, number>;
  /** What keeps the workings from agreeing although nothing is wrong with the findings; sentences. */
  readonly reservations: readonly string[];
}

export interface WorkingsSheetWords {
  readonly sheet: string;
  readonly auditName: string;
  readonly made: string;
  /** The sheet with the scored table. */
  readonly scoredSheet: string;
}

/**
 * Audit workings: for every number of the results, bases, reasons, other answers and themes a live formula over the scored table beside the number that was written,
 * and whether the two agree. Formulas name the scored table, agreed marks and this sheet; never a generated sheet, and no
 * number but constants of the method: sizes of groups, level and the Partly setting stand in cells of their own.
 * Source: statistics.md, sections 3 to 5 and 8, in docs/methods.md.
 * Checked by: test/sheets/workings-sheet.test.ts, test/sheets/pictures
 */
export function workingsSheet(input: WorkingsInput, words: WorkingsSheetWords): SheetPlan {
  return inOneGo(workingsSheetInSlices(input, words));
}

/** The same in slices, for many questions and breakdowns. */
export function* workingsSheetInSlices(input: WorkingsInput, words: WorkingsSheetWords): Sliced<SheetPlan> {
  const { findings } = input;
  const strata = strataInOrder(findings);
  const withPartly = findings.results.some(({ criterion }) =>
    criterion.marks.some(({ meaning }) => meaning === "partly"),
  );
  const grid = workingsGrid(strata.groups, strata.estimated, withPartly);
  const { blocks, shortRows, shortTop, leftOut } = yield* workingsBlocks(input, strata.order, grid);
  const inShort = shortRows.length > 0;
  const rows = blocks.flatMap((block) => bodyRows(block, grid));
  const widths = workingsWidths(grid, inShort);
  const top = grid.headerRow + 1;
  const bottom = grid.headerRow + rows.length + shortRows.length;
  const roles = columnRoles(grid);
  const headers = [...headerCells(strata.labels, grid), ...(inShort ? ["Met, k", "Applicable, a"] : [])];
  const headerRoles = [...roles, ...(inShort ? (["count", "count"] as const) : [])].map(headerRole);
  const area = { top: grid.headerRow, left: 1, bottom, right: widths.length };
  const agreement = { top, left: grid.agrees, bottom, right: grid.agrees };
  const shortPoints = shortHeight(shortRows, widths);
  const notes = workingsNotes(input, leftOut, widths.slice(0, grid.agrees));
  yield;
  return yield* sealedPlanInSlices({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...workingsHead(words, grid, agreement),
      { step: "widths", left: 1, characters: widths },
      ...settingSteps(findings, grid, withPartly),
      { step: "cells", top: grid.headerRow, left: 1, rows: [headers], roles: headerRoles, data: true },
      { step: "cells", top, left: 1, rows: rows.map(({ cells }) => cells), roles, data: true },
      ...formatSteps(rows, blocks, grid),
      { step: "formulas", top, left: 1, rows: rows.map(({ formulas }) => formulas) },
      ...shortSteps(shortRows, shortTop, grid),
      { step: "ruled", area },
      {
        step: "highlight",
        area: agreement,
        words: [
          { word: agreesWord, role: "agrees" },
          { word: differsWord, role: "differs" },
        ],
      },
      {
        step: "heights",
        rows: [
          { row: grid.headerRow, points: rowHeight(headers, headerRoles, widths) },
          ...rows.map(({ cells }, index) => ({
            row: top + index,
            points: heightOf(cells, roles, widths, grid),
          })),
          ...shortRows.map((_, index) => ({ row: shortTop + index, points: shortPoints })),
        ],
      },
      ...notes.map((note, index): Step => {
        return { step: "cells", top: bottom + 2 + index, left: 1, rows: [[note]], roles: "note" };
      }),
      { step: "freeze", rows: grid.headerRow, columns: 2 },
      pageStep(
        words,
        { top: 1, left: 1, bottom: bottom + 1 + notes.length, right: grid.agrees },
        [],
        grid.headerRow,
      ),
    ],
  });
}

/** Code is broken at spaces, so that its lines are not all full: room for a tenth more. */
function heightOf(
  cells: readonly PlannedCell[],
  roles: readonly Role[],
  widths: readonly number[],
  { how }: WorkingsGrid,
): number {
  const narrower = widths.map((width, index) => (index === how - 1 ? width * 0.88 : width));
  return rowHeight(cells, roles, narrower);
}

/** Groups without a case in the list or the sample come last: no estimate is made from them. */
function strataInOrder({ results, design }: Findings) {
  const strata =
    results[0]?.byStratum ??
    design.strata.map(({ label, populationSize }) => ({ label, populationSize, counts: null }));
  const indices = strata.map((_, index) => index);
  const isEmpty = (index: number) =>
    strata[index]?.populationSize === 0 && (strata[index]?.counts?.examined ?? 0) === 0;
  const order = [...indices.filter((index) => !isEmpty(index)), ...indices.filter(isEmpty)];
  return {
    order,
    groups: strata.length,
    estimated: Math.max(1, indices.filter((index) => !isEmpty(index)).length),
    labels: order.map((index) => strata[index]?.label ?? ""),
  };
}

function headerCells(labels: readonly string[], { written }: WorkingsGrid): readonly PlannedCell[] {
  const groups = written.length === 0 ? [] : labels;
  return [
    "Question",
    "Quantity",
    ...groups,
    "All",
    "How it is worked out",
    "On the findings",
    "As computed",
    "Agrees",
    ...groups.map((label) => `Written: ${label === "" ? "no group" : label}`),
  ];
}

function columnRoles({ written, strata }: WorkingsGrid): readonly Role[] {
  const groups = written.length === 0 ? [] : strata.map((): Role => "count");
  return [
    "text",
    "text",
    ...groups,
    "count",
    "code",
    "count",
    "count",
    "text",
    ...written.map((): Role => "count"),
  ];
}

function headerRole(role: Role): Role {
  return role === "count" ? "columnHeaderNumber" : "columnHeader";
}
