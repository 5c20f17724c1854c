import type { CellPlace } from "./cell-place";

/** Why the cells of a row give no case number. */
export type UnitIdFault =
  "blank" | "notWhole" | "tooManyDigits" | "boolean" | "errorValue" | "controlCharacter";

/** What stops a fair draw in the list, or in what the auditor says about it. */
export type FrameProblem =
  | {
      readonly kind: "unusableUnitId";
      readonly sheet: string;
      readonly column: string;
      readonly fault: UnitIdFault;
      readonly rows: readonly number[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "repeatedUnitId";
      readonly sheet: string;
      readonly column: string;
      readonly repeats: readonly { readonly key: string; readonly rows: readonly number[] }[];
      readonly places: readonly CellPlace[];
    }
  | {
      readonly kind: "errorInColumn";
      readonly sheet: string;
      readonly column: string;
      readonly places: readonly CellPlace[];
      readonly rows: readonly number[];
    }
  | {
      readonly kind: "unmappedValues";
      readonly sheet: string;
      readonly column: string;
      /** The groups are ranges of numbers or dates; null where each group names its values. */
      readonly bands: "number" | "date" | null;
      readonly values: readonly {
        readonly value: string;
        readonly count: number;
        readonly firstRow: number;
      }[];
    }
  | { readonly kind: "valueInTwoGroups"; readonly value: string; readonly groups: readonly string[] }
  | {
      readonly kind: "groupNameUnusable";
      readonly group: string;
      readonly fault: "blank" | "controlCharacter" | "repeated";
    }
  | {
      readonly kind: "bandUnusable";
      readonly group: string;
      readonly fault: "noEnd" | "reversed" | "unreadable";
    }
  | { readonly kind: "bandsOverlap"; readonly groups: readonly [string, string] }
  /** A case of several rows whose rows are in different groups. */
  | {
      readonly kind: "unitInTwoGroups";
      readonly sheet: string;
      readonly column: string;
      readonly units: readonly {
        readonly key: string;
        readonly groups: readonly string[];
        readonly rows: readonly number[];
      }[];
      readonly places: readonly CellPlace[];
    }
  /** `rule` counts from 1; `column` is "" where the rule has no condition. */
  | {
      readonly kind: "ruleUnusable";
      readonly rule: number;
      readonly column: string;
      readonly fault: "noCondition" | "noValue" | "noEnd" | "reversed" | "dayUnreadable" | "numberUnreadable";
    }
  | { readonly kind: "periodUnreadable"; readonly text: string }
  | { readonly kind: "periodReversed"; readonly from: string; readonly to: string }
  | { readonly kind: "nothingEligible"; readonly sheet: string; readonly rows: number };
