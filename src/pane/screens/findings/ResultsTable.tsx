import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countOfBase } from "../../../core/findings/count-of-base";
import { estimateLine } from "../../../core/findings/estimate-line";
import type { Findings } from "../../../core/findings/findings";
import { percentOfResult } from "../../../core/findings/percent-of-result";
import { questionName } from "../../../core/findings/question-name";
import { usePane } from "../../pane-context";

/** The same results as a table, for whoever hears or copies them: k of n first, then what can be said of all cases. */
export function ResultsTable({ findings }: { readonly findings: Findings }): ReactElement {
  const { dispatch } = usePane();
  return (
    <table className="table results-table">
      <caption>Results by question</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Met in the cases read</th>
          <th scope="col">For all cases</th>
        </tr>
      </thead>
      <tbody>
        {findings.results.map((result) => {
          const { criterion, counts, metForHeadline, rawProportion } = result;
          return (
            <tr key={criterion.id}>
              <th scope="row">
                <Link
                  className="count-link"
                  onClick={() =>
                    dispatch({ action: "opened", view: { screen: "result", criterion: criterion.id } })
                  }
                >
                  {questionName(criterion)}
                </Link>
              </th>
              <td>
                <span className="number">{countOfBase(metForHeadline, counts.applicable)}</span>
                {rawProportion === null ? null : <> ({percentOfResult(result, metForHeadline)})</>}
              </td>
              <td>{estimateLine(result).replace("Estimate for all: ", "")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
