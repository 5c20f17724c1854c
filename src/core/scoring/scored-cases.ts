import type { CellPlace } from "../problem";
import type { Criterion, CriterionId } from "./criterion";
import { cellText, foldedWord, markReading } from "./mark-meaning";
import type { Answer, ObservationKind, ScoredCase } from "./scored-case";
import type { ScoringCells, ScoringRow } from "./scoring-row";

/** A mark that is not among the allowed words. It counts as unscored until it is put right. */
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
 * What the rows of a table say, with each mark read against the words allowed for its criterion. Every case gets an
 * answer for each criterion; one without cells is unscored. Gives empty lists for no rows.
 */
export function scoredCases(criteria: readonly Criterion[], rows: readonly ScoringRow[]): ScoredTable {
  const marksNotAllowed: MarkNotAllowed[] = [];
  const cases = rows.map((row): ScoredCase => {
    const answers = new Map<CriterionId, Answer>();
    for (const criterion of criteria) {
      const cells = row.cells.get(criterion.id);
      if (!cells) {
        answers.set(criterion.id, unscoredAnswer);
        continue;
      }
      const reading = markReading(cells.mark, criterion);
      answers.set(criterion.id, answerOf(cells, reading.state === "allowed" ? reading.meaning : null));
      if (reading.state === "notAllowed" && row.role !== "replaced") {
        const mark = { caseKey: row.key, criterion: criterion.id, mark: reading.text, place: cells.place };
        marksNotAllowed.push(mark);
      }
    }
    const { key, stratum, rank, role, row: rowNumber } = row;
    return { key, stratum, rank, role, scorer: row.scorer.trim(), answers, row: rowNumber };
  });
  return { cases, marksNotAllowed };
}

const unscoredAnswer: Answer = { meaning: null, reason: "", comment: "", observation: null, theme: "" };

function answerOf(cells: ScoringCells, meaning: Answer["meaning"]): Answer {
  return {
    meaning,
    reason: cellText(cells.reason),
    comment: cellText(cells.comment),
    observation: observationOf(cellText(cells.kind)),
    theme: cellText(cells.theme),
  };
}

function observationOf(text: string): ObservationKind | null {
  const folded = foldedWord(text);
  if (folded === foldedWord(observationWords.goodPractice)) return "goodPractice";
  return folded === foldedWord(observationWords.toImprove) ? "toImprove" : null;
}
