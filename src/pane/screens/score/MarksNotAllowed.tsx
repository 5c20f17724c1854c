import type { ReactElement } from "react";
import type { ScoringProgress } from "../../../core/scoring/scoring-progress";
import { Message } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { counted, listed, quoted } from "../../words/sentence-words";

/** Marks that pasting brought past the dropdown. */
export function MarksNotAllowed({ scoring }: { readonly scoring: ScoringProgress }): ReactElement | null {
  const marks = scoring.marksNotAllowed;
  const [first] = marks;
  if (first === undefined) return null;
  return (
    <Message
      tone="warning"
      title={counted(marks.length, "mark isn’t allowed", "marks aren’t allowed")}
      actions={
        <ShowButton
          as="button"
          place={first.place}
          label={marks.length === 1 ? "Show it" : "Show the first"}
        />
      }
    >
      <p>
        {listed(
          marks.map(({ mark, caseKey }) => `${quoted(mark)} in case ${caseKey}`),
          4,
        )}
        . {marks.length === 1 ? "It doesn’t count until it is" : "They don’t count until they are"} put right.
      </p>
    </Message>
  );
}
