import type { ReactElement } from "react";
import type { OwnCases } from "../../own-cases";
import { TextField } from "../../parts/TextField";
import { counted } from "../../words/sentence-words";

interface SizeFieldsProps {
  readonly groups: readonly { readonly value: string; readonly count: number }[];
  /** The cases stand in groups; otherwise the one group is all of them. */
  readonly grouped: boolean;
  readonly sizes: OwnCases["sizes"];
  readonly change: (sizes: OwnCases["sizes"]) => void;
}

/** How many cases there were to choose from in each group, as the auditor knows it. */
export function SizeFields({ groups, grouped, sizes, change }: SizeFieldsProps): ReactElement {
  return (
    <section className="card">
      <h2>How many were there to choose from?</h2>
      <p className="hint">Leave it blank if nobody knows. Then there are no estimates for all cases.</p>
      {groups.map(({ value, count }) => (
        <TextField
          key={value}
          label={value === "" ? (grouped ? "(blank)" : "All cases") : value}
          hint={`${counted(count, "case", "cases")} in the table`}
          numeric
          value={sizes[value] ?? ""}
          change={(size) => change({ ...sizes, [value]: size })}
        />
      ))}
    </section>
  );
}
