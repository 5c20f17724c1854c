import { Link } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import type { StratumPlan } from "../../../core/sampling/sample-plan";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import type { SetUp } from "../../set-up";
import { SHARED_OUT, sharedOutWords } from "../../shared-out-words";
import { numberFault, rangeFault } from "../../words/number-faults";

interface SampleFieldsProps {
  /** null while the numbers don't fit. */
  readonly plan: readonly StratumPlan[] | null;
  /** There is more than one group to share out among. */
  readonly grouped: boolean;
}

/** How many cases, and how they are shared out among the groups. */
export function SampleFields({ plan, grouped }: SampleFieldsProps): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const edit = (change: Partial<SetUp>): void => dispatch({ action: "edited", change });
  const ownNumbers = grouped && setUp.sharedOut === "stated";
  // The auditor's own numbers begin with those that stood there, not with blanks.
  const own = (): Partial<SetUp> =>
    plan === null
      ? { sharedOut: "stated" }
      : {
          sharedOut: "stated",
          stated: Object.fromEntries(plan.map(({ label, sampleSize }) => [label, String(sampleSize)])),
        };
  return (
    <>
      <div className="field-and-link">
        {ownNumbers ? null : (
          <TextField
            label="Cases to draw"
            numeric
            value={setUp.size}
            fault={numberFault(setUp.size, 1)}
            change={(size) => edit({ size })}
          />
        )}
        <div className="text-link-line">
          <Link
            className="text-link"
            onClick={() => dispatch({ action: "opened", view: { screen: "sampleSize" } })}
          >
            <QuestionCircleRegular aria-hidden="true" />
            How many do I need?
          </Link>
        </div>
      </div>
      {grouped ? (
        <ChoiceField
          label="Shared out"
          value={setUp.sharedOut}
          choices={SHARED_OUT.map((value) => ({ value, word: sharedOutWords(value).word }))}
          hint={sharedOutWords(setUp.sharedOut).meaning}
          change={(value) => {
            const way = SHARED_OUT.find((other) => other === value) ?? "equal";
            edit(way === "stated" ? own() : { sharedOut: way });
          }}
        />
      ) : null}
      {grouped && setUp.sharedOut === "power" ? (
        <TextField
          label="Between equally (0) and in proportion (1)"
          value={setUp.power}
          fault={rangeFault(setUp.power, 0, 1)}
          change={(power) => edit({ power })}
        />
      ) : null}
    </>
  );
}
