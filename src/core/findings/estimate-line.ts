import { caveatNote } from "./caveat-note";
import { estimateText } from "./estimate-text";
import { intervalInWords, intervalText } from "./interval-text";
import { percentOfResult } from "./percent-of-result";
import { wholeNumberText } from "./number-text";
import type { SaidResult } from "./said-findings";

/**
 * The line under a bar: "Estimate for all: 79% (64–89%)", with ", low precision" where it is, or why there is none:
 * "Fewer than 10 cases: no estimate".
 */
export function estimateLine({ estimate, lowPrecision, caveats }: SaidResult): string {
  if (estimate?.exact) return "All cases were read: the count is exact";
  if (estimate) {
    const low = lowPrecision ? ", low precision" : "";
    return `Estimate for all: ${estimateText(estimate)} (${intervalText(estimate.interval)})${low}`;
  }
  const [gravest] = caveats;
  if (!gravest) return "No estimate";
  const note = caveatNote(gravest);
  return note.charAt(0).toUpperCase() + note.slice(1);
}

/**
 * A bar with its whisker, for people who hear it: "39 of 57 met, 68%. Estimate for all 62%, from 46% to 76%, low
 * precision." Also the alternative text of the chart, a sentence a question.
 */
export function barSentence(result: SaidResult): string {
  const { metForHeadline: met, counts, estimate, lowPrecision, rawProportion } = result;
  if (counts.applicable === 0) return `${estimateLine(result)}.`;
  const percent = rawProportion === null ? "" : `, ${percentOfResult(result, met)}`;
  const read = `${wholeNumberText(met)} of ${wholeNumberText(counts.applicable)} met${percent}.`;
  if (!estimate?.interval) return `${read} ${estimateLine(result)}.`;
  const low = lowPrecision ? ", low precision" : "";
  return `${read} Estimate for all ${estimateText(estimate)}, ${intervalInWords(estimate.interval)}${low}.`;
}
