import type { ReactElement } from "react";
import type { DateSystem } from "../../../core/frame/calendar";
import type { CellValue } from "../../../core/frame/cell-value";
import type { AnswerPart } from "../../../core/scoring/answer-change";
import type { AnswerReading } from "../../../core/scoring/answer-reading";
import type { CriteriaSet, Criterion } from "../../../core/scoring/criterion";
import { cellText } from "../../../core/scoring/mark-meaning";
import type { WaitingChange } from "../../case-sitting";
import { ChoiceButtons } from "./ChoiceButtons";
import { ChoicesBoxes } from "./ChoicesBoxes";
import { MarkButtons } from "./MarkButtons";
import { Remarks } from "./Remarks";
import { ruleNotMet } from "./rule-not-met";
import { TypedAnswer } from "./TypedAnswer";

export interface QuestionProps {
  readonly criterion: Criterion;
  /** The answer as it is shown. */
  readonly reading: AnswerReading;
  /** Told whether the field holds something that can't be said yet: nothing may be opened over it. */
  readonly holdsUp: (unreadable: boolean) => void;
  /** From which year its day counts. */
  readonly days: DateSystem;
  /** What a cell of the question holds, with what was said just now; null where there is no column for it. */
  readonly shown: (part: AnswerPart) => CellValue | null;
  readonly say: (parts: WaitingChange["parts"]) => void;
}

const NOT_ALLOWED: Readonly<Record<Criterion["kind"], string>> = {
  mark: "is not one of the marks",
  choice: "is not one of the choices",
  choices: "holds something that is not one of the choices",
  number: "is not a number",
  date: "is not a day",
  text: "is an error of Excel",
};

/** The question that is open: what is asked, how it is judged, the answer, and what is said about it. */
export function OpenQuestion(
  props: QuestionProps & { readonly notAsked: boolean; readonly set: Pick<CriteriaSet, "criteria"> },
): ReactElement {
  const { criterion, reading, notAsked } = props;
  const isMark = criterion.kind === "mark";
  return (
    <div className="question-open">
      <h2 tabIndex={-1}>
        <span className="question-number">{criterion.number}</span>
        <span>{criterion.question}</span>
      </h2>
      {criterion.guidance === "" ? null : <p className="hint">{criterion.guidance}</p>}
      {notAsked ? (
        <p className="hint">
          {isMark ? "N/A" : "Not asked"}: {ruleNotMet(criterion, props.set)}.
        </p>
      ) : null}
      {notAsked && contradicts(reading) ? (
        <p className="attention">
          An answer stands here all the same. Clear it with 0, or put the earlier one right.
        </p>
      ) : null}
      <AnswerOf {...props} />
      {reading.state === "notAllowed" ? (
        <p className="attention">
          The cell holds “{cellText(reading.text)}”, which {NOT_ALLOWED[criterion.kind]}. It does not count.
        </p>
      ) : null}
      <Remarks {...props} />
    </div>
  );
}

function AnswerOf(props: QuestionProps): ReactElement {
  const { kind } = props.criterion;
  switch (kind) {
    case "mark":
      return <MarkButtons {...props} />;
    case "choice":
      return <ChoiceButtons {...props} />;
    case "choices":
      return <ChoicesBoxes {...props} />;
    case "number":
    case "date":
    case "text":
      // Typed anew wherever another answer is shown.
      return <TypedAnswer key={cellText(props.shown("mark") ?? "")} {...props} kind={kind} />;
  }
}

/** "Not applicable" says the same as the rule. */
export function contradicts(reading: AnswerReading): boolean {
  if (reading.state !== "answered") return reading.state === "notAllowed";
  return reading.value.kind !== "mark" || reading.value.meaning !== "notApplicable";
}
