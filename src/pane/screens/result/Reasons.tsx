import type { ReactElement } from "react";
import type { CriterionResult } from "../../../core/findings/findings";
import { CountLink } from "./CountLink";

/** Why cases did not meet the question, each reason with its cases behind it. */
export function Reasons({ result }: { readonly result: CriterionResult }): ReactElement | null {
  const { reasons, criterion } = result;
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>Why not met</h2>
      <table className="table">
        <caption>Reasons why it was not met</caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col">Cases</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, cases }) => (
            <tr key={reason}>
              <th scope="row">{reason === "" ? "No reason given" : reason}</th>
              <td>
                <CountLink
                  cases={cases}
                  count={{ criterion: criterion.id, stratum: null, of: "notMet", reason }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
