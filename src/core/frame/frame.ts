import type { FrameUnit, StratumLabel } from "./unit";
import type { CellPlace } from "../cell-place";
import type { ExclusionReason } from "./exclusion-reason";
import type { EligibilityRule } from "./frame-definition";

/**
 * A reason with the rows that it puts out; each row counts once, under the first reason that fits. A rule is there even
 * where it puts none out.
 */
export interface Exclusion {
  readonly reason: ExclusionReason;
  /** The rule, where that is the reason. */
  readonly rule: EligibilityRule | null;
  /** Rows out under this reason, each row counted once over all reasons. */
  readonly rows: number;
  /** Rows to which the reason applies at all, whatever else puts them out. */
  readonly rowsByItself: number;
  /** Up to 100 places, for "Show". */
  readonly places: readonly CellPlace[];
}

export interface FrameStratum {
  readonly label: StratumLabel;
  /** N_h: eligible cases in the group. */
  readonly populationSize: number;
  /** What the grouping column holds for the group: its raw values in the list, or the words of its band. */
  readonly values: readonly string[];
}

/** True but not stopping: shown beside the counts. */
export type FrameWarning =
  | {
      readonly kind: "nearDuplicates";
      readonly groups: readonly { readonly keys: readonly string[]; readonly rows: readonly number[] }[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "shownDiffersFromHeld";
      readonly column: string;
      readonly cells: readonly { readonly row: number; readonly shown: string; readonly held: string }[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "excludedTwin";
      readonly key: string;
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "unusableIdLeftOut";
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "datesAreText";
      readonly column: string;
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  /** Cells that a rule asks for a number or a date hold neither: they lie in no range. */
  | {
      readonly kind: "ruleNotReadable";
      readonly rule: EligibilityRule;
      readonly column: string;
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | { readonly kind: "looksLikeTotal"; readonly row: number; readonly place: CellPlace }
  /** Rows with one filled cell, which holds words: among the cases until the auditor leaves them out. */
  | {
      readonly kind: "looksLikeSubHeading";
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | { readonly kind: "date1904"; readonly column: string }
  | { readonly kind: "groupOfOne"; readonly label: StratumLabel };

/** The frozen list of cases that may be drawn, and how it came to be. */
export interface Frame {
  readonly units: readonly FrameUnit[];
  /** In the order in which the groups were defined. */
  readonly strata: readonly FrameStratum[];
  readonly exclusions: readonly Exclusion[];
  readonly warnings: readonly FrameWarning[];
  readonly rowCount: number;
  /** Rows that no reason puts out: as many as units, or more where several rows are one case. */
  readonly rowsIn: number;
  readonly hiddenRows: number;
}
