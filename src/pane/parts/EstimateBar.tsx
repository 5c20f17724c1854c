import type { ReactElement } from "react";
import { barSentence } from "../../core/findings/estimate-line";
import type { CriterionResult } from "../../core/findings/findings";

const WIDTH = 100;
const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * WIDTH}%`;

/**
 * What was read as a solid bar, what is estimated as a diamond with a whisker under it, on the same axis from 0 to
 * 100%. They never share a mark: with unequal weights a whisker on the bar would lie.
 */
export function EstimateBar({ result }: { readonly result: CriterionResult }): ReactElement {
  const { estimate, lowPrecision } = result;
  const whisker = estimate !== null && !estimate.exact && estimate.interval !== null;
  return (
    <svg
      className="estimate-bar"
      width="100%"
      height={whisker ? 28 : 10}
      role="img"
      aria-label={barSentence(result)}
    >
      {result.rawProportion === null ? null : (
        <>
          <rect className="bar-track" width="100%" height="10" rx="2" />
          <rect className="bar-fill" width={percent(result.rawProportion)} height="10" rx="2" />
        </>
      )}
      {whisker && estimate.interval !== null ? (
        <>
          <line
            className={lowPrecision ? "whisker whisker-low" : "whisker"}
            x1={percent(estimate.interval.lower)}
            x2={percent(estimate.interval.upper)}
            y1="20"
            y2="20"
          />
          {[estimate.interval.lower, estimate.interval.upper].map((end, index) => (
            <line key={index} className="whisker" x1={percent(end)} x2={percent(end)} y1="16" y2="24" />
          ))}
          <svg x={percent(estimate.estimate)} y="20" overflow="visible">
            <path
              className={lowPrecision ? "diamond diamond-low" : "diamond"}
              d="M0-5.5 5.5 0 0 5.5-5.5 0z"
            />
          </svg>
        </>
      ) : null}
    </svg>
  );
}
