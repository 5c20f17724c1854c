import type { CellValue } from "../frame/cell-value";
import type { CellPlace } from "../cell-place";
import type { Criterion, CriterionId } from "./criterion";
import { answerReading, type AnswerReading } from "./answer-reading";
import { applicability, type Applies } from "./applicability";
import { cellText, foldedWord } from "./mark-meaning";
import type { Answer, ObservationKind, ScoredCase } from "./scored-case";
import type { ScoringCells, ScoringRow } from "./scoring-row";

/** A mark or another answer that is not among what is allowed. It counts as unscored until it is put right. */
export interface MarkNotAllowed {
  readonly caseKey: string;
  readonly criterion: CriterionId;
  readonly mark: string;
  readonly place: CellPlace;
}

export interface ScoredTable {
  readonly cases: readonly ScoredCase[];
  /** In the order of the rows, then of the criteria. Marks of replaced cases are not among them: they don't count. */
  readonly marksNotAllowed: readonly MarkNotAllowed[];
}

/** The words of the column that says what an observation is. */
export const observationWords: Readonly<Record<ObservationKind, string>> = {
  goodPractice: "Good practice",
  toImprove: "To improve",
};

/**
 * What the rows of a table say, with each answer read against the words allowed for its criterion. Every case gets an
 * answer for each criterion; one without cells is unscored. Gives empty lists for no rows.
 */
export function scoredCases(criteria: readonly Criterion[], rows: readonly ScoringRow[]): ScoredTable {
  const marksNotAllowed: MarkNotAllowed[] = [];
  const cases = rows.map((row): ScoredCase => {
    const readings = new Map<CriterionId, AnswerReading>();
    for (const criterion of criteria) {
      const cells = row.cells.get(criterion.id);
      if (!cells) continue;
      const reading = answerReading(cells.mark, criterion);
      readings.set(criterion.id, reading);
      if (reading.state === "notAllowed" && row.role !== "replaced") {
        const mark = { caseKey: row.key, criterion: criterion.id, mark: reading.text, place: cells.place };
        marksNotAllowed.push(mark);
      }
    }
    const applies = applicability(criteria, row.carried ?? noColumns, readings);
    const answers = new Map<CriterionId, Answer>();
    for (const { id, kind } of criteria)
      answers.set(id, answerOf(kind, row.cells.get(id), readings.get(id), applies.get(id) ?? "applies"));
    const { key, stratum, rank, role, row: rowNumber } = row;
    return { key, stratum, rank, role, scorer: row.scorer.trim(), answers, row: rowNumber };
  });
  return { cases, marksNotAllowed };
}

const noColumns: ReadonlyMap<string, CellValue> = new Map();

function answerOf(
  kind: Criterion["kind"],
  cells: ScoringCells | undefined,
  reading: AnswerReading | undefined,
  applies: Applies,
): Answer {
  const value = reading?.state === "answered" ? reading.value : null;
  const isLeftOut = kind === "mark" && reading?.state === "unscored" && applies === "doesNotApply";
  return {
    meaning: value?.kind === "mark" ? value.meaning : isLeftOut ? "notApplicable" : null,
    value,
    ...(reading?.state === "notAllowed" ? { isNotAllowed: true as const } : {}),
    applies,
    reason: cellText(cells?.reason ?? ""),
    comment: cellText(cells?.comment ?? ""),
    observation: observationOf(cellText(cells?.kind ?? "")),
    theme: cellText(cells?.theme ?? ""),
  };
}

const foldedGoodPractice = foldedWord(observationWords.goodPractice);
const foldedToImprove = foldedWord(observationWords.toImprove);

function observationOf(text: string): ObservationKind | null {
  if (text === "") return null;
  const folded = foldedWord(text);
  if (folded === foldedGoodPractice) return "goodPractice";
  return folded === foldedToImprove ? "toImprove" : null;
}
