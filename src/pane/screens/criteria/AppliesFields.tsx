import type { ReactElement } from "react";
import type { Applicability, CriteriaSet, Criterion, CriterionId } from "../../../core/scoring/criterion";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { listed, quoted } from "../../words/sentence-words";
import { LinesField } from "./LinesField";

/** When a question applies: always, by a column of the sample, or by the answer to an earlier question. */
export function AppliesFields(props: {
  readonly set: CriteriaSet;
  readonly criterion: Criterion;
  readonly change: (applies: Applicability) => void;
}): ReactElement {
  const { set, criterion, change } = props;
  const { applies } = criterion;
  const columns = usePane().state.audit?.scoredHeaders ?? [];
  const at = set.criteria.findIndex(({ id }) => id === criterion.id);
  const earlier = set.criteria
    .slice(0, at < 0 ? undefined : at)
    .filter(({ marks, options }) => marks.length + options.length > 0);
  const named = applies.when === "columnIsOneOf" ? applies.column : "";
  const asked = applies.when === "answerIsOneOf" ? earlier.find(({ id }) => id === applies.criterion) : null;
  const offered = [...(asked?.marks.map(({ word }) => word) ?? []), ...(asked?.options ?? [])];
  const chooseWhen = (when: string): void => {
    const [first] = earlier;
    if (when === "columnIsOneOf") change({ when, column: columns[0] ?? "", values: [] });
    else if (when === "answerIsOneOf" && first !== undefined)
      change({ when, criterion: first.id, answers: [] });
    else change({ when: "always" });
  };
  return (
    <>
      <ChoiceField
        label="Applies to"
        value={applies.when}
        choices={[
          { value: "always", word: "All cases" },
          { value: "columnIsOneOf", word: "Cases by a column" },
          ...(earlier.length === 0 ? [] : [{ value: "answerIsOneOf", word: "Cases by an earlier answer" }]),
        ]}
        change={chooseWhen}
      />
      {applies.when === "columnIsOneOf" ? (
        <>
          <ChoiceField
            label="Column"
            value={named}
            choices={[...new Set([...columns, named])].map((value) => ({ value, word: value }))}
            change={(column) => change({ ...applies, column })}
          />
          <LinesField
            label="Is one of, one a line"
            value={applies.values.join("\n")}
            change={(text) => change({ ...applies, values: text === "" ? [] : text.split("\n") })}
          />
        </>
      ) : null}
      {applies.when === "answerIsOneOf" ? (
        <>
          <ChoiceField
            label="Earlier question"
            value={applies.criterion}
            choices={earlier.map(({ id, number, shortName }) => ({
              value: id,
              word: `${number} ${shortName}`,
            }))}
            change={(id) => change({ ...applies, criterion: id as CriterionId, answers: [] })}
          />
          <LinesField
            label="Is answered, one a line"
            hint={`It offers ${listed(offered.map(quoted))}.`}
            value={applies.answers.join("\n")}
            change={(text) => change({ ...applies, answers: text === "" ? [] : text.split("\n") })}
          />
        </>
      ) : null}
    </>
  );
}
