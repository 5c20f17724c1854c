import type { ReactElement } from "react";
import type { CountedValue } from "../../../core/frame/grouping-counts";
import type { TypedGroup } from "../../set-up";
import { numberText } from "../../words/sentence-words";
import { InNoGroup } from "./InNoGroup";
import { MoveValues } from "./MoveValues";
import { ValueLine } from "./ValueLine";

/** More lines than this only lengthen the pane; a search finds the others. */
const MOST_SHOWN = 50;

interface UngroupedValuesProps {
  readonly left: readonly CountedValue[];
  readonly cases: number;
  /** Those among them that fit the search. */
  readonly shown: readonly CountedValue[];
  readonly groups: readonly TypedGroup[];
  readonly change: (groups: readonly TypedGroup[]) => void;
}

/** Values that are in no group yet: into one, one by one or all that were found, or out of the audit. */
export function UngroupedValues({
  left,
  cases,
  shown,
  groups,
  change,
}: UngroupedValuesProps): ReactElement | null {
  if (left.length === 0) return null;
  return (
    <InNoGroup left={left} cases={cases} bands={null} remedy="Put them in one, or leave them out.">
      {shown.length > 1 ? (
        <p className="line">
          <span>
            {shown.length === left.length ? "All of them" : `All ${numberText(shown.length)} found`}
          </span>
          <MoveValues
            values={shown.map(({ value }) => value)}
            what={`all ${numberText(shown.length)}`}
            groups={groups}
            from={null}
            change={change}
          />
        </p>
      ) : null}
      <ul className="values">
        {shown.slice(0, MOST_SHOWN).map(({ value, count }) => (
          <ValueLine key={value} value={value} count={count} groups={groups} from={null} change={change} />
        ))}
      </ul>
      {shown.length > MOST_SHOWN ? (
        <p className="hint">
          These are the {MOST_SHOWN} most frequent of {numberText(shown.length)}. Find the others by their
          words.
        </p>
      ) : null}
    </InNoGroup>
  );
}
