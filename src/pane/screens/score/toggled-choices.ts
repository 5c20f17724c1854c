import type { AnswerReading } from "../../../core/scoring/answer-reading";
import type { Criterion } from "../../../core/scoring/criterion";
import { joinedWords } from "../../../core/scoring/word-list";

/** The cell with this option ticked, or no longer: "Health; Police", in the order in which they are offered. */
export function toggledChoices(
  { options }: Pick<Criterion, "options">,
  reading: AnswerReading,
  option: string,
): string {
  const before =
    reading.state === "answered" && reading.value.kind === "choices" ? reading.value.options : [];
  const isOn = before.includes(option);
  return joinedWords(options.filter((each) => (each === option ? !isOn : before.includes(each))));
}
