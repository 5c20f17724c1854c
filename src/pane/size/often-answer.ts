import { comparedSizes, marginOfSize, planOfSize, sizeForMargin } from "./planned-size";
import { noAnswer, thoughtOf, type AskedOf, type SizeAnswer } from "./size-answer";
import { applicableShare, questionFault, shareOfTyped } from "./size-question";

/** "How often is it done well?": the fewest cases with which the estimate for all lies within the margin. */
export function oftenAnswer(asked: AskedOf): SizeAnswer {
  const { question, now } = asked;
  const sample = thoughtOf(asked, applicableShare(question));
  const none = noAnswer(sample);
  const fields = [
    "margin",
    "expected",
    ...(question.applies === "own" ? ["appliesOwn" as const] : []),
  ] as const;
  if (fields.some((field) => questionFault(question, field) !== null)) return none;
  const size = sizeForMargin(sample, shareOfTyped(question.margin));
  if (size === null) {
    const plan = planOfSize(sample, none.population);
    const unusable = !plan.ok && plan.problems.every(({ kind }) => kind !== "sampleNotReachable");
    return unusable
      ? { ...none, plan }
      : { ...none, refusal: "No number of cases comes that close with the most that each group may give." };
  }
  return {
    ...none,
    size,
    plan: planOfSize(sample, size),
    margin: marginOfSize(sample, size),
    compared: comparedSizes(size, now, none.population).map((one) => ({
      size: one,
      margin: marginOfSize(sample, one),
      undetected: null,
    })),
  };
}
