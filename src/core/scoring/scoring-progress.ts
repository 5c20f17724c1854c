import type { CellPlace } from "../cell-place";
import type { CriteriaSet, Criterion, CriterionId } from "./criterion";
import { cellText } from "./mark-meaning";
import type { ScoredCase } from "./scored-case";
import { scoredCases } from "./scored-cases";
import type { MarkNotAllowed } from "./scored-cases";
import type { ScoringRow } from "./scoring-row";
import { isWanted } from "./wanted-answer";

/** How far the scoring is. A case is scored when each criterion has an answer that is allowed, as far as one is wanted. */
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
  const unscored = (scored: ScoredCase) =>
    set.criteria.filter((criterion) => isUnanswered(criterion, scored));
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

/**
 * Nobody has answered it yet. What the rule of a criterion says doesn't apply is not wanted: a blank mark there counts as
 * not applicable. Words are never wanted, but what stands in a cell must be allowed.
 */
export function isUnanswered(criterion: Criterion, { answers }: ScoredCase): boolean {
  const answer = answers.get(criterion.id);
  if (answer === undefined) return true;
  return answer.value === null && (answer.isNotAllowed === true || isWanted(criterion, answer.applies));
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

function criterionProgress(criterion: Criterion, cases: readonly ScoredCase[]) {
  const { id } = criterion;
  const notApplicable = cases.filter((scored) => {
    const answer = scored.answers.get(id);
    if (answer?.meaning === "notApplicable") return true;
    return answer?.value === null && answer.isNotAllowed !== true && answer.applies === "doesNotApply";
  }).length;
  const answered = cases.filter((scored) => (scored.answers.get(id)?.value ?? null) !== null).length;
  const markedSo = cases.filter((scored) => {
    const answer = scored.answers.get(id);
    return answer?.value?.kind === "mark" && answer.meaning === "notApplicable";
  }).length;
  const scored = answered - markedSo;
  return { id, scored, notApplicable, blank: cases.length - scored - notApplicable };
}

function nextPlace(scored: ScoredCase, row: ScoringRow, criterion: Criterion | undefined, sheet: string) {
  const cells = criterion && row.cells.get(criterion.id);
  const place = cells?.place ?? { sheet, address: `A${row.row}` };
  return { key: scored.key, stratum: scored.stratum, place };
}
