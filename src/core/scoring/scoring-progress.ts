import type { CellPlace } from "../problem";
import type { CriteriaSet, Criterion, CriterionId } from "./criterion";
import { cellText } from "./mark-meaning";
import type { ScoredCase } from "./scored-case";
import { scoredCases } from "./scored-cases";
import type { MarkNotAllowed } from "./scored-cases";
import type { ScoringRow } from "./scoring-row";

/** How far the scoring is. A case is scored when each criterion has a mark that is allowed. */
export interface ScoringProgress {
  readonly sheet: string;
  readonly cases: number;
  readonly scored: number;
  /** Cases with at least one mark. */
  readonly begun: number;
  readonly byScorer: readonly { readonly scorer: string; readonly scored: number; readonly cases: number }[];
  readonly byStratum: readonly {
    readonly stratum: string;
    readonly scored: number;
    readonly cases: number;
  }[];
  /** scored + notApplicable + blank = cases. A mark that is not allowed counts among the blank until put right. */
  readonly byCriterion: readonly {
    readonly id: CriterionId;
    /** With a mark other than "not applicable". */
    readonly scored: number;
    readonly notApplicable: number;
    readonly blank: number;
  }[];
  /** Marks that are not among the allowed ones: they don't count until put right. */
  readonly marksNotAllowed: readonly MarkNotAllowed[];
  /** The first case not fully scored, in sheet order, and its first cell without an allowed mark. */
  readonly nextCase: { readonly key: string; readonly stratum: string; readonly place: CellPlace } | null;
}

/**
 * How far the scoring of a table is. Replaced cases are not counted: nobody is to score them. Scorers and groups stand in
 * the order in which the sheet first names them; scorer "" is nobody yet. For no rows every count is 0.
 */
export function scoringProgress(
  sheet: string,
  set: Pick<CriteriaSet, "criteria">,
  rows: readonly ScoringRow[],
): ScoringProgress {
  const counting = rows.filter((row) => row.role !== "replaced").sort((a, b) => a.row - b.row);
  const { cases, marksNotAllowed } = scoredCases(set.criteria, counting);
  const unscored = (scored: ScoredCase) => set.criteria.filter(({ id }) => !scored.answers.get(id)?.meaning);
  const isScored = (scored: ScoredCase) => unscored(scored).length === 0;
  const next = cases.find((scored) => !isScored(scored));
  const nextRow = counting.find((row) => row.key === next?.key);
  return {
    sheet,
    cases: cases.length,
    scored: cases.filter(isScored).length,
    begun: counting.filter(hasMark).length,
    byScorer: shares(cases, (scored) => scored.scorer, isScored).map(({ name, ...counts }) => ({
      scorer: name,
      ...counts,
    })),
    byStratum: shares(cases, (scored) => scored.stratum, isScored).map(({ name, ...counts }) => ({
      stratum: name,
      ...counts,
    })),
    byCriterion: set.criteria.map((criterion) => criterionProgress(criterion, cases)),
    marksNotAllowed,
    nextCase: next && nextRow ? nextPlace(next, nextRow, unscored(next)[0], sheet) : null,
  };
}

function hasMark(row: ScoringRow): boolean {
  return [...row.cells.values()].some((cells) => cellText(cells.mark) !== "");
}

function shares(
  cases: readonly ScoredCase[],
  nameOf: (scored: ScoredCase) => string,
  isScored: (scored: ScoredCase) => boolean,
) {
  const names = [...new Set(cases.map(nameOf))];
  return names.map((name) => {
    const own = cases.filter((scored) => nameOf(scored) === name);
    return { name, scored: own.filter(isScored).length, cases: own.length };
  });
}

function criterionProgress({ id }: Criterion, cases: readonly ScoredCase[]) {
  const meanings = cases.map((scored) => scored.answers.get(id)?.meaning ?? null);
  const notApplicable = meanings.filter((meaning) => meaning === "notApplicable").length;
  const blank = meanings.filter((meaning) => meaning === null).length;
  return { id, scored: meanings.length - notApplicable - blank, notApplicable, blank };
}

function nextPlace(scored: ScoredCase, row: ScoringRow, criterion: Criterion | undefined, sheet: string) {
  const cells = criterion && row.cells.get(criterion.id);
  const place = cells?.place ?? { sheet, address: `A${row.row}` };
  return { key: scored.key, stratum: scored.stratum, place };
}
