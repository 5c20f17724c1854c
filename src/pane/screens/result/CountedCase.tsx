import { Link } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { ReactElement } from "react";
import type { CellPlace } from "../../../core/cell-place";
import type { Criterion } from "../../../core/scoring/criterion";
import type { ScoredCase } from "../../../core/scoring/scored-case";
import { usePane } from "../../pane-context";
import { ShowButton } from "../../parts/ShowButton";
import { countedMark } from "./counted-mark";

interface CountedCaseProps {
  readonly scored: ScoredCase;
  readonly criterion: Criterion;
  /** Where the mark stands; null where nobody knows. */
  readonly place: CellPlace | null;
}

/** One case: its number and group, its mark with the reason, and the ways to its row and to scoring it. */
export function CountedCase({ scored, criterion, place }: CountedCaseProps): ReactElement {
  const { dispatch, commands } = usePane();
  const { key, stratum, role } = scored;
  const answer = scored.answers.get(criterion.id);
  const reason = answer?.meaning === "notMet" ? answer.reason : "";
  const open = (): void => {
    dispatch({ action: "opened", view: { screen: "scoreCase" } });
    void commands.scoring.openCase({ key }, criterion.id);
  };
  return (
    <>
      <p className="line">
        <strong className="never-broken">{key}</strong>
        <span className="hint">{stratum}</span>
      </p>
      <p>
        {countedMark(scored, criterion)}
        {reason === "" ? null : <span className="hint"> · {reason}</span>}
      </p>
      <div className="remark-actions">
        {place === null ? null : <ShowButton place={place} label="Show" of={key} />}
        {role === "replaced" ? null : (
          <Link className="text-link" aria-label={`Open ${key} in the pane`} onClick={open}>
            <EditRegular aria-hidden="true" />
            Open in the pane
          </Link>
        )}
      </div>
    </>
  );
}
