import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CriteriaSet, Criterion } from "../../../core/scoring/criterion";
import { appliesText } from "../../words/criterion-words";

const KIND_WORDS = {
  choice: "One choice",
  choices: "Several choices",
  number: "Number",
  date: "Date",
  text: "Words",
};

export interface QuestionActions {
  readonly edit: () => void;
  readonly copy: () => void;
  /** null where it is the first, or the last. */
  readonly earlier: (() => void) | null;
  readonly later: (() => void) | null;
  readonly remove: () => void;
}

/** A question in the list, with what can be done to it; null actions while nothing can be written yet. */
export function QuestionRow(props: {
  readonly set: CriteriaSet;
  readonly criterion: Criterion;
  readonly actions: QuestionActions | null;
}): ReactElement {
  const { set, criterion, actions } = props;
  const answered =
    criterion.kind === "mark"
      ? criterion.marks.map(({ word }) => word).join(" · ")
      : KIND_WORDS[criterion.kind];
  const button = (label: string, press: (() => void) | null): ReactElement => (
    <Button
      className="compact"
      aria-label={`${label}, question ${criterion.number}`}
      disabledFocusable={press === null}
      onClick={() => press?.()}
    >
      {label}
    </Button>
  );
  return (
    <li className="remark">
      <span className="number hint">{criterion.number}</span>
      <div>
        <p>
          <strong>{criterion.question}</strong>
        </p>
        <p className="hint">{criterion.guidance}</p>
        <p className="hint">
          {answered} · {appliesText(criterion.applies, set)}
        </p>
        {actions === null ? null : (
          <div className="question-actions">
            {button("Edit", actions.edit)}
            {button("Up", actions.earlier)}
            {button("Down", actions.later)}
            {button("Copy", actions.copy)}
            {button("Remove", actions.remove)}
          </div>
        )}
      </div>
    </li>
  );
}
