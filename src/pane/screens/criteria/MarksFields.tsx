import { Button, Link } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import type { MarkChoice, MarkMeaning } from "../../../core/scoring/criterion";
import { focusSoon } from "../../focus-soon";
import { ChoiceField } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";

const MEANINGS: readonly { readonly value: MarkMeaning; readonly word: string }[] = [
  { value: "met", word: "Met" },
  { value: "notMet", word: "Not met" },
  { value: "partly", word: "Partly" },
  { value: "notApplicable", word: "Doesn’t apply, leaves the base" },
  { value: "deemedMet", word: "Deemed met" },
];

/** The marks of a question, and what each counts as. */
export function MarksFields(props: {
  readonly marks: readonly MarkChoice[];
  readonly change: (marks: readonly MarkChoice[]) => void;
}): ReactElement {
  const { marks, change } = props;
  const put = (index: number, mark: MarkChoice): void =>
    change(marks.map((each, at) => (at === index ? mark : each)));
  return (
    <section className="marks-offered">
      <h2>Marks, and what each counts as</h2>
      {marks.map((mark, index) => (
        // The place in the order tells a mark while it is being typed.
        <fieldset className="condition" key={index}>
          <legend>{`Mark ${index + 1}`}</legend>
          <TextField label="Word" value={mark.word} change={(word) => put(index, { ...mark, word })} />
          <ChoiceField
            label="Counts as"
            value={mark.meaning}
            choices={MEANINGS}
            change={(meaning) => put(index, { ...mark, meaning: meaning as MarkMeaning })}
          />
          <Button
            className="compact"
            aria-label={`Take away mark ${index + 1}`}
            onClick={() => {
              change(marks.filter((_, at) => at !== index));
              focusSoon(".marks-offered input", "first");
            }}
          >
            Take away
          </Button>
        </fieldset>
      ))}
      <p>
        <Link
          className="text-link"
          onClick={() => {
            change([...marks, { word: "", meaning: "partly" }]);
            focusSoon(".marks-offered input", "last");
          }}
        >
          <AddRegular aria-hidden="true" />
          Add a mark, such as Partly
        </Link>
      </p>
    </section>
  );
}
