import type { ReactElement } from "react";
import { countOfBase } from "../../../core/findings/count-of-base";
import type { CriterionResult } from "../../../core/findings/findings";
import { intervalInWords, intervalText } from "../../../core/findings/interval-text";
import { percentText } from "../../../core/findings/percent-text";
import { IntervalBar } from "../../parts/EstimateBar";
import { numberText } from "../../words/sentence-words";

/**
 * One group: k of n first, the bar of what was read, and under it what is estimated for the whole group, where that may be
 * said. Below `fewest` applicable cases there is neither percentage nor bar.
 */
export function GroupBar({
  group,
  fewest,
}: {
  readonly group: CriterionResult["byStratum"][number];
  /** Applicable cases from which on a percentage is said. */
  readonly fewest: number;
}): ReactElement {
  const { label, counts, metForHeadline: met, interval, populationSize } = group;
  const share = counts.applicable < fewest ? null : met / counts.applicable;
  const found = countOfBase(met, counts.applicable);
  const percent = share === null ? "" : `, ${percentText(met, counts.applicable, fewest)}`;
  const all = populationSize === null ? "the group" : `the group’s ${numberText(populationSize)}`;
  return (
    <section className="result" aria-label={label}>
      <p className="result-name">
        <span>{label}</span>
        <span className="number">
          {found}
          {share === null ? null : <span> ({percentText(met, counts.applicable, fewest)})</span>}
        </span>
      </p>
      {share === null ? null : (
        <IntervalBar
          share={share}
          estimate={interval === null ? null : { at: share, ...interval, low: false }}
          sentence={`${found} met${percent}.${interval === null ? "" : ` For all of ${all}, ${intervalInWords(interval)}.`}`}
        />
      )}
      <p className="result-line">
        {interval !== null
          ? `For all of ${all}: ${intervalText(interval)}`
          : share === null
            ? counts.applicable === 0
              ? "The question applied to no case read"
              : `Fewer than ${numberText(fewest)} cases: the count stands alone`
            : "Of this group alone nothing is estimated"}
      </p>
    </section>
  );
}
