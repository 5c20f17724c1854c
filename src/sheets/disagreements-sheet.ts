import { questionName } from "../core/findings/question-name";
import type { Moment } from "../core/sampling/draw-record";
import type { CriteriaSet, CriterionId } from "../core/scoring/criterion";
import type { DoubleMark } from "../core/scoring/double-marks";
import type { UnitId } from "../core/frame/unit";
import { listWith, markWords, standingLists } from "./choice-lists";
import {
  disagreementHeaderRow,
  disagreementHeaders,
  disagreementOrder,
  type DisagreementColumn,
} from "./disagreement-columns";
import { momentInWords } from "./moment-words";
import { pageStep } from "./page-step";
import type { PlannedCell, Role, SheetPlan, Step } from "./plan";
import type { DisagreementsReading } from "./read-disagreements";
import { rowHeight } from "./row-height";
import { sheetHead } from "./sheet-head";
import type { SheetCells } from "./workbook";

/** A mark that is settled now. */
export interface SettledNow {
  readonly key: UnitId;
  readonly criterion: CriterionId;
  readonly word: string;
  readonly by: string;
  readonly at: Moment;
  readonly why: string;
}

export interface DisagreementWords {
  readonly sheet: string;
  readonly auditName: string;
  readonly criteriaSheet: string;
  /** That sheet as it stands, for the lists of the dropdowns; null: as it is first written. */
  readonly criteriaCells: SheetCells | null;
}

const widths: Readonly<Record<DisagreementColumn, number>> = {
  caseNumber: 14,
  group: 22,
  question: 24,
  questionId: 12,
  first: 12,
  firstScorer: 14,
  second: 12,
  secondScorer: 17,
  agreed: 12,
  agreedBy: 14,
  agreedOn: 16,
  why: 30,
};

const INPUTS: readonly DisagreementColumn[] = ["agreed", "agreedBy", "agreedOn", "why"];
const roleOf = (name: DisagreementColumn): Role => {
  if (name === "caseNumber") return "rowHeader";
  return INPUTS.includes(name) ? "input" : "text";
};

/**
 * Audit disagreements: every pair of different marks, with the agreed mark that counts beside the two that stay. On a
 * sheet that stands only rows are added below, and the cells of the mark that is settled now are written.
 * Checked by: test/sheets/second-review.test.ts.
 */
export function disagreementsPlan(
  words: DisagreementWords,
  disagreements: readonly DoubleMark[],
  set: CriteriaSet,
  standing: DisagreementsReading | null,
  settled: SettledNow | null = null,
): SheetPlan {
  return standing === null
    ? newSheet(words, disagreements, set, settled)
    : changedSheet(words, disagreements, set, standing, settled);
}

function newSheet(
  words: DisagreementWords,
  disagreements: readonly DoubleMark[],
  set: CriteriaSet,
  settled: SettledNow | null,
): SheetPlan {
  const { sheet, auditName } = words;
  const characters = disagreementOrder.map((name) => widths[name]);
  const roles = disagreementOrder.map(roleOf);
  const rows = disagreements.map((mark) => cellsOf(mark, set, settled));
  const top = disagreementHeaderRow + 1;
  const area = {
    top: disagreementHeaderRow,
    left: 1,
    bottom: disagreementHeaderRow + rows.length,
    right: disagreementOrder.length,
  };
  const columns = Object.fromEntries(disagreementOrder.map((name, index) => [name, index + 1])) as Record<
    DisagreementColumn,
    number
  >;
  return {
    sheet,
    owner: "created",
    steps: [
      ...sheetHead(
        sheet,
        "Where two reviewers gave different marks. The agreed mark counts; the first and the second mark stay where they were given.",
        disagreementOrder.length,
      ),
      { step: "widths", left: 1, characters },
      {
        step: "cells",
        top: disagreementHeaderRow,
        left: 1,
        rows: [disagreementOrder.map((name) => disagreementHeaders[name])],
        roles: "columnHeader",
      },
      ...(rows.length === 0 ? [] : [{ step: "cells", top, left: 1, rows, roles, data: true } as const]),
      ...dropdowns(words, disagreements, set, top, columns),
      { step: "ruled", area },
      { step: "heights", rows: heights(rows, roles, characters, top) },
      { step: "freeze", rows: disagreementHeaderRow, columns: 1 },
      pageStep({ auditName, sheet }, null, [], disagreementHeaderRow),
    ],
  };
}

function changedSheet(
  words: DisagreementWords,
  disagreements: readonly DoubleMark[],
  set: CriteriaSet,
  standing: DisagreementsReading,
  settled: SettledNow | null,
): SheetPlan {
  const { lines, columns, lastRow } = standing;
  const added = disagreements.filter(
    ({ key, criterion }) => !lines.some((line) => line.key === key && line.criterion === criterion),
  );
  const order = [...disagreementOrder].sort((a, b) => columns[a] - columns[b]);
  const top = lastRow + 1;
  // A column of the auditor's own may stand among ours: each run of ours is a block of its own.
  const runs = order.reduce<DisagreementColumn[][]>((all, name) => {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && columns[before] + 1 === columns[name]) run.push(name);
    else all.push([name]);
    return all;
  }, []);
  const cells = (mark: DoubleMark, run: readonly DisagreementColumn[]): readonly PlannedCell[] => {
    const whole = cellsOf(mark, set, settled);
    return run.map((name) => whole[disagreementOrder.indexOf(name)] ?? null);
  };
  const steps: readonly Step[] =
    added.length === 0
      ? []
      : [
          ...runs.map((run): Step => ({
            step: "cells",
            top,
            left: columns[run[0] ?? "caseNumber"],
            rows: added.map((mark) => cells(mark, run)),
            roles: run.map(roleOf),
            data: true,
          })),
          ...dropdowns(words, added, set, top, columns),
          {
            step: "heights",
            rows: heights(
              added.map((mark) => cellsOf(mark, set, settled)),
              disagreementOrder.map(roleOf),
              disagreementOrder.map((name) => widths[name]),
              top,
            ),
          },
        ];
  return { sheet: standing.sheet, owner: "edited", steps: [...steps, ...settledCells(standing, settled)] };
}

/** The cells of a mark that is settled now, on a row that stands. */
function settledCells({ lines, columns }: DisagreementsReading, settled: SettledNow | null): readonly Step[] {
  if (settled === null) return [];
  const line = lines.find(({ key, criterion }) => key === settled.key && criterion === settled.criterion);
  if (line === undefined) return [];
  const values: Readonly<Partial<Record<DisagreementColumn, string>>> = {
    agreed: settled.word,
    agreedBy: settled.by,
    agreedOn: momentInWords(settled.at),
    ...(settled.why === "" ? {} : { why: settled.why }),
  };
  return INPUTS.flatMap((name): readonly Step[] => {
    const value = values[name];
    if (value === undefined) return [];
    const [top, left] = [line.row, columns[name]];
    return [{ step: "cells", top, left, rows: [[value]], roles: ["input"], data: true }];
  });
}

function cellsOf(mark: DoubleMark, set: CriteriaSet, settled: SettledNow | null): readonly PlannedCell[] {
  const criterion = set.criteria.find(({ id }) => id === mark.criterion);
  const isSettled = settled !== null && settled.key === mark.key && settled.criterion === mark.criterion;
  return [
    mark.key,
    mark.stratum,
    criterion === undefined ? mark.criterion : questionName(criterion),
    mark.criterion,
    mark.first,
    mark.firstScorer,
    mark.second,
    mark.secondScorer,
    ...(isSettled
      ? [settled.word, settled.by, momentInWords(settled.at), settled.why === "" ? null : settled.why]
      : [null, null, null, null]),
  ];
}

/** The marks of each question as a list to choose from, one for each run of rows of the same question. */
function dropdowns(
  { criteriaSheet, criteriaCells }: DisagreementWords,
  rows: readonly DoubleMark[],
  set: CriteriaSet,
  top: number,
  columns: Readonly<Record<DisagreementColumn, number>>,
): readonly Step[] {
  const lists = standingLists(set, criteriaCells);
  return set.criteria.flatMap((criterion): readonly Step[] => {
    const own = rows.flatMap((mark, index) => (mark.criterion === criterion.id ? [index] : []));
    const list = listWith(lists, markWords(criterion));
    const [first, last] = [own[0], own.at(-1)];
    // Rows come sorted by question, so that those of one question stand together.
    if (first === undefined || last === undefined || list === null) return [];
    const left = columns.agreed;
    return [
      {
        step: "choices",
        area: { top: top + first, left, bottom: top + last, right: left },
        source: { sheet: criteriaSheet, area: list },
        prompt: null,
        error: {
          title: "Not in the list",
          message: `Choose ${markWords(criterion).join(", ")}, or leave the cell blank.`.slice(0, 225),
        },
        refuseOthers: true,
      },
    ];
  });
}

function heights(
  rows: readonly (readonly PlannedCell[])[],
  roles: readonly Role[],
  characters: readonly number[],
  top: number,
) {
  return rows.map((row, index) => ({ row: top + index, points: rowHeight(row, roles, characters) }));
}
