import { Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FrameStratum } from "../../../core/frame/frame";
import { usePane } from "../../pane-context";
import { rangeFault } from "../../words/number-faults";

/** What the auditor expects of each group, for a sample with more where results vary. */
export function ExpectedFields({ strata }: { readonly strata: readonly FrameStratum[] }): ReactElement {
  const { state, dispatch } = usePane();
  const { expected } = state.setUp;
  const faulty = strata.filter(({ label }) => fault(expected[label] ?? "") !== null);
  return (
    <section className="card">
      <h2>Of 100 cases, how many do you expect to be done well?</h2>
      <p className="hint">
        Leave a group blank if nobody knows: 50 is taken. A wrong guess makes no estimate wrong, only less
        close.
      </p>
      <ul className="values">
        {strata.map(({ label }) => (
          <li className="line" key={label}>
            <span>{label === "" ? "All cases" : label}</span>
            <Input
              className="draw-number"
              inputMode="decimal"
              placeholder="50"
              aria-label={`Of 100 of ${label === "" ? "all cases" : label}, expected to be done well`}
              aria-invalid={fault(expected[label] ?? "") !== null}
              value={expected[label] ?? ""}
              onChange={(_, { value }) =>
                dispatch({ action: "edited", change: { expected: { ...expected, [label]: value } } })
              }
            />
          </li>
        ))}
      </ul>
      {faulty.length === 0 ? null : (
        <p className="attention" role="alert">
          {fault("-1")}
        </p>
      )}
    </section>
  );
}

/** A blank is no fault: nobody knows. */
function fault(text: string): string | null {
  return text.trim() === "" ? null : rangeFault(text, 0, 100);
}
