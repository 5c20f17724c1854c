import type { ReactElement } from "react";
import type { TypedGroup } from "../../set-up";
import { numberText } from "../../words/sentence-words";
import { valueName } from "../../words/value-name";
import { MoveValues } from "./MoveValues";

interface ValueLineProps {
  readonly value: string;
  readonly count: number;
  readonly groups: readonly TypedGroup[];
  readonly from: number | null;
  readonly change: (groups: readonly TypedGroup[]) => void;
}

/** A value with its cases, and where to move it. */
export function ValueLine({ value, count, groups, from, change }: ValueLineProps): ReactElement {
  return (
    <li className="line">
      <span>{valueName(value)}</span>
      <span className="line">
        <span className="number">{numberText(count)}</span>
        <MoveValues
          values={[value]}
          what={value === "" ? "the blank ones" : value}
          groups={groups}
          from={from}
          change={change}
        />
      </span>
    </li>
  );
}
