import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SmallNumberLimit } from "../../../core/disclosure/small-number-limit";
import type { ShareChoices, SharePreview } from "../../../tasks/share-results";
import { ChoiceField } from "../../parts/ChoiceField";
import { Remark } from "../../parts/Message";
import { counted } from "../../words/sentence-words";
import { CheckRow } from "./CheckRow";

const LIMITS: readonly { readonly value: string; readonly limit: SmallNumberLimit; readonly word: string }[] =
  [
    { value: "5", limit: 5, word: "1 to 5" },
    { value: "7", limit: 7, word: "1 to 7" },
    { value: "9", limit: 9, word: "1 to 9" },
    { value: "", limit: null, word: "Show all: for use inside only" },
  ];

interface SmallNumbersRowProps {
  readonly preview: SharePreview;
  readonly choices: ShareChoices;
  readonly choose: (change: Partial<ShareChoices>) => void;
}

/** Which counts are hidden, how many numbers that takes, and what is left out besides. */
export function SmallNumbersRow({ preview, choices, choose }: SmallNumbersRowProps): ReactElement {
  const { hiddenNumbers, allHidden, leftOut } = preview;
  const { limit, protectsBases } = choices;
  return (
    <CheckRow
      state={limit === null || allHidden ? "warning" : "done"}
      title={limit === null ? "Small numbers are shown" : "Small numbers are hidden"}
    >
      <p className="hint">
        {limit === null
          ? "Each page says that the copy is for use inside only. Send it only to people who may see the cases."
          : hiddenNumbers === 0
            ? `No number from 1 to ${limit} would stand in it.`
            : `${counted(hiddenNumbers, "number is", "numbers are")} hidden: counts from 1 to ${limit} stand as “c”, and so does what would give one away.`}
      </p>
      {allHidden && limit !== null ? (
        <Remark tone="warning">Every result is hidden: the copy holds no number of cases that met.</Remark>
      ) : null}
      <ChoiceField
        label="Counts that are hidden"
        value={limit === null ? "" : String(limit)}
        choices={LIMITS}
        change={(value) => choose({ limit: LIMITS.find((each) => each.value === value)?.limit ?? null })}
      />
      {limit === null ? null : (
        <Checkbox
          checked={protectsBases}
          label="Protect also who is not counted"
          onChange={(_, { checked }) => choose({ protectsBases: checked === true })}
        />
      )}
      {limit === null || leftOut.length === 0 ? null : (
        <details className="fold">
          <summary>{counted(leftOut.length, "thing", "things")} left out besides, and why</summary>
          <ul className="rows">
            {leftOut.map(({ about, sentence }) => (
              <li key={`${about} ${sentence}`}>
                {about === "" || sentence.startsWith(about) ? null : <strong>{about}. </strong>}
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </CheckRow>
  );
}
