import type { ReactElement } from "react";
import { MOST_GROUPS } from "../../group-values";
import { Message } from "../../parts/Message";
import { numberText, quoted } from "../../words/sentence-words";

/** A column that tells cases apart, or dates them, makes no groups. */
export function TooManyValues(props: { readonly column: string; readonly count: number }): ReactElement {
  return (
    <Message
      tone="warning"
      title={`${quoted(props.column)} has ${numberText(props.count)} different values`}
      announced={false}
    >
      <p>
        That is too many for a group each. Choose a column with {MOST_GROUPS} or fewer, such as an outcome, a
        team or an area.
      </p>
    </Message>
  );
}
