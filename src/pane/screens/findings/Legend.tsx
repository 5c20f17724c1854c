import type { ReactElement } from "react";
import type { Findings } from "../../../core/findings/findings";
import { levelText } from "../../../core/findings/interval-text";
import { numberText } from "../../words/sentence-words";

/** What the two marks mean. Without any estimate there is only one. */
export function Legend({ findings }: { readonly findings: Findings }): ReactElement {
  const estimated = findings.results.some(({ estimate }) => estimate !== null && !estimate.exact);
  const all = findings.populationSize === null ? "all" : `all ${numberText(findings.populationSize)}`;
  return (
    <p className="legend">
      <span>
        <svg className="bar" width="20" height="8" aria-hidden="true">
          <rect className="bar-fill" width="20" height="8" rx="2" />
        </svg>
        In the cases read
      </span>
      {estimated ? (
        <span>
          <svg width="24" height="12" aria-hidden="true">
            <line className="whisker" x1="0" x2="24" y1="6" y2="6" />
            <path className="diamond" d="M12 1l5 5-5 5-5-5z" />
          </svg>
          Estimate for {all}, {levelText(findings.settings.confidenceLevel)} interval
        </span>
      ) : null}
    </p>
  );
}
