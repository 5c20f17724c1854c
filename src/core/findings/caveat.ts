import type { Moment } from "../sampling/draw-record";
import type { StratumLabel } from "../frame/unit";

/** True but must be said beside a number. Facts only; the sentences stand in caveat-sentences.ts. */
export type Caveat =
  | { readonly kind: "noApplicableCase" }
  /** `fewest`: how many it takes in this audit, where that is not ten. */
  | { readonly kind: "fewerThanTenApplicable"; readonly applicable: number; readonly fewest?: number }
  | { readonly kind: "smallBase"; readonly applicable: number }
  | {
      readonly kind: "lowPrecision";
      /** k and n of the cases read, without which no percentage is said. */
      readonly met: number;
      readonly applicable: number;
      readonly estimate: number;
      readonly lower: number;
      readonly upper: number;
    }
  | { readonly kind: "unscored"; readonly cases: number; readonly audited: number }
  | {
      readonly kind: "tooManyUnscored";
      readonly cases: number;
      readonly audited: number;
      readonly stratum: StratumLabel | null;
      /** The most that may be blank, 0–1, where it is not the usual limit. */
      readonly limit?: number;
      /** What all blanks being No, or Yes, would make of the estimate; with the first such caveat of a result. */
      readonly bounds?: { readonly worst: number; readonly best: number };
    }
  | { readonly kind: "notRandom" }
  | { readonly kind: "selectionUnknown" }
  | { readonly kind: "drawnElsewhere" }
  /** Tickets, order and ranks of the cases were checked; the list is not in the workbook. */
  | { readonly kind: "drawnElsewhereWithSeed" }
  /** A systematic sample, which is estimated from as if it were random within each group. */
  | { readonly kind: "drawnAtEqualSteps" }
  | { readonly kind: "populationSizeUnknown" }
  | { readonly kind: "stratumNotSampled"; readonly stratum: StratumLabel }
  | { readonly kind: "stratumWithOneCase"; readonly stratum: StratumLabel }
  | { readonly kind: "stratumLeftOut"; readonly stratum: StratumLabel; readonly populationSize: number }
  | { readonly kind: "noDegreesOfFreedom" }
  /** Partly counts half, and all cases of each group scored alike: the spread between cases can't be seen. */
  | { readonly kind: "noSpreadOfScores" }
  | { readonly kind: "hiddenApplicability"; readonly stratum: StratumLabel }
  | {
      readonly kind: "heavyStratumWithoutException";
      readonly stratum: StratumLabel;
      readonly weight: number;
      readonly applicable: number;
      readonly allMet: boolean;
    }
  | {
      readonly kind: "deemedMet";
      readonly met: number;
      readonly applicable: number;
      readonly deemed: number;
      readonly metWithout: number;
      readonly applicableWithout: number;
      /** Begins with "because". */
      readonly because: string;
    }
  /** The claim of the settings, that at most so large a share of the cases fails, beside what can be said with certainty. */
  | {
      readonly kind: "claimTested";
      readonly mostFailing: number;
      /** No more than that fails, with this confidence. */
      readonly holds: boolean;
      readonly failed: number;
      readonly applicable: number;
      /** The confidence with which no more than `limit` fails; both 0–1. */
      readonly level: number;
      /** Everything was read, so that `limit` is the share itself. */
      readonly exact: boolean;
      readonly limit: number;
    }
  | { readonly kind: "everythingRead" }
  | { readonly kind: "replacedCases"; readonly replaced: number }
  /** Seen at the last check of the draw: the list is no longer the one that was drawn from. */
  | { readonly kind: "listChangedSinceDraw"; readonly seen: Moment; readonly cases: number }
  | { readonly kind: "marksNotAllowed"; readonly cells: number }
  /** Two reviewers settled marks of questions that were removed afterwards. */
  | { readonly kind: "agreedMarksLeftOut"; readonly marks: number }
  /** Columns that earlier findings were broken down by, and that the scored table no longer has; at least one. */
  | { readonly kind: "breakdownsLeftOut"; readonly columns: readonly string[] };
