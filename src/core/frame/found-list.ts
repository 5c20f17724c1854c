import type { ListPlace } from "./list-cells";

export interface ListHeader {
  readonly header: string;
  /** Counted from 1 on the sheet. */
  readonly position: number;
  /** What the first rows hold: a hint for suggestions, never a rule. */
  readonly looksLike: "date" | "number" | "text" | "blank";
  /** Another column of the list has the same name, even with headings and letters; it can't be chosen. */
  readonly repeated: boolean;
  /** The column's letters are in its name, because its header is blank or stands over other columns too. */
  readonly byLetters?: boolean;
}

/** A list that was found in the workbook. */
export interface FoundList {
  readonly place: ListPlace;
  readonly headers: readonly ListHeader[];
  /** Rows under the header, down to the last row of the list. */
  readonly rowCount: number;
  readonly filtered: boolean;
  /** The first row below the list, in its columns, that holds something and was not taken as part of it; else null. */
  readonly rowBelow?: number | null;
  /** Rows that look like sub-headings, among those that were looked at. */
  readonly subHeadings?: readonly number[];
  /** Suggestions for the auditor to change. */
  readonly suggestion: {
    readonly caseId: string | null;
    readonly date: string | null;
    readonly group: string | null;
  };
}
