import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { CellValue } from "../../../core/frame/cell-value";
import type { Criterion, MarkMeaning } from "../../../core/scoring/criterion";
import { markReading } from "../../../core/scoring/mark-meaning";

const SIGNS: Readonly<Record<MarkMeaning, ReactElement | string>> = {
  met: <CheckmarkRegular />,
  deemedMet: <CheckmarkRegular />,
  notMet: <DismissRegular />,
  partly: "~",
  notApplicable: "–",
};

/** A question with its mark; pressing it opens the question. */
export function QuestionRow(props: {
  readonly criterion: Criterion;
  readonly mark: CellValue;
  readonly notAsked: boolean;
  readonly press: () => void;
}): ReactElement {
  const { criterion, mark, notAsked, press } = props;
  const reading = markReading(mark, criterion);
  return (
    <button type="button" className="question-row" onClick={press}>
      <span className="question-number">{criterion.number}</span>
      <span className="question-name">{criterion.shortName}</span>
      {reading.state === "allowed" ? (
        <span className={`answer answer-${reading.meaning}`}>
          <span aria-hidden="true">{SIGNS[reading.meaning]}</span> {reading.word}
        </span>
      ) : (
        <span className={reading.state === "notAllowed" ? "attention" : "question-blank"}>
          {reading.state === "notAllowed"
            ? `“${reading.text}” not allowed`
            : notAsked
              ? "not asked"
              : "not scored"}
        </span>
      )}
    </button>
  );
}
