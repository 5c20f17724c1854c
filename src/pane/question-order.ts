import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import { markReading } from "../core/scoring/mark-meaning";
import { shownPart, type CaseSitting, type WaitingChange } from "./case-sitting";

/** Questions without an allowed mark, as they are shown now. */
export function unansweredQuestions(set: CriteriaSet, sitting: CaseSitting): readonly Criterion[] {
  return set.criteria.filter(
    (criterion) => markReading(shownPart(sitting, criterion.id, "mark") ?? "", criterion).state !== "allowed",
  );
}

/** Whether the rule of a question says that it isn't asked of this case. */
export function isNotAsked({ reading }: CaseSitting, criterion: CriterionId): boolean {
  return reading.questions.get(criterion)?.applies === "doesNotApply";
}

/**
 * The next question that is asked of this case, and the answers "not applicable" for blank ones on the way that are not.
 * null after the last.
 */
export function nextQuestion(
  set: CriteriaSet,
  sitting: CaseSitting,
): { readonly question: CriterionId | null; readonly passed: readonly WaitingChange[] } {
  const at = set.criteria.findIndex(({ id }) => id === sitting.question);
  const passed: WaitingChange[] = [];
  for (const criterion of set.criteria.slice(at + 1)) {
    if (!isNotAsked(sitting, criterion.id)) return { question: criterion.id, passed };
    const word = criterion.marks.find(({ meaning }) => meaning === "notApplicable")?.word;
    const isBlank = String(shownPart(sitting, criterion.id, "mark") ?? "").trim() === "";
    if (word !== undefined && isBlank)
      passed.push({ criterion: criterion.id, parts: [{ part: "mark", text: word }] });
  }
  return { question: null, passed };
}

/** The question that a case opens with: the first that is asked and has no answer, else the first. */
export function firstQuestion(set: CriteriaSet, sitting: CaseSitting): CriterionId | null {
  const open = unansweredQuestions(set, sitting).find(({ id }) => !isNotAsked(sitting, id));
  return (open ?? set.criteria[0])?.id ?? null;
}
