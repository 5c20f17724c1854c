import type { CellPlace } from "../../cell-place";

/** A text of the copy that somebody wrote: in the workbook, or when the audit was set up. */
export interface PeoplesText {
  /** Where it stands in the copy: "Good practice". */
  readonly part: string;
  /** What it is about: a theme, a question. */
  readonly about: string;
  /** Where it stands in the workbook, as far as that is known. */
  readonly place: CellPlace | null;
  readonly text: string;
  /** A sentence of its own, whose numbers nobody hides. Names are none, nor sentences in place of one of the tool's. */
  readonly isOwnSentence: boolean;
  /** Whom to ask: an address or a telephone number is what it is for. */
  readonly isContact?: true;
}
