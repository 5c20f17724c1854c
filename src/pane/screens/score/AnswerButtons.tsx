import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { KeyboardEvent, ReactElement } from "react";

/** Answers of which one is given, as buttons, each with its key, its word and what it counts as. */
export function AnswerButtons(props: {
  readonly label: string;
  readonly answers: readonly { readonly word: string; readonly hint: string | null }[];
  /** The word as it is offered; null where none is chosen. */
  readonly chosen: string | null;
  readonly choose: (word: string) => void;
}): ReactElement {
  const { label, answers, chosen, choose } = props;
  return (
    <div className="marks" role="radiogroup" tabIndex={-1} aria-label={label} onKeyDown={moveFocus}>
      {answers.map(({ word, hint }, index) => {
        const isChosen = chosen === word;
        const isFirst = chosen === null && index === 0;
        return (
          <button
            key={word}
            type="button"
            role="radio"
            aria-checked={isChosen}
            className={isChosen ? "mark mark-chosen" : "mark"}
            tabIndex={isChosen || isFirst ? 0 : -1}
            onClick={() => choose(word)}
          >
            {index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
            {isChosen ? <CheckmarkRegular className="mark-sign" aria-hidden="true" /> : null}
            <span className="mark-word">{word}</span>
            {hint === null ? null : <span className="hint">{hint}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** Arrow keys move among the answers; one is given by Space, or by its number. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const step = steps[event.key];
  const next = event.key === "Home" ? 0 : event.key === "End" ? marks.length - 1 : at + (step ?? Number.NaN);
  if (at < 0 || Number.isNaN(next)) return;
  event.preventDefault();
  marks.at(next % marks.length)?.focus();
}
