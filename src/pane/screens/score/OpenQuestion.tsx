import type { ReactElement } from "react";
import type { CellValue } from "../../../core/frame/cell-value";
import type { AnswerPart } from "../../../core/scoring/answer-change";
import type { CriteriaSet, Criterion } from "../../../core/scoring/criterion";
import { cellText, markReading } from "../../../core/scoring/mark-meaning";
import type { WaitingChange } from "../../case-sitting";
import { MarkButtons } from "./MarkButtons";
import { Remarks } from "./Remarks";
import { ruleNotMet } from "./rule-not-met";

export interface QuestionProps {
  readonly criterion: Criterion;
  /** What a cell of the question holds, with what was said just now; null where there is no column for it. */
  readonly shown: (part: AnswerPart) => CellValue | null;
  readonly say: (parts: WaitingChange["parts"]) => void;
}

/** The question that is open: what is asked, how it is judged, the answer, and what is said about it. */
export function OpenQuestion(
  props: QuestionProps & { readonly notAsked: boolean; readonly set: Pick<CriteriaSet, "criteria"> },
): ReactElement {
  const { criterion, shown, notAsked } = props;
  const reading = markReading(shown("mark") ?? "", criterion);
  return (
    <div className="question-open">
      <h2 tabIndex={-1}>
        <span className="question-number">{criterion.number}</span>
        <span>{criterion.question}</span>
      </h2>
      {criterion.guidance === "" ? null : <p className="hint">{criterion.guidance}</p>}
      {notAsked ? <p className="hint">N/A: {ruleNotMet(criterion, props.set)}.</p> : null}
      <MarkButtons {...props} />
      {reading.state === "notAllowed" ? (
        <p className="attention">
          The cell holds “{cellText(reading.text)}”, which is not one of the marks. It does not count.
        </p>
      ) : null}
      <Remarks {...props} />
    </div>
  );
}
