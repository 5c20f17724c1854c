import type { ChangeProblem } from "../core/change-problem";
import type { Problem } from "../core/problem";
import { NOTHING_WRITTEN, type Explanation, type ExplanationsOf } from "./explain/explanation";
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

/** Problems whose words come with the screens that can meet them, so that the pane opens without these. */
export type LateKind = ChangeProblem["kind"];

/** Words for every other kind of problem: a new kind without an entry does not compile. */
export const explanations: ExplanationsOf<Exclude<Problem["kind"], LateKind>> = {
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
  const all: Partial<Record<Problem["kind"], unknown>> = { ...explanations, ...late };
  // Each entry takes exactly the problems of its own kind, which the compiler can't follow through the lookup.
  const words = all[problem.kind] as ((problem: Problem) => Explanation) | undefined;
  return words?.(problem) ?? notThere;
}

let late: Partial<ExplanationsOf<LateKind>> = {};

/** The words that a screen brings with it. */
export function addLateWords(words: ExplanationsOf<LateKind>): void {
  late = words;
}

/** Only where a screen met a problem without bringing its words, which is a mistake of ours. */
const notThere: Explanation = {
  title: "This can’t be done now",
  happened: "Something stands in the way for which there are no words here.",
  written: NOTHING_WRITTEN,
  remedy: "Open Findings, then try again.",
  places: [],
};
