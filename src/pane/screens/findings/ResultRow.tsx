import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countOfBase } from "../../../core/findings/count-of-base";
import { estimateLine } from "../../../core/findings/estimate-line";
import type { CriterionResult } from "../../../core/findings/findings";
import { percentOfResult } from "../../../core/findings/percent-of-result";
import { questionName } from "../../../core/findings/question-name";
import { usePane } from "../../pane-context";
import { EstimateBar } from "../../parts/EstimateBar";

/** One question: its name, which opens the cases behind its numbers, k of n with the percentage behind it, the bar, and what can be said of all cases. */
export function ResultRow({ result }: { readonly result: CriterionResult }): ReactElement {
  const { dispatch } = usePane();
  const { criterion, counts, metForHeadline, rawProportion } = result;
  return (
    <section className="result" aria-label={questionName(criterion)}>
      <p className="result-name">
        <Link
          className="count-link"
          title="The cases behind these numbers"
          onClick={() => dispatch({ action: "opened", view: { screen: "result", criterion: criterion.id } })}
        >
          {questionName(criterion)}
        </Link>
        <span className="number">
          {countOfBase(metForHeadline, counts.applicable)}
          {rawProportion === null ? null : <span> ({percentOfResult(result, metForHeadline)})</span>}
        </span>
      </p>
      {rawProportion === null ? null : <EstimateBar result={result} />}
      <p className="result-line">{estimateLine(result)}</p>
    </section>
  );
}
