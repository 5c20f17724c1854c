import type { CriterionCounts, Findings } from "../../core/findings/findings";
import type { CriteriaSet } from "../../core/scoring/criterion";
import type { Condition } from "./counted-cells";
import type { ScoringReferences } from "./scoring-references";
import type { WorkingsGrid } from "./workings-grid";
import type { RowCells } from "./workings-row";
import { cellAddress } from "../../core/frame/cell-address";

/** A group of the covered population, in the order of its column. */
export interface WorkingsStratum {
  readonly label: string;
  readonly populationSize: number | null;
  readonly counts: CriterionCounts;
  /** Cases that gave way to a spare. */
  readonly replaced: number;
}

/** What all blocks are worked out from. */
export interface WorkingsContext {
  readonly findings: Findings;
  /** All questions as marks are read, those among them that are not answered by marks. */
  readonly set: CriteriaSet;
  readonly references: ScoringReferences;
  readonly grid: WorkingsGrid;
  /** The labels in the order of the columns. */
  readonly labels: readonly string[];
}

/** The rows of the first block, which every question refers to. */
export interface CasesRows {
  readonly populationSize: RowCells;
  readonly examined: RowCells;
  readonly throughout: RowCells;
  readonly audited: RowCells;
}

/** That a case belongs to the group of this column; nothing where there is one group only. */
export function ofStratum({ references, grid, labels }: WorkingsContext, index: number): readonly Condition[] {
  const column = grid.strata[index];
  if (grid.written.length === 0 || references.group === null || column === undefined) return [];
  if (labels[index] === "") return [{ is: "array", array: `(TRIM(${references.group})="")` }];
  const cell = cellAddress(column, grid.headerRow).replace(/\d+/, "$$$&");
  return [{ is: "sameAs", column: references.group, cell, exact: references.exactGroups }];
}

/** What a count was for each group, in the order of the columns; empty where there is one group only. */
export function countsWritten(
  { grid }: WorkingsContext,
  strata: readonly WorkingsStratum[],
  count: (stratum: WorkingsStratum) => number | null,
): readonly (number | null)[] {
  return grid.written.length === 0 ? [] : strata.map(count);
}
