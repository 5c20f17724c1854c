import type { ReactElement } from "react";
import { MOST_GROUPS } from "../../group-values";
import { Message } from "../../parts/Message";
import { numberText, quoted } from "../../words/sentence-words";

interface TooManyValuesProps {
  readonly column: string;
  readonly count: number;
  /** Groups of the auditor's own can be made. */
  readonly ownGroups?: boolean;
}

/** A column that tells cases apart, or dates them, makes no groups. */
export function TooManyValues({ column, count, ownGroups = false }: TooManyValuesProps): ReactElement {
  return (
    <Message
      tone="warning"
      title={`${quoted(column)} has ${numberText(count)} different values`}
      announced={false}
    >
      <p>
        That is too many for a group each. Choose a column with {MOST_GROUPS} or fewer, such as an outcome, a
        team or an area.{ownGroups ? " Or make groups of your own and put the values in them." : null}
      </p>
    </Message>
  );
}
