import type { ReactElement } from "react";
import { pastActionsSentence } from "../../../core/change/change-sentences";
import { pastActionCounts, type PastActions } from "../../../core/change/past-actions";

/** Last time's actions with what became of them; done and not done counted above. */
export function PastActionsTable({ actions }: { readonly actions: PastActions }): ReactElement {
  const { lines, sheet } = actions;
  return (
    <section>
      <h2>Last time’s actions</h2>
      <p>{pastActionsSentence(pastActionCounts(lines))}</p>
      {lines.length === 0 ? null : (
        <table className="table">
          <caption>Last time’s actions, from {sheet}</caption>
          <thead>
            <tr>
              <th scope="col">Action</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ about, recommendation, owner, status }, at) => (
              <tr key={at}>
                <th scope="row">
                  {recommendation}
                  <span className="hint past-action">
                    {[about, owner].filter((word) => word !== "").join(" · ")}
                  </span>
                </th>
                <td>{status === "" ? "Not said" : status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
