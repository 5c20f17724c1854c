import type { AnswerReading } from "../../../core/scoring/answer-reading";
import type { Criterion } from "../../../core/scoring/criterion";
import { toggledChoices } from "./toggled-choices";

/** The text of the answer's cell after a number key, from 1; null where the number stands for nothing. */
export function answerOfKey(criterion: Criterion, reading: AnswerReading, number: number): string | null {
  const option = criterion.options[number - 1];
  switch (criterion.kind) {
    case "mark":
      return criterion.marks[number - 1]?.word ?? null;
    case "choice":
      return option ?? null;
    case "choices":
      return option === undefined ? null : toggledChoices(criterion, reading, option);
    case "number":
    case "date":
    case "text":
      return null;
  }
}
