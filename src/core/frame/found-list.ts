import type { ListPlace } from "./list-cells";

export interface ListHeader {
  readonly header: string;
  /** Counted from 1 on the sheet. */
  readonly position: number;
  /** What the first rows hold: a hint for suggestions, never a rule. */
  readonly looksLike: "date" | "number" | "text" | "blank";
  /** Another column of the list has the same header. */
  readonly repeated: boolean;
}

/** A list that was found in the workbook. */
export interface FoundList {
  readonly place: ListPlace;
  readonly headers: readonly ListHeader[];
  /** Rows under the header, down to the last used row. */
  readonly rowCount: number;
  readonly filtered: boolean;
  /** Suggestions for the auditor to change. */
  readonly suggestion: {
    readonly caseId: string | null;
    readonly date: string | null;
    readonly group: string | null;
  };
}
