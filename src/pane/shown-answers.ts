import type { CellValue } from "../core/frame/cell-value";
import type { AnswerPart } from "../core/scoring/answer-change";
import { answerReading, type AnswerReading } from "../core/scoring/answer-reading";
import { applicability, type Applies } from "../core/scoring/applicability";
import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import { saidCell } from "../core/scoring/said-cell";
import { saidPart, type CaseSitting } from "./case-sitting";

/** What a cell of a question is shown to hold: what was said last, as its cell will hold it, or what stands there. */
export function shownCell(sitting: CaseSitting, criterion: Criterion, part: AnswerPart): CellValue | null {
  const said = saidPart(sitting, criterion.id, part);
  if (said !== null) return saidCell(criterion, part, said);
  return sitting.reading.questions.get(criterion.id)?.parts[part] ?? null;
}

/** All answers of a case as they are shown, and what is asked by them. */
export interface ShownAnswers {
  readonly readings: ReadonlyMap<CriterionId, AnswerReading>;
  readonly applies: ReadonlyMap<CriterionId, Applies>;
}

/** Reads what is shown of a case, so that a rule on an earlier answer follows what was said a moment ago. */
export function shownAnswers({ criteria }: CriteriaSet, sitting: CaseSitting): ShownAnswers {
  const readings = new Map(
    criteria.map((criterion): [CriterionId, AnswerReading] => [
      criterion.id,
      answerReading(shownCell(sitting, criterion, "mark") ?? "", criterion),
    ]),
  );
  return { readings, applies: applicability(criteria, sitting.reading.ruled, readings) };
}
