import { Checkbox, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FrameStratum } from "../../../core/frame/frame";
import { usePane } from "../../pane-context";
import { typedNumber } from "../../words/typed-number";

/** How much work a case of each group takes, where that differs, for a sample with more where results vary. */
export function WorkFields({ strata }: { readonly strata: readonly FrameStratum[] }): ReactElement {
  const { state, dispatch } = usePane();
  const { costs } = state.setUp;
  const given = Object.values(costs).some((text) => text.trim() !== "");
  const [asked, setAsked] = useState(given);
  const edit = (changed: typeof costs): void => dispatch({ action: "edited", change: { costs: changed } });
  const faulty = strata.filter(({ label }) => isFaulty(costs[label] ?? ""));
  return (
    <section className="card">
      <Checkbox
        label="A case takes more work in some groups"
        checked={asked || given}
        onChange={(_, { checked }) => {
          setAsked(checked === true);
          if (checked !== true) edit({});
        }}
      />
      {asked || given ? (
        <>
          <h2>How much work does a case take?</h2>
          <p className="hint">
            In any unit, the same for all groups, for example hours a case. A group with more work gives fewer
            cases: with four times the work, half as many. So the same work tells most. Blank is 1.
          </p>
          <ul className="values">
            {strata.map(({ label }) => (
              <li className="line" key={label}>
                <span>{label === "" ? "All cases" : label}</span>
                <Input
                  className="draw-number"
                  inputMode="decimal"
                  placeholder="1"
                  aria-label={`Work for a case of ${label === "" ? "all cases" : label}`}
                  aria-invalid={isFaulty(costs[label] ?? "")}
                  value={costs[label] ?? ""}
                  onChange={(_, { value }) => edit({ ...costs, [label]: value })}
                />
              </li>
            ))}
          </ul>
          {faulty.length === 0 ? null : (
            <p className="attention" role="alert">
              Type a number above 0.
            </p>
          )}
        </>
      ) : null}
    </section>
  );
}

/** A blank is no fault: it is 1. */
function isFaulty(text: string): boolean {
  const number = typedNumber(text);
  return text.trim() !== "" && (number === null || number <= 0 || !Number.isFinite(number));
}
