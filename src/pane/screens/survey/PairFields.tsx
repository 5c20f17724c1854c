import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CriterionResult } from "../../../core/findings/findings";
import { questionName } from "../../../core/findings/question-name";
import type { SurveyDefinition } from "../../../core/survey/survey-definition";
import type { SurveyQuestion } from "../../../core/survey/survey-question";
import { ChoiceField } from "../../parts/ChoiceField";
import { withPair } from "../../survey-changes";

interface PairFieldsProps {
  readonly question: SurveyQuestion;
  readonly results: readonly CriterionResult[];
  readonly definition: SurveyDefinition;
  readonly change: (changed: Partial<SurveyDefinition>) => void;
}

/** Puts a question of the survey beside a criterion: which one, which answers count, and what they say of it. */
export function PairFields({ question, results, definition, change }: PairFieldsProps): ReactElement {
  const [open, setOpen] = useState(false);
  const [criterion, setCriterion] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [saysMet, setSaysMet] = useState(true);
  const paired = results.find((result) => result.criterion.id === criterion)?.criterion ?? null;
  const options = question.options.filter((option) => chosen.includes(option));
  const missing =
    paired === null
      ? "Choose the question of the audit."
      : options.length === 0
        ? "Choose at least one answer."
        : null;
  const add = (): void => {
    if (paired === null || missing !== null) return;
    const pair = { name: paired.shortName, question: question.id, options, criterion: paired.id, saysMet };
    change(withPair(definition, pair));
    setOpen(false);
    setCriterion("");
    setChosen([]);
  };
  return (
    <div>
      <Button
        className="compact"
        aria-expanded={open}
        aria-label={`Pair with a question of the audit: ${question.wording}`}
        onClick={() => setOpen(!open)}
      >
        Pair with a question …
      </Button>
      {open ? (
        <div role="group" aria-label="Pair">
          <ChoiceField
            label="Question of the audit"
            value={criterion}
            choices={[
              { value: "", word: "Choose" },
              ...results.map((result) => ({
                value: result.criterion.id,
                word: questionName(result.criterion),
              })),
            ]}
            change={setCriterion}
          />
          <div role="group" aria-label="Answers that are counted together">
            <p>Answers that are counted together</p>
            {question.options.map((option) => (
              <div key={option}>
                <Checkbox
                  checked={chosen.includes(option)}
                  label={option}
                  onChange={(_, { checked }) =>
                    setChosen(
                      checked === true ? [...chosen, option] : chosen.filter((each) => each !== option),
                    )
                  }
                />
              </div>
            ))}
          </div>
          <ChoiceField
            label="These answers say that it was"
            value={saysMet ? "met" : "notMet"}
            choices={[
              { value: "met", word: "Met" },
              { value: "notMet", word: "Not met" },
            ]}
            change={(value) => setSaysMet(value === "met")}
          />
          {missing === null ? null : <p className="hint">{missing}</p>}
          <Button className="compact apart" disabledFocusable={missing !== null} onClick={add}>
            Add the pair
          </Button>
        </div>
      ) : null}
    </div>
  );
}
