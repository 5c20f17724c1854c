import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { dayInWords, dayOfSerial, type DateSystem } from "../../../core/frame/calendar";
import type { AnswerReading, AnswerValue } from "../../../core/scoring/answer-reading";
import type { Criterion, MarkMeaning } from "../../../core/scoring/criterion";

const SIGNS: Readonly<Record<MarkMeaning, ReactElement | string>> = {
  met: <CheckmarkRegular />,
  deemedMet: <CheckmarkRegular />,
  notMet: <DismissRegular />,
  partly: "~",
  notApplicable: "–",
};

/** A question with its answer; pressing it opens the question. */
export function QuestionRow(props: {
  readonly criterion: Criterion;
  readonly reading: AnswerReading;
  readonly days: DateSystem;
  readonly notAsked: boolean;
  readonly press: () => void;
}): ReactElement {
  const { criterion, reading, days, notAsked, press } = props;
  return (
    <button type="button" className="question-row" onClick={press}>
      <span className="question-number">{criterion.number}</span>
      <span className="question-name">{criterion.shortName}</span>
      {reading.state === "answered" ? (
        reading.value.kind === "mark" ? (
          <span className={`answer answer-${reading.value.meaning}`}>
            <span aria-hidden="true">{SIGNS[reading.value.meaning]}</span> {reading.value.word}
          </span>
        ) : (
          <span className="answer answer-words">{answerWords(reading.value, days)}</span>
        )
      ) : (
        <span className={reading.state === "notAllowed" ? "attention" : "question-blank"}>
          {reading.state === "notAllowed"
            ? `“${reading.text}” not allowed`
            : notAsked
              ? "not asked"
              : criterion.kind === "text"
                ? "no words"
                : criterion.kind === "mark"
                  ? "not scored"
                  : "not answered"}
        </span>
      )}
    </button>
  );
}

function answerWords(value: Exclude<AnswerValue, { kind: "mark" }>, days: DateSystem): string {
  switch (value.kind) {
    case "choice":
      return value.option;
    case "choices":
      return value.options.join(", ");
    case "number":
      return String(value.number);
    case "date":
      return dayInWords(dayOfSerial(value.serial, days) ?? "");
    case "text":
      return value.text;
  }
}
