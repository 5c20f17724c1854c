import type { CriteriaSet } from "../../core/scoring/criterion";
import type { GapKind, ScoringGap } from "../../core/scoring/scoring-gaps";
import { counted, listed, quoted } from "./sentence-words";

/** The kinds in the order in which they are listed; what keeps an answer from counting comes first. */
export const GAP_ORDER: readonly GapKind[] = [
  "notAllowed",
  "blank",
  "doesNotApply",
  "notMetWithoutReason",
  "reasonWithoutNotMet",
  "kindNotAllowed",
  "noScorer",
];

/** One line for all gaps of a kind: how many, which, and what it means. */
export function gapsSentence(kind: GapKind, gaps: readonly ScoringGap[]): string {
  const cases = [...new Set(gaps.map(({ caseKey }) => caseKey))];
  const which = listed(cases, 4);
  const texts = listed(
    gaps.map(({ text, caseKey }) => `${quoted(text)} in ${caseKey}`),
    3,
  );
  switch (kind) {
    case "blank":
      return `${counted(gaps.length, "blank", "blanks")} in ${counted(cases.length, "case", "cases")}`;
    case "notAllowed":
      return `${counted(gaps.length, "mark that isn’t allowed", "marks that aren’t allowed")}: ${texts}`;
    case "doesNotApply":
      return `${counted(gaps.length, "answer", "answers")} where the question isn’t asked: ${texts}`;
    case "notMetWithoutReason":
      return `${counted(gaps.length, "“not met” without a reason", "“not met” without a reason")}: ${which}`;
    case "reasonWithoutNotMet":
      return `${counted(gaps.length, "reason", "reasons")} though the mark isn’t “not met”: ${texts}`;
    case "kindNotAllowed":
      return `${counted(gaps.length, "remark that is", "remarks that are")} neither good practice nor to improve: ${texts}`;
    case "noScorer":
      return `${counted(gaps.length, "case that nobody has", "cases that nobody has")}: ${which}`;
  }
}

/** One gap in a list: "CAM-10901, 4 Right decision: “Yes?”". */
export function gapName({ caseKey, criterion, text }: ScoringGap, set: CriteriaSet | null): string {
  const found = set?.criteria.find(({ id }) => id === criterion);
  const question = found === undefined ? "" : `, ${found.number} ${found.shortName}`;
  return `${caseKey}${question}${text === "" ? "" : `: ${quoted(text)}`}`;
}
