import { usualShownRules, type ShownRules } from "../shown-rules";
import { countedText, wholeNumberText } from "./number-text";
import type { OtherAnswers } from "./other-answers";

/**
 * What to bear in mind with the answers to one question that is not a mark: several answers a case, a small base, what is
 * missing. "" for nothing.
 */
export function otherAnswerNote({ base, given }: OtherAnswers, rules: ShownRules = usualShownRules): string {
  const { answered, unanswered, answeredInVain } = base;
  const isChoice = given.kind === "choice" || given.kind === "choices";
  const several =
    given.kind === "choices" && given.options.reduce((sum, { cases }) => sum + cases, 0) > answered;
  return capitalised(
    [
      ...(several ? [`several answers a case: they add to more than ${wholeNumberText(answered)}`] : []),
      ...(isChoice && answered > 0 ? smallBase(answered, rules) : []),
      ...(isChoice && unanswered > 0 ? [`${wholeNumberText(unanswered)} not answered`] : []),
      ...(answeredInVain > 0
        ? [`${wholeNumberText(answeredInVain)} answered where it does not apply: not counted`]
        : []),
    ].join("; "),
  );
}

function smallBase(
  answered: number,
  { fewestForPercentage, fewestForPrecision }: ShownRules,
): readonly string[] {
  if (answered < fewestForPercentage)
    return [`fewer than ${wholeNumberText(fewestForPercentage)} cases: counts only`];
  return answered < fewestForPrecision ? [`small base: ${countedText(answered, "case", "cases")}`] : [];
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A number as somebody answered it, to two decimals, halves away from 0: "12.5", "1,234", "−3". */
export function answeredNumberText(value: number): string {
  const hundredths = Math.floor(Math.abs(value) * 100 + 0.5);
  const whole = Math.floor(hundredths / 100);
  const part = String(hundredths % 100).padStart(2, "0");
  const decimals = part === "00" ? "" : `.${part.replace(/0$/, "")}`;
  return `${value < 0 && hundredths > 0 ? "−" : ""}${wholeNumberText(whole)}${decimals}`;
}
