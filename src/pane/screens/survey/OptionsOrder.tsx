import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MOST_OPTIONS } from "../../../core/survey/column-kind";
import type { SurveyQuestion } from "../../../core/survey/survey-question";
import { focusSoon, partAround } from "../../focus-soon";
import { withOptionEarlier } from "../../survey-changes";

/** The answers in their order, each but the first with a button that moves it up; the button goes along with its answer. */
export function OptionsOrder(props: {
  readonly question: SurveyQuestion;
  readonly put: (question: SurveyQuestion) => void;
}): ReactElement | null {
  const { question, put } = props;
  const { options } = question;
  if (options.length < 2 || options.length > MOST_OPTIONS) return null;
  return (
    <section className="options-order">
      <h4>Order of the answers</h4>
      <ul className="values">
        {options.map((option, place) => (
          <li key={option} className="line">
            <span>{option}</span>
            <Button
              className="compact"
              aria-label={`Move “${option}” up`}
              disabledFocusable={place === 0}
              onClick={(event) => {
                if (place === 0) return;
                const around = partAround(event.currentTarget, ".options-order");
                put(withOptionEarlier(question, place));
                focusSoon("button", place - 1, around);
              }}
            >
              Up
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
