import { attributeSampleSize, LARGEST_ATTRIBUTE_SAMPLE } from "../../core/sampling/attribute-sample-size";
import type { AllowedDeviations } from "../../core/sampling/attribute-sample-size";
import type { DeviationModel } from "../../core/sampling/deviation-chance";
import { deviationLimit, type DeviationLimit } from "../../core/sampling/deviation-limit";
import { counted } from "../words/sentence-words";
import { typedWholeNumber } from "../words/typed-whole-number";
import { planOfSize } from "./planned-size";
import { noAnswer, thoughtOf, type AskedOf, type SizeAnswer } from "./size-answer";
import { questionFault, shareOfTyped, type SizeQuestion } from "./size-question";

/** "Is it nearly always done?": the fewest cases that can show that no more than so many per cent fail. */
export function alwaysAnswer(asked: AskedOf): SizeAnswer {
  const { question } = asked;
  // The claim is about a sample in which every case has the same chance.
  const sample = { ...thoughtOf(asked, 1), sharedOut: "proportional" } as const;
  const none = noAnswer(sample);
  const { population } = none;
  if (alwaysFields(question).some((field) => questionFault(question, field) !== null)) return none;
  const found = attributeSampleSize({
    tolerableRate: shareOfTyped(question.tolerable),
    confidence: question.level,
    allowed: allowedDeviations(question),
    model: deviationModel(question, population),
  });
  if (found === null) {
    const most =
      population > LARGEST_ATTRIBUTE_SAMPLE ? "A sample of 5,000 cases" : "Even reading every case";
    return {
      ...none,
      refusal: `${most} can’t show that. Let more fail in the list, or fewer in the sample.`,
    };
  }
  if (found.size > population) {
    return {
      ...none,
      refusal: `This way of reckoning asks for ${counted(found.size, "case", "cases")}, more than the list has. Take the list as it is, under Settings for specialists.`,
    };
  }
  return {
    ...none,
    size: found.size,
    allowedFailures: found.allowedDeviations,
    plan: planOfSize(sample, found.size),
  };
}

function alwaysFields({ allowed }: SizeQuestion) {
  const fields = ["tolerable"] as const;
  if (allowed === "count") return [...fields, "allowedCount"] as const;
  return allowed === "rate" ? ([...fields, "allowedRate"] as const) : fields;
}

function allowedDeviations(question: SizeQuestion): AllowedDeviations {
  return question.allowed === "rate"
    ? { kind: "rate", expectedRate: shareOfTyped(question.allowedRate) }
    : {
        kind: "count",
        count: question.allowed === "none" ? 0 : (typedWholeNumber(question.allowedCount) ?? 0),
      };
}

/** The other way round: what so many failures among so many cases leave possible; null where that can't be. */
export function failuresLeftPossible(question: SizeQuestion, population: number): DeviationLimit | null {
  const [read, failing] = [typedWholeNumber(question.read), typedWholeNumber(question.failing)];
  if (read === null || failing === null || read > population) return null;
  return deviationLimit(failing, read, question.level, deviationModel(question, population));
}

function deviationModel({ model }: SizeQuestion, populationSize: number): DeviationModel {
  return model === "hypergeometric" ? { distribution: model, populationSize } : { distribution: model };
}
