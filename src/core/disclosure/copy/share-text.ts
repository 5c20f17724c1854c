import type { CellPlace } from "../../cell-place";
import type { Hit } from "../screening/hit";
import type { StorySign } from "../screening/single-case-story";
import type { ShareAnswer } from "./share-answer";

/** A text of the copy in which something was found, or which reads as the story of one case. */
export interface ShareText {
  /** Stays the same while neither the text nor what is proposed for it changes; an answer belongs to it. */
  readonly id: string;
  /** Where it stands in the copy: "Good practice". */
  readonly part: string;
  /** What it is about: a theme, a question. */
  readonly about: string;
  /** Where it stands in the workbook; null where it is part of the set-up. */
  readonly place: CellPlace | null;
  /** As it stands in the workbook. */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly story: readonly StorySign[];
  /** The text with case numbers made labels: what would stand in the copy if only that were changed. */
  readonly proposed: string;
  /** What stands in the copy now: the auditor's own text where there is one, else `proposed`. Absent: it is left out. */
  readonly stands?: string;
  /** What is still found in what stands in the copy. */
  readonly stillFound: readonly Hit[];
  /** The last one. "kept" keeps what stands in the copy: the auditor's own text, where one was written before. */
  readonly answer: ShareAnswer | null;
  readonly settled: boolean;
}

/** Rows of a table in which all or none of the cases met a question: whoever is known to be in one is known to have. */
export interface AllOrNoneRows {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly answer: Extract<ShareAnswer, { kind: "kept" }> | null;
  readonly settled: boolean;
}
