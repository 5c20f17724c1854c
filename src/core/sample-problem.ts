import type { CellPlace } from "./cell-place";

/** What can't be drawn, replaced or extended. */
export type SampleProblem =
  | {
      readonly kind: "groupSmallerThanAsked";
      readonly group: string;
      readonly populationSize: number;
      readonly asked: number;
    }
  /** Of a sample that is made larger: what was not drawn yet. */
  | {
      readonly kind: "fewerCasesLeft";
      readonly group: string;
      readonly left: number;
      readonly asked: number;
    }
  | {
      readonly kind: "sampleBelowMinimum";
      readonly needed: number;
      readonly size: number;
      readonly minimum: number;
      readonly groups: number;
    }
  | { readonly kind: "sampleSizeUnusable"; readonly size: number }
  | { readonly kind: "maximumBelowMinimum"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "powerUnusable"; readonly power: number }
  | { readonly kind: "expectedShareUnusable"; readonly group: string; readonly share: number }
  | { readonly kind: "costUnusable"; readonly group: string; readonly cost: number }
  /** Replacing: a case that is not in the sample. */
  | {
      readonly kind: "caseNotInSample";
      readonly case: string;
      readonly why: "notDrawn" | "spare" | "replaced";
    }
  | { readonly kind: "noSpareLeft"; readonly group: string }
  | { readonly kind: "reasonMissing" }
  | { readonly kind: "systematicNotExtended" }
  /** The frame does not give the recorded cases again, so nothing can be drawn on from it. */
  | { readonly kind: "drawNotSame"; readonly cases: readonly string[] }
  /** The list would be drawn on from, and it is no longer the one that was frozen. */
  | { readonly kind: "frozenListGone"; readonly record: string }
  /** Removing: more cases are scored than the auditor was told would go. */
  | { readonly kind: "scoresAppeared"; readonly told: number; readonly now: number }
  | { readonly kind: "sampleNotReachable"; readonly size: number; readonly reachable: number }
  | { readonly kind: "groupNotStated"; readonly group: string }
  | { readonly kind: "groupStatedAsNone"; readonly group: string; readonly populationSize: number }
  | { readonly kind: "seedUnusable"; readonly fault: "blank" | "tooLong" | "comma" | "controlCharacter" }
  | { readonly kind: "seedUsedBefore"; readonly record: string }
  | { readonly kind: "tooManyDraws"; readonly most: number };

/** What in the result of a draw that was made elsewhere does not follow from the seed that the auditor states. */
export type StatedDrawProblem =
  | { readonly kind: "fingerprintUnusable"; readonly fingerprint: string }
  | {
      readonly kind: "ticketsNotOfSeed";
      readonly sheet: string;
      readonly column: string;
      readonly rows: readonly number[];
      /** So many cases the table has. */
      readonly of: number;
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "ranksNotInOrder";
      readonly sheet: string;
      readonly column: string;
      readonly group: string;
      readonly missing: readonly number[];
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "rolesNotInOrder";
      readonly sheet: string;
      readonly column: string;
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "groupSizesUnclear";
      readonly sheet: string;
      readonly column: string;
      readonly group: string;
      /** The different sizes, as they stand in the cells. */
      readonly sizes: readonly string[];
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "ticketsUnlikely";
      readonly sheet: string;
      readonly group: string;
      readonly cases: number;
      readonly populationSize: number;
      /** Too high to be the lowest of so many; otherwise too low. */
      readonly tooHigh: boolean;
      readonly places: readonly CellPlace[];
    };
