import type { Findings } from "../core/findings/findings";
import { questionName } from "../core/findings/question-name";
import { ofBase } from "./of-base";
import type { StandingFindings } from "./read-findings-sheet";

/** Whether Audit findings says another "k of n" for any question than the scores give now, or has other questions. */
export function findingsAreStale(standing: StandingFindings, findings: Findings): boolean {
  const now = findings.results.map(({ criterion, metForHeadline, counts }) => [
    questionName(criterion),
    ofBase(metForHeadline, counts.applicable),
  ]);
  return (
    now.length !== standing.met.size || now.some(([question = "", met]) => standing.met.get(question) !== met)
  );
}
