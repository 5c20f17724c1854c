import type { AnswerPart } from "../core/scoring/answer-change";
import type { CriteriaSet, Criterion } from "../core/scoring/criterion";
import { columnsOfSet } from "./scoring-column";
import {
  acknowledgedHeader,
  questionHeaders,
  scoredOnHeader,
  scorerHeader,
  urgentHeader,
} from "./scoring-headers";

/** What a scoring column holds: a part of the answer to a question, or something said of the whole case. */
export type ScoringPart =
  | { readonly header: string; readonly part: AnswerPart; readonly criterion: Criterion }
  | { readonly header: string; readonly part: CasePart; readonly criterion: null };

type CasePart = "scorer" | "scoredOn" | "urgent" | "acknowledged";

const ofCase: ReadonlyMap<string, CasePart> = new Map<string, CasePart>([
  [scorerHeader, "scorer"],
  [scoredOnHeader, "scoredOn"],
  [urgentHeader, "urgent"],
  [acknowledgedHeader, "acknowledged"],
]);

const answerParts: readonly AnswerPart[] = ["mark", "reason", "comment", "kind", "theme"];

/** All scoring columns of a set with what they hold, in the order in which they are added. */
export function scoringParts(set: CriteriaSet): readonly ScoringPart[] {
  const ofQuestions = new Map<string, ScoringPart>();
  for (const criterion of set.criteria) {
    const headers = questionHeaders(criterion);
    for (const part of answerParts) {
      const header = headers[part];
      if (header !== null) ofQuestions.set(header, { header, part, criterion });
    }
  }
  return columnsOfSet(set).flatMap(({ header }): readonly ScoringPart[] => {
    const part = ofCase.get(header);
    if (part !== undefined) return [{ header, part, criterion: null }];
    const ofQuestion = ofQuestions.get(header);
    return ofQuestion === undefined ? [] : [ofQuestion];
  });
}
