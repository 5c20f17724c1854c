import type { CriteriaSet } from "../core/scoring/criterion";
import type { ChoiceList } from "./choice-lists";
import { pageStep } from "./page-step";
import type { PlannedArea, SheetPlan, Step } from "./plan";
import { columnsOfSet, type ScoringColumn } from "./scoring-column";
import { columnSteps } from "./scoring-column-steps";
import { questionHeaders, scorerHeader } from "./scoring-headers";

/** The table that gets the columns, as it stands. Rows and columns counted from 1. */
export interface ScoringTarget {
  readonly sheet: string;
  /** The Excel table, or null for a plain range. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row of cases. */
  readonly lastRow: number;
  /** The table has a totals row under it, which belongs to the table's range. */
  readonly hasTotals?: boolean;
  readonly headers: readonly string[];
  /** Headers that already hold the marks of a criterion under another name, by criterion id. */
  readonly markColumns: Readonly<Record<string, string>>;
  /** Name of the audit where the sheet is our Audit sample, whose page is then set anew; null on any other sheet. */
  readonly ownSheetOf: string | null;
}

/** Where the dropdowns take their words from. */
export interface CriteriaLists {
  readonly sheet: string;
  readonly lists: readonly ChoiceList[];
}

export interface ScoringColumns {
  readonly plan: SheetPlan;
  readonly added: readonly string[];
  readonly alreadyThere: readonly string[];
}

/**
 * The columns in which cases are scored, to the right of a table: a column a question, the scorer, then reason,
 * comment, kind and theme of each question, and the day. Columns that stand already, by their headers, are left as
 * they are, so that adding twice adds nothing twice. Nothing that stands in the table is written to. `only`: no others.
 */
export function scoringColumns(
  set: CriteriaSet,
  { sheet: criteriaSheet, lists }: CriteriaLists,
  target: ScoringTarget,
  only: readonly string[] | null = null,
): ScoringColumns {
  const standing = new Set(target.headers.map(folded));
  const wanted = columnsOfSet(set).filter(({ header }) => !isMapped(header, set, target));
  const added = wanted.filter(
    ({ header }) => !standing.has(folded(header)) && (only === null || only.includes(header)),
  );
  const left = target.lastColumn + 1;
  const steps = added.flatMap((column, index) =>
    columnSteps(column, left + index, target, lists, criteriaSheet),
  );
  const right = target.lastColumn + added.length;
  const whole: PlannedArea = {
    top: target.headerRow,
    left: target.firstColumn,
    bottom: target.lastRow + (target.hasTotals === true ? 1 : 0),
    right,
  };
  // The auditor's own columns keep the lines that they have.
  const lined = target.ownSheetOf === null ? { lined: { ...whole, left, bottom: target.lastRow } } : {};
  const resized: readonly Step[] =
    target.table === null ? [] : [{ step: "resize", table: target.table, area: whole, ...lined }];
  return {
    plan: {
      sheet: target.sheet,
      owner: "edited",
      steps:
        added.length === 0
          ? []
          : [
              { step: "widths", left, characters: added.map(({ width }) => width) },
              ...steps,
              ...resized,
              ...page(target, added, left),
            ],
    },
    added: added.map(({ header }) => header),
    alreadyThere: wanted.filter(({ header }) => standing.has(folded(header))).map(({ header }) => header),
  };
}

/** Our own sheet prints up to the scorer; reasons and comments are for the screen. */
function page(target: ScoringTarget, added: readonly ScoringColumn[], left: number): readonly Step[] {
  const scorer = added.findIndex(({ header }) => header === scorerHeader);
  if (target.ownSheetOf === null || scorer < 0) return [];
  const area = { top: 1, left: 1, bottom: target.lastRow, right: left + scorer };
  const line = { top: 2, left, bottom: 2, right: left + scorer };
  return [
    { step: "underline", area: line },
    pageStep({ auditName: target.ownSheetOf, sheet: target.sheet }, area, [], target.headerRow),
  ];
}

/** The marks of the question stand in a column of the auditor's own. */
function isMapped(header: string, set: CriteriaSet, { headers, markColumns }: ScoringTarget): boolean {
  const criterion = set.criteria.find((each) => questionHeaders(each).mark === header);
  const mapped = criterion === undefined ? undefined : markColumns[criterion.id];
  return mapped !== undefined && headers.some((each) => folded(each) === folded(mapped));
}

/** Headers of a table differ in more than letter case. */
function folded(header: string): string {
  return header.normalize("NFC").trim().toLowerCase();
}
