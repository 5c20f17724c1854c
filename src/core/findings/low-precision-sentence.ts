import type { Interval } from "../estimation/interval";
import { intervalInWords } from "./interval-text";
import { percentageOfText } from "./percentage";

/**
 * What is said of an estimate of low precision. Without its count it stands only behind a sentence that says k of n.
 * @example "The sample is too small to say closely how far this holds for all cases: our best estimate is 62%, and it
 * could be anywhere from 46% to 76%."
 */
export function lowPrecisionSentence({
  estimate,
  lower,
  upper,
}: Interval & { readonly estimate: number }): string {
  return (
    "The sample is too small to say closely how far this holds for all cases: our best estimate is " +
    `${percentageOfText(estimate)}, and it could be anywhere ${intervalInWords({ lower, upper })}.`
  );
}
