import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SurveyDefinition } from "../../../core/survey/survey-definition";
import type { SurveyQuestion } from "../../../core/survey/survey-question";
import { ChoiceField } from "../../parts/ChoiceField";

/** Of whom a question was asked: everybody, or those only who answered an earlier one in some way. */
export function AskedOfFields(props: {
  readonly question: SurveyQuestion;
  readonly definition: SurveyDefinition;
  readonly put: (question: SurveyQuestion) => void;
}): ReactElement | null {
  const { question, definition, put } = props;
  const { askedOf } = question;
  const at = definition.questions.findIndex(({ id }) => id === question.id);
  const earlier = definition.questions.slice(0, at).filter(({ options }) => options.length > 0);
  const before = earlier.find(({ id }) => id === askedOf?.question) ?? null;
  if (earlier.length === 0) return null;
  return (
    <>
      <ChoiceField
        label="Asked of"
        value={before?.id ?? ""}
        choices={[
          { value: "", word: "Everybody" },
          ...earlier.map(({ id, wording }) => ({ value: id, word: `Those who answered: ${wording}` })),
        ]}
        change={(id) => {
          const options = earlier.find((each) => each.id === id)?.options ?? [];
          put({ ...question, askedOf: id === "" ? null : { question: id, options } });
        }}
      />
      {before === null || askedOf === null ? null : (
        <div role="group" aria-label={`Answers to ${before.wording}`}>
          {before.options.map((option) => (
            <div key={option}>
              <Checkbox
                checked={askedOf.options.includes(option)}
                label={option}
                onChange={(_, { checked }) => {
                  const options = before.options.filter((each) =>
                    each === option ? checked === true : askedOf.options.includes(each),
                  );
                  put({ ...question, askedOf: { question: before.id, options } });
                }}
              />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
