import type { StratumPlan } from "../../core/sampling/sample-plan";
import { undetectedLimit } from "../../core/sampling/undetected-limit";
import { typedWholeNumber } from "../words/typed-whole-number";
import { comparedSizes, marginOfSize, planOfSize } from "./planned-size";
import { noAnswer, thoughtOf, type AskedOf, type SizeAnswer } from "./size-answer";
import { questionFault } from "./size-question";

/** "I have time for a set number": what it can tell, as it would be shared out. */
export function numberAnswer(asked: AskedOf): SizeAnswer {
  const { question, now } = asked;
  const sample = thoughtOf(asked, 1);
  const none = noAnswer(sample);
  const size = typedWholeNumber(question.size);
  const faulty = (["size", "expected"] as const).some((field) => questionFault(question, field) !== null);
  if (size === null || faulty) return none;
  const plan = planOfSize(sample, size);
  if (!plan.ok) return { ...none, plan };
  const undetected = (rows: readonly StratumPlan[]) => undetectedLimit(rows, question.level);
  return {
    ...none,
    // Never more than the list has.
    size: plan.value.reduce((sum, { sampleSize }) => sum + sampleSize, 0),
    plan,
    margin: marginOfSize(sample, size),
    undetected: undetected(plan.value),
    compared: comparedSizes(size, now, none.population).map((one) => {
      const rows = planOfSize(sample, one);
      const limit = rows.ok ? undetected(rows.value) : null;
      return {
        size: one,
        margin: marginOfSize(sample, one),
        undetected: limit === null ? null : limit.count / limit.populationSize,
      };
    }),
  };
}
