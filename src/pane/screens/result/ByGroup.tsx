import type { ReactElement } from "react";
import type { CountedAs } from "../../../core/findings/counted-as";
import type { CriterionResult } from "../../../core/findings/findings";
import { CountLink } from "./CountLink";
import { GroupBar } from "./GroupBar";

/** The groups side by side: each as k of n with its bar, then its marks, each number with its cases behind it. */
export function ByGroup({
  result,
  fewest,
}: {
  readonly result: CriterionResult;
  /** Applicable cases from which on a percentage is said. */
  readonly fewest: number;
}): ReactElement | null {
  const { byStratum, counts, criterion } = result;
  if (byStratum.length < 2) return null;
  const columns: readonly (readonly [CountedAs["of"], string])[] = [
    ["met", "Met"],
    ...(counts.partly > 0 ? [["partly", "Partly"] as const] : []),
    ["notMet", "Not met"],
    ["notApplicable", "N/A"],
    ["unscored", "Not scored"],
  ];
  return (
    <section>
      <h2>By group</h2>
      <div>
        {byStratum.map((group) => (
          <GroupBar key={group.label} group={group} fewest={fewest} />
        ))}
      </div>
      <table className="table group-counts">
        <caption>Marks by group</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            {columns.map(([of, word]) => (
              <th scope="col" key={of}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byStratum.map((group) => (
            <tr key={group.label}>
              <th scope="row">{group.label}</th>
              {columns.map(([of]) => (
                <td key={of}>
                  <CountLink
                    cases={of === "headline" ? group.metForHeadline : group.counts[of]}
                    count={{ criterion: criterion.id, stratum: group.label, of, reason: null }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
