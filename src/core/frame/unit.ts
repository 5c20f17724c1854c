import type { CellValue } from "./cell-value";

/** The key of a case: its number made comparable (statistics.md of the method, rule 1). Unique in the frame. */
export type UnitId = string & { readonly brand: "UnitId" };

/** The name of a group, in Unicode NFC and trimmed. `""` where the whole list is one group without a name. */
export type StratumLabel = string & { readonly brand: "StratumLabel" };

/** A case that may be drawn. */
export interface FrameUnit {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
  /** Its row on the sheet, counted from 1; the first of them where several rows are one case. */
  readonly row: number;
  /** The cells of the carried columns, in the order of the columns, from that row. */
  readonly carried: readonly CellValue[];
  /** Further rows of the same case, in the order of the list; absent where it has one row only. */
  readonly otherRows?: readonly UnitRow[];
}

export interface UnitRow {
  readonly row: number;
  readonly carried: readonly CellValue[];
}
