import type { ReactElement } from "react";
import { barSentence } from "../../core/findings/estimate-line";
import type { CriterionResult } from "../../core/findings/findings";

const WIDTH = 100;
const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * WIDTH}%`;

/** The bar of one result. */
export function EstimateBar({ result }: { readonly result: CriterionResult }): ReactElement {
  const { estimate, lowPrecision, rawProportion } = result;
  const drawn =
    estimate === null || estimate.exact || estimate.interval === null
      ? null
      : { at: estimate.estimate, ...estimate.interval, low: lowPrecision };
  return <IntervalBar share={rawProportion} estimate={drawn} sentence={barSentence(result)} />;
}

interface IntervalBarProps {
  /** What was read, 0–1; null: no bar. */
  readonly share: number | null;
  /** What is estimated, 0–1, with its interval; `low`: of low precision. */
  readonly estimate: {
    readonly at: number;
    readonly lower: number;
    readonly upper: number;
    readonly low: boolean;
  } | null;
  /** Said in place of the picture. */
  readonly sentence: string;
}

/**
 * What was read as a solid bar, what is estimated as a diamond with a whisker under it, on the same axis from 0 to
 * 100%. They never share a mark: with unequal weights a whisker on the bar would lie.
 */
export function IntervalBar({ share, estimate, sentence }: IntervalBarProps): ReactElement {
  return (
    <svg
      className="estimate-bar"
      width="100%"
      height={estimate === null ? 10 : 28}
      role="img"
      aria-label={sentence}
    >
      {share === null ? null : (
        <>
          <rect className="bar-track" width="100%" height="10" rx="2" />
          <rect className="bar-fill" width={percent(share)} height="10" rx="2" />
        </>
      )}
      {estimate === null ? null : (
        <>
          <line
            className={estimate.low ? "whisker whisker-low" : "whisker"}
            x1={percent(estimate.lower)}
            x2={percent(estimate.upper)}
            y1="20"
            y2="20"
          />
          {[estimate.lower, estimate.upper].map((end, index) => (
            <line key={index} className="whisker" x1={percent(end)} x2={percent(end)} y1="16" y2="24" />
          ))}
          <svg x={percent(estimate.at)} y="20" overflow="visible">
            <path
              className={estimate.low ? "diamond diamond-low" : "diamond"}
              d="M0-5.5 5.5 0 0 5.5-5.5 0z"
            />
          </svg>
        </>
      )}
    </svg>
  );
}
