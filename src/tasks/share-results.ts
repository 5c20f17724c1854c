import type { AllOrNoneRows, ShareText } from "../core/disclosure/copy/share-text";
import type { ShareAnswer } from "../core/disclosure/copy/share-answer";
import type { ShareChoices, ShareParts } from "../core/disclosure/copy/share-choices";
import type { FindingsChanges } from "../core/findings/findings-changes";
import type { Moment } from "../core/sampling/draw-record";
import type { EmailSummary } from "../share/email-summary";
import type { SharedSentence } from "../share/shared-report";
import type { WhyNoSurvey } from "../sheets/survey-for-copy";

export type { AllOrNoneRows, ShareAnswer, ShareChoices, ShareParts, ShareText, WhyNoSurvey };

/** What stands in the way of a copy, in the order in which it is worked through. */
export type ShareObstacle =
  | { readonly kind: "findingsNotMade" }
  | { readonly kind: "findingsOutOfDate" }
  | { readonly kind: "oneCase" }
  | { readonly kind: "surveyNotReady"; readonly why: WhyNoSurvey }
  | { readonly kind: "allOrNone" }
  | { readonly kind: "textsOpen"; readonly texts: number }
  | { readonly kind: "noContact" };

/** The check list of what would leave. Nothing is written by making it. */
export interface SharePreview {
  readonly choices: ShareChoices;
  /** Columns on Audit findings that could go in. */
  readonly columns: readonly string[];
  /** Audit survey, which could go in; null where it is not there. */
  readonly surveySheet: string | null;
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
  /** Whether all case numbers of the list were looked for, or only those drawn: where the list is kept nowhere. */
  readonly looksForCasesOf?: "list" | "sample";
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
