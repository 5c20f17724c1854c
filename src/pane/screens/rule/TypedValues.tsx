import { Link } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import { TextField } from "../../parts/TextField";
import { focusSoon } from "../../focus-soon";
import type { FieldFault } from "../../rule-faults";
import { numberText } from "../../words/sentence-words";

interface TypedValuesProps {
  /** How many different values the column holds. */
  readonly different: number;
  readonly chosen: readonly string[];
  readonly fault: FieldFault | null;
  readonly change: (chosen: readonly string[]) => void;
}

/** Values typed one to a field (a blank one counts for nothing), where the column holds too many to list, or none. */
export function TypedValues({ different, chosen, fault, change }: TypedValuesProps): ReactElement {
  const fields = chosen.length === 0 ? [""] : chosen;
  const put = (place: number, text: string): void =>
    change(fields.map((other, index) => (index === place ? text : other)));
  return (
    <fieldset className="choices">
      <legend>Values</legend>
      <p className="hint">
        {different === 0
          ? "This column holds no values."
          : `This column holds ${numberText(different)} different values, too many to list.`}{" "}
        Capitals make no difference. {fault?.sentence ?? ""}
      </p>
      {fields.map((value, index) => (
        <TextField
          // The place in the order tells a value while it is being typed.
          key={index}
          label={fields.length === 1 ? "Value" : `Value ${index + 1}`}
          value={value}
          change={(text) => put(index, text)}
        />
      ))}
      <Link
        className="text-link"
        onClick={() => {
          change([...fields, ""]);
          focusSoon(".choices input", "last");
        }}
      >
        <AddRegular aria-hidden="true" />
        Another value
      </Link>
    </fieldset>
  );
}
