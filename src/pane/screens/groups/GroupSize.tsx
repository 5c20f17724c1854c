import type { ReactElement } from "react";
import { percentText } from "../../../core/findings/percent-text";
import { ShareBar } from "../../parts/ShareBar";
import { numberText } from "../../words/sentence-words";

interface GroupSizeProps {
  readonly cases: number;
  readonly all: number;
}

/** How many cases a group has, as a number, a share and a bar. */
export function GroupSize({ cases, all }: GroupSizeProps): ReactElement {
  return (
    <div>
      <p className="group-size">
        <span>
          <strong className="number">{numberText(cases)}</strong> {cases === 1 ? "case" : "cases"}
        </span>
        <span className="number">{percentText(cases, all)}</span>
      </p>
      <ShareBar share={all === 0 ? 0 : cases / all} />
    </div>
  );
}
