import type { Interval } from "../estimation/interval";
import type { MarkChoice } from "../scoring/criterion";
import type { PastScores } from "./cases-again";
import type { QuestionCodes } from "./question-codes";

/** One question as an earlier audit answered it. */
export interface PastResult {
  readonly codes: QuestionCodes;
  /** "1 Threshold level", as it was called then. */
  readonly name: string;
  /** Its wording; null where a copy gives its code only. */
  readonly wording: string | null;
  /** The marks that it offered; empty where a copy gives their code only. */
  readonly marks: readonly MarkChoice[];
  /** How much of a case met "Partly" stood for, 0–1. */
  readonly partlyCountsAs: number;
  /** k and n, as they headed the results; null where a copy hid them. */
  readonly met: number | null;
  readonly applicable: number | null;
  /** The estimate for all cases of that audit, 0–1; null where none was shown. */
  readonly estimate: number | null;
  /** Its interval; null where there is no estimate, and where every case was read, so that it is exact. */
  readonly interval: Interval | null;
  /** Confidence level of the interval, 0–1. */
  readonly level: number;
}

/** An earlier audit, as far as its results table tells. */
export interface PastAudit {
  /** The sheet of this workbook that holds its results. */
  readonly sheet: string;
  readonly audit: string;
  /** When its findings were made: "2016-11-29 16:10", or only the day where a copy says no more. */
  readonly madeAt: string;
  /** A digest of its cases; null where the sheet does not say it. */
  readonly cases: string | null;
  /** Shares and limits are whole per cent, as a copy to share prints them. */
  readonly asPrinted: boolean;
  readonly results: readonly PastResult[];
  /** Its scores case by case; null where the sheets of it that are here do not tell. */
  readonly scores: PastScores | null;
}
