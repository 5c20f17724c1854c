import type { AuditSettings } from "../core/audit-definition";
import type { CriterionResult } from "../core/findings/findings";
import type { Responses } from "../core/survey/responses";
import type { SurveyDefinition } from "../core/survey/survey-definition";

/** Which export is meant. */
export interface SurveyAsked {
  /** The sheet that the auditor chose; null: the one that was set up before, or `likely`. */
  readonly sheet: string | null;
  /** The sheet to begin with where none was set up; null: none. */
  readonly likely: string | null;
  /** The auditor's word for the row of the headers; null: as found. */
  readonly headerRow: number | null;
}

/** How Audit survey stands against the export and the marks of now. */
export type SurveyStanding =
  | { readonly state: "none" }
  /** `made`: when, in words; null where that can't be read. */
  | {
      readonly state: "asItStands" | "outOfDate" | "changedByHand";
      readonly made: string | null;
    };

/** The export of a survey as read, with its set-up: the kept one, or what is found and offered. */
export interface SurveyReading {
  readonly responses: Responses;
  readonly definition: SurveyDefinition;
  /** The set-up was kept before. */
  readonly isKept: boolean;
  /** Questions that were set up before and are not in the export any more. */
  readonly gone: readonly string[];
  /** Empty where nothing is scored yet. */
  readonly results: readonly CriterionResult[];
  readonly settings: AuditSettings;
  /** Where it is written. */
  readonly surveySheet: string;
  readonly standing: SurveyStanding;
}

export interface WrittenSurvey extends SurveyReading {
  readonly kept: readonly string[];
}
