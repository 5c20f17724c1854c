import type { Findings } from "../core/findings/findings";
import { levelText } from "../core/findings/interval-text";
import { listInWords } from "../core/findings/number-text";
import type { CriteriaSet } from "../core/scoring/criterion";
import { cellAddress } from "../core/frame/cell-address";
import { acrossPage } from "./across-page";
import { pageStep } from "./page-step";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import { rowHeight } from "./row-height";
import { sealedPlan } from "./sheet-seal";
import { agreesWord, differsWord } from "./workings/agreement-formula";
import { bodyRows } from "./workings/body-cells";
import { formatSteps } from "./workings/format-steps";
import type { ScoringReferences } from "./workings/scoring-references";
import { workingsBlocks, type ColumnLeftOut } from "./workings/workings-blocks";
import { workingsGrid, workingsWidths, type WorkingsGrid } from "./workings/workings-grid";

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
 * Audit workings: for every number of the results, bases, reasons and themes a live formula over the scored table beside the number that was written,
 * and whether the two agree. Formulas name the scored table, agreed marks and this sheet; never a generated sheet, and no
 * number but constants of the method: sizes of groups, level and the Partly setting stand in cells of their own.
 * Source: statistics.md, sections 3 to 5 and 8, in docs/methods.md.
 * Checked by: test/sheets/workings-sheet.test.ts, test/sheets/pictures
 */
export function workingsSheet(input: WorkingsInput, words: WorkingsSheetWords): SheetPlan {
  const { findings } = input;
  const strata = strataInOrder(findings);
  const withPartly = findings.results.some(({ criterion }) =>
    criterion.marks.some(({ meaning }) => meaning === "partly"),
  );
  const grid = workingsGrid(strata.groups, strata.estimated, withPartly);
  const { blocks, leftOut } = workingsBlocks(input, strata.order, grid);
  const rows = blocks.flatMap((block) => bodyRows(block, grid));
  const widths = workingsWidths(grid);
  const top = grid.headerRow + 1;
  const bottom = grid.headerRow + rows.length;
  const roles = columnRoles(grid);
  const headers = headerCells(strata.labels, grid);
  const headerRoles = roles.map(headerRole);
  const area = { top: grid.headerRow, left: 1, bottom, right: widths.length };
  const agreement = { top, left: grid.agrees, bottom, right: grid.agrees };
  const notes = notesUnder(input, leftOut, widths.slice(0, grid.agrees));
  return sealedPlan({
    sheet: words.sheet,
    owner: "generated",
    steps: [
      ...head(words, grid, agreement),
      { step: "widths", left: 1, characters: widths },
      ...settingSteps(findings, grid, withPartly),
      { step: "cells", top: grid.headerRow, left: 1, rows: [headers], roles: headerRoles, data: true },
      { step: "cells", top, left: 1, rows: rows.map(({ cells }) => cells), roles, data: true },
      ...formatSteps(rows, blocks, grid),
      { step: "formulas", top, left: 1, rows: rows.map(({ formulas }) => formulas) },
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

/** Title, and a sentence that is worked out itself: it says when a number no longer agrees. */
function head(
  { auditName, scoredSheet }: WorkingsSheetWords,
  grid: WorkingsGrid,
  agreement: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): readonly Step[] {
  const range = `${cellAddress(agreement.left, agreement.top)}:${cellAddress(agreement.right, agreement.bottom)}`;
  const differing = `COUNTIF(${range},"${differsWord}")`;
  const what = `Every number of the findings, worked out again by live formulas from ${scoredSheet}. A tick means that both agree.`;
  const sentence = `="${what.replaceAll('"', '""')}"&IF(${differing}=0,"",IF(${differing}=1," 1 number of the findings is out of date."," "&${differing}&" numbers of the findings are out of date."))`;
  return [
    { step: "cells", top: 1, left: 1, rows: [[`${auditName}: workings`]], roles: "title", data: true },
    { step: "formulas", top: 2, left: 1, rows: [[sentence]], roles: "subtitle" },
    { step: "underline", area: { top: 2, left: 1, bottom: 2, right: grid.agrees } },
    {
      step: "heights",
      rows: [
        { row: 1, points: 30 },
        { row: 2, points: 18 },
      ],
    },
    { step: "gridlines", shown: false },
  ];
}

/** The settings that formulas refer to: the confidence level, its z, and what Partly counts as. */
function settingSteps({ settings }: Findings, grid: WorkingsGrid, withPartly: boolean): readonly Step[] {
  const labels: readonly string[] = [
    "Confidence level",
    "z, the point of the normal curve that goes with it",
    ...(withPartly ? ["Partly counts as"] : []),
  ];
  const level = { step: "cells", top: 3, left: grid.all, rows: [[settings.confidenceLevel]] } as const;
  return [
    { step: "cells", top: 3, left: 1, rows: labels.map((label) => [label]), roles: "line" },
    {
      ...level,
      roles: Number.isInteger(Number(levelText(settings.confidenceLevel).replace("%", "")))
        ? "proportion"
        : "proportionFine",
    },
    {
      step: "formulas",
      top: 4,
      left: grid.all,
      rows: [[`=NORM.S.INV(1-(1-${grid.level})/2)`]],
      roles: "decimals",
    },
    ...(withPartly
      ? [
          {
            step: "cells",
            top: 5,
            left: grid.all,
            rows: [[settings.partlyCountsAs]],
            roles: "tenths",
          } as const,
        ]
      : []),
  ];
}

function leftOutWords(
  leftOut: readonly ColumnLeftOut[],
  wanted: ColumnLeftOut["why"],
  because: string,
): readonly string[] {
  const columns = leftOut.filter(({ why }) => why === wanted).map(({ column }) => column);
  return columns.length === 0
    ? []
    : [`Not worked out here either: the counts by ${listInWords(columns)}. ${because}`];
}

/** What has no formula here, and why; and what keeps a pair from agreeing. */
function notesUnder(
  { findings, reservations }: WorkingsInput,
  leftOut: readonly ColumnLeftOut[],
  grid: readonly number[],
): readonly string[] {
  const notes = [
    ...reservations,
    ...leftOutWords(leftOut, "tooMany", "There are so many of them that the workbook would be slow to open."),
    ...leftOutWords(
      leftOut,
      "comparedOtherwise",
      "Some of the cells there hold what Excel’s formulas would take for another value: several spaces together, a space that does not break, a truth value, an error.",
    ),
    ...(findings.otherAnswers.length === 0
      ? []
      : ["Not worked out here either: the answers that are not marks (choices, numbers, dates, words)."]),
    "Not worked out here: which cases were drawn (SHA-256 has no formula in Excel; the record says how to draw again), days and times, and the numbers under the chart, which are those above in points of 100.",
    "A formula counts words without regard to capitals. It does not count a word with a space before or after it; such marks are put right before findings are made.",
  ];
  return notes.flatMap((note) => acrossPage(note, "note", grid));
}
