import type { DeviationLimit } from "../../../core/sampling/deviation-limit";
import type { SizeAnswer } from "../../size/size-answer";
import { applicableShare, shareOfTyped, type SizeQuestion } from "../../size/size-question";
import { limitText, rangeText, samplesText, shareText } from "../../words/precision-words";
import { counted, numberText } from "../../words/sentence-words";

/** What a size means, each claim in a sentence. Nothing where there is no size. */
export function meaningOf(question: SizeQuestion, answer: SizeAnswer): readonly string[] {
  switch (question.claim) {
    case "often":
      return [closeness(question, answer, applicableShare(question))];
    case "always":
      return [tolerance(question, answer)];
    case "number":
      return [closeness(question, answer, 1), ...noneFailing(question, answer)];
  }
}

/** "If 50% of all 2,471 are done well, the estimate from 98 cases will lie from 40% to 60%, in 95 of 100 samples." */
function closeness(question: SizeQuestion, answer: SizeAnswer, applies: number): string {
  const { size, margin, share, population } = answer;
  if (size === population) return "Every case is read: what is found is exact.";
  if (margin === null)
    return "The findings would give counts only: no estimate for all cases can be made from so few.";
  const all = applies === 1 ? `all ${numberText(population)}` : "the cases that a question applies to";
  const cases = counted(size ?? 0, "case", "cases");
  return share === null
    ? `If the groups are done as well as you expect, the estimate from ${cases} will lie within ${Math.round(100 * margin)} points of the truth, ${samplesText(question.level)}.`
    : `If ${shareText(share)} of ${all} are done well, the estimate from ${cases} will lie ${rangeText(share, margin)}, ${samplesText(question.level)}.`;
}

/** "If none of the 58 fails, you can be 95% sure that no more than 5% of all 2,471 do." */
function tolerance(question: SizeQuestion, { size, allowedFailures, population }: SizeAnswer): string {
  const found =
    allowedFailures === 0
      ? `none of the ${numberText(size ?? 0)} fails`
      : `no more than ${numberText(allowedFailures)} of the ${numberText(size ?? 0)} ${allowedFailures === 1 ? "fails" : "fail"}`;
  const most = shareText(shareOfTyped(question.tolerable));
  if (size === population) return `Every case must be read, and if ${found}, no more than ${most} do.`;
  return `If ${found}, you can be ${shareText(question.level)} sure that no more than ${most} of all ${numberText(population)} do.`;
}

/** What a set number rules out, however the failures lie among the groups. */
function noneFailing({ level }: SizeQuestion, { size, undetected, plan }: SizeAnswer): readonly string[] {
  if (undetected === null || undetected.count === 0 || size === null) return [];
  const { count, populationSize } = undetected;
  const several = plan?.ok === true && plan.value.length > 1;
  return [
    `If none of the ${numberText(size)} fails, you can be ${shareText(level)} sure that no more than ${limitText(count / populationSize)} of all ${numberText(populationSize)} do${several ? ", whichever groups they are in" : ""}.`,
  ];
}

/** The other way round: "If 2 of the 60 fail, you can be 95% sure that no more than 10.1% of all 2,471 do." */
export function failuresSentence(
  found: {
    readonly read: number;
    readonly failing: number;
    readonly level: number;
    readonly population: number;
  },
  limit: DeviationLimit,
): string {
  const { read, failing, level, population } = found;
  const few =
    failing === 0
      ? `none of the ${numberText(read)} fails`
      : `${numberText(failing)} of the ${numberText(read)} ${failing === 1 ? "fails" : "fail"}`;
  if (read === population) return `If ${few}, that is exact: every case was read.`;
  const cases = limit.count === null ? "" : `, which is ${counted(limit.count, "case", "cases")}`;
  return `If ${few}, you can be ${shareText(level)} sure that no more than ${limitText(limit.rate)} of all ${numberText(population)} do${cases}.`;
}
