import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OfferedColumn } from "../../../tasks/breakdown-columns";
import { counted, numberText } from "../../words/sentence-words";

interface BreakdownChoiceProps {
  readonly offered: readonly OfferedColumn[];
  readonly chosen: readonly string[];
  readonly choose: (columns: readonly string[]) => void;
}

/** Which carried columns the findings are broken down by; the sheets are made with them the next time. */
export function BreakdownChoice({ offered, chosen, choose }: BreakdownChoiceProps): ReactElement | null {
  if (offered.length === 0) return null;
  const change = (column: string, checked: boolean) =>
    choose(
      offered
        .map((each) => each.column)
        .filter((each) => (each === column ? checked : chosen.includes(each))),
    );
  return (
    <details className="fold">
      <summary>
        {chosen.length === 0
          ? "Break the findings down by a column"
          : `Broken down by ${counted(chosen.length, "column", "columns")}`}
      </summary>
      <p className="hint">
        Each value of the column gets its own counts on Audit findings by group, when the sheets are made.
        Small groups say little.
      </p>
      {offered.map(({ column, values }) => (
        <div key={column}>
          <Checkbox
            checked={chosen.includes(column)}
            label={`${column}, ${numberText(values)} values`}
            onChange={(_, { checked }) => change(column, checked === true)}
          />
        </div>
      ))}
    </details>
  );
}
