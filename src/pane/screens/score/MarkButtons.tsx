import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { KeyboardEvent, ReactElement } from "react";
import type { Criterion, MarkMeaning } from "../../../core/scoring/criterion";
import { markReading } from "../../../core/scoring/mark-meaning";
import type { QuestionProps } from "./OpenQuestion";

const MEANS: Readonly<Record<MarkMeaning, string>> = {
  met: "met",
  notMet: "not met",
  partly: "partly",
  notApplicable: "not counted",
  deemedMet: "deemed met",
};

/** The marks of a question as buttons, each with its key, its word and what it counts as. */
export function MarkButtons({ criterion, shown, say }: QuestionProps): ReactElement {
  const chosen = chosenMark(criterion, shown("mark") ?? "");
  const choose = (word: string): void => say([{ part: "mark", text: word }]);
  return (
    <div
      className="marks"
      role="radiogroup"
      tabIndex={-1}
      aria-label={criterion.question}
      onKeyDown={moveFocus}
    >
      {criterion.marks.map(({ word, meaning }, index) => {
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
            <span className="hint">{MEANS[meaning]}</span>
          </button>
        );
      })}
    </div>
  );
}

/** The word as it is offered; null where the cell is blank or holds something else. */
export function chosenMark(criterion: Criterion, cell: Parameters<typeof markReading>[0]): string | null {
  const reading = markReading(cell, criterion);
  return reading.state === "allowed" ? reading.word : null;
}

/** Arrow keys move among the marks; a mark is set by Space, or by its number. */
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
