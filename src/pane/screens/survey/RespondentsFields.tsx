import type { ReactElement } from "react";
import type { SurveyDefinition } from "../../../core/survey/survey-definition";
import { respondentsText } from "../../../core/survey/survey-sentence";
import { responseRate } from "../../../core/survey/response-rate";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import { capitalised } from "../../words/sentence-words";
import { invitedFault, invitedNumber } from "./invited-number";

interface RespondentsFieldsProps {
  readonly definition: SurveyDefinition;
  /** As typed; null where nothing was. */
  readonly invited: string | null;
  readonly responses: number;
  readonly change: (changed: Partial<SurveyDefinition>) => void;
}

/** Who answered: how they came, of how many, and by which answer they are told apart. */
export function RespondentsFields(props: RespondentsFieldsProps): ReactElement {
  const { definition, invited, responses, change } = props;
  const { dispatch } = usePane();
  const shown = invited ?? (definition.invited === null ? "" : String(definition.invited));
  const fault = invitedFault(shown, responses);
  const rate = fault === null ? responseRate(responses, invitedNumber(invited, definition.invited)) : null;
  const grouping = definition.questions.filter(({ options }) => options.length > 1);
  return (
    <>
      <ChoiceField
        label="How they came"
        value={definition.respondents}
        choices={[
          { value: "notRandom", word: "By themselves" },
          { value: "random", word: "Drawn at random" },
        ]}
        hint={
          definition.respondents === "random"
            ? "Drawn at random from all who could have been asked: intervals are given."
            : "Whoever answered. For whom they speak nobody knows, so no interval is given."
        }
        change={(value) => change({ respondents: value === "random" ? "random" : "notRandom" })}
      />
      <TextField
        label="How many were invited"
        numeric
        value={shown}
        hint={
          rate === null
            ? "Leave it blank where nobody knows."
            : `${respondentsText(rate.responses, rate.invited)} responded.`
        }
        fault={fault === null ? null : capitalised(fault)}
        change={(typed) => dispatch({ action: "surveyed", change: { invited: typed } })}
      />
      <ChoiceField
        label="Sector, or another answer to break down by"
        value={definition.by ?? ""}
        choices={[
          { value: "", word: "None" },
          ...grouping.map(({ id, wording }) => ({ value: id, word: wording })),
        ]}
        change={(by) => change({ by: by === "" ? null : by })}
      />
    </>
  );
}
