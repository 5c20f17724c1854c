import type { CellPlace } from "../core/cell-place";
import type { Hit } from "../core/disclosure/screening/hit";
import type { StorySign } from "../core/disclosure/screening/single-case-story";
import type { SmallNumberLimit } from "../core/disclosure/small-number-limit";
import type { FindingsChanges } from "../core/findings/findings-changes";
import type { Moment } from "../core/sampling/draw-record";
import type { EmailSummary } from "../share/email-summary";
import type { ShareParts } from "../share/share-parts";
import type { SharedSentence } from "../share/shared-report";

export interface ShareChoices {
  /** Counts from 1 to this are hidden; null for an internal report. */
  readonly limit: SmallNumberLimit;
  /** Whether a question's applicable, not applicable and not scored over all are protected too. */
  readonly protectsBases: boolean;
  /** Who answers questions about the report: a team, a mailbox. "" is refused when the copy is made. */
  readonly contact: string;
  readonly parts: ShareParts;
}

/** What the auditor settled about a text of the copy. The text in the workbook stays as it is. */
export type ShareAnswer =
  | { readonly kind: "saidOtherwise"; readonly text: string }
  | { readonly kind: "leftOut" }
  | { readonly kind: "kept"; readonly reason: string };

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
  /** What is still found in `proposed`, or in the auditor's own text where there is one. */
  readonly stillFound: readonly Hit[];
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

/** What stands in the way of a copy, in the order in which it is worked through. */
export type ShareObstacle =
  | { readonly kind: "findingsNotMade" }
  | { readonly kind: "findingsOutOfDate" }
  | { readonly kind: "oneCase" }
  | { readonly kind: "allOrNone" }
  | { readonly kind: "textsOpen"; readonly texts: number }
  | { readonly kind: "noContact" };

/** The check list of what would leave. Nothing is written by making it. */
export interface SharePreview {
  readonly choices: ShareChoices;
  /** Columns on Audit findings that could go in. */
  readonly columns: readonly string[];
  /** When the findings were made; null where they were not. */
  readonly findingsMadeAt: Moment | null;
  /** What has changed since; null where that can't be told. */
  readonly changes: FindingsChanges | null;
  /** How many numbers are hidden; 0 in an internal report. */
  readonly hiddenNumbers: number;
  /** Whether every result is hidden, so that the copy holds no number of cases met. */
  readonly allHidden: boolean;
  /** What was left out besides small numbers, as it stands in the copy. */
  readonly leftOut: readonly SharedSentence[];
  readonly allOrNone: AllOrNoneRows | null;
  /** Texts with something to settle or settled, in the order of the copy. */
  readonly texts: readonly ShareText[];
  /** How many texts were looked through in all. */
  readonly screenedTexts: number;
  /** How many cases have a label in the copy. */
  readonly labelledCases: number;
  /** "Signed off by …", or null where nobody has. */
  readonly signedOff: string | null;
  readonly obstacles: readonly ShareObstacle[];
}

/** A copy that was made, checked, and recorded on Audit record. */
export interface MadeCopy {
  /** Whether Excel opened it. */
  readonly opened: boolean;
  /** The file itself, so that it can be saved where Excel refused to open it. */
  readonly file: Uint8Array;
  /** "Findings of MASH threshold audit.xlsx" */
  readonly fileName: string;
  readonly email: EmailSummary;
  readonly madeAt: Moment;
  /** What the last look at the file was unsure about, in sentences without case data. */
  readonly unsure: readonly string[];
  readonly record: string;
}
