import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import { isWanted } from "../core/scoring/wanted-answer";
import type { CaseSitting, WaitingChange } from "./case-sitting";
import { shownAnswers, type ShownAnswers } from "./shown-answers";

/** Questions that still want an answer, as everything is shown now; the check for completeness counts the same ones. */
export function unansweredQuestions(set: CriteriaSet, sitting: CaseSitting): readonly Criterion[] {
  const { readings, applies } = shownAnswers(set, sitting);
  return set.criteria.filter(
    (criterion) =>
      readings.get(criterion.id)?.state !== "answered" &&
      (readings.get(criterion.id)?.state === "notAllowed" ||
        isWanted(criterion, applies.get(criterion.id) ?? "applies")),
  );
}

/** Whether the rule of a question says that it isn't asked of this case, by what was said a moment ago too. */
export function isNotAsked({ applies }: ShownAnswers, criterion: CriterionId): boolean {
  return applies.get(criterion) === "doesNotApply";
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
  const shown = shownAnswers(set, sitting);
  const passed: WaitingChange[] = [];
  for (const criterion of set.criteria.slice(at + 1)) {
    if (!isNotAsked(shown, criterion.id)) return { question: criterion.id, passed };
    const word = criterion.marks.find(({ meaning }) => meaning === "notApplicable")?.word;
    const isBlank = shown.readings.get(criterion.id)?.state === "unscored";
    if (word !== undefined && isBlank)
      passed.push({ criterion: criterion.id, parts: [{ part: "mark", text: word }] });
  }
  return { question: null, passed };
}

/** The question that a case opens with: the first that is asked and has no answer, else the first. */
export function firstQuestion(set: CriteriaSet, sitting: CaseSitting): CriterionId | null {
  const shown = shownAnswers(set, sitting);
  const open = unansweredQuestions(set, sitting).find(({ id }) => !isNotAsked(shown, id));
  return (open ?? set.criteria[0])?.id ?? null;
}
