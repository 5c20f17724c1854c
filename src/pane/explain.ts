import type { Problem } from "../core/problem";
import type { Explanation, ExplanationsOf } from "./explain/explanation";
import { findingsExplanations } from "./explain/findings-explanations";
import { frameExplanations } from "./explain/frame-explanations";
import { hostExplanations } from "./explain/host-explanations";
import { listExplanations } from "./explain/list-explanations";
import { sampleExplanations } from "./explain/sample-explanations";
import { shareExplanations } from "./explain/share-explanations";
import { secondReviewExplanations } from "./explain/second-review-explanations";
import { scoringExplanations } from "./explain/scoring-explanations";
import { surveyExplanations } from "./explain/survey-explanations";
import { statedDrawExplanations } from "./explain/stated-draw-explanations";
import { workbookExplanations } from "./explain/workbook-explanations";

/** Words for every kind of problem: a new kind without an entry does not compile. */
export const explanations: ExplanationsOf<Problem["kind"]> = {
  ...listExplanations,
  ...frameExplanations,
  ...sampleExplanations,
  ...statedDrawExplanations,
  ...scoringExplanations,
  ...secondReviewExplanations,
  ...findingsExplanations,
  ...shareExplanations,
  ...surveyExplanations,
  ...workbookExplanations,
  ...hostExplanations,
};

/** What a problem means to the auditor: what happened, what was written, what to do. */
export function explanation(problem: Problem): Explanation {
  // Each entry takes exactly the problems of its own kind, which the compiler can't follow through the lookup.
  const words = explanations[problem.kind] as (problem: Problem) => Explanation;
  return words(problem);
}
