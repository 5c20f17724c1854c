import type { CellPlace } from "../core/cell-place";
import type { SeedDefinition } from "../core/sampling/sample-definition";
import type { AgreedMark } from "../core/scoring/agreed-marks";
import type { Criterion, CriterionId } from "../core/scoring/criterion";
import type { DoubleMark } from "../core/scoring/double-marks";
import type { RecordedSecondReview } from "../core/scoring/second-review";
import type { SecondReviewCheck } from "../core/scoring/second-review-check";
import type { SecondReviewSize } from "../core/scoring/second-review-size";
import type { CriterionAgreement } from "../core/estimation/criterion-agreement";
import type { UrgentConcern } from "../core/scoring/urgent-concern";
import type { ScoringSheet } from "./scoring-sheet";

export interface SecondReviewAsked {
  readonly size: SecondReviewSize;
  readonly seed: SeedDefinition;
  /** Who scores the cases the second time. */
  readonly reviewer: string;
  /** Numbers of the cases whose first marks stay blank, as the auditor said. */
  readonly stayBlank: readonly string[];
}

export interface DrawnSecondReview {
  readonly record: string;
  readonly review: RecordedSecondReview;
}

/** A mark to be settled, with the two marks that the auditor was shown. */
export interface SettledMark {
  readonly case: string;
  readonly criterion: CriterionId;
  readonly first: string;
  readonly second: string;
  readonly agreed: string;
  readonly why: string;
  /** So many second marks the auditor said would stay blank. */
  readonly stayBlank: number;
}

/** A pair of different marks, and the mark that was settled; one that was settled stays, whatever its marks are now. */
export interface Disagreement {
  readonly mark: DoubleMark;
  readonly agreed: AgreedMark | null;
}

export interface AgreementReading {
  readonly record: string;
  readonly review: RecordedSecondReview;
  /** Where agreed marks stand, or will stand. */
  readonly disagreementsSheet: string;
  readonly disagreementsListed: boolean;
  /** Those that are answered with a mark; other answers are not compared. */
  readonly criteria: readonly Criterion[];
  /** In the order of the criteria. */
  readonly agreement: readonly CriterionAgreement[];
  readonly disagreements: readonly Disagreement[];
  /** Cases of the second review that count; one that was replaced since doesn't. */
  readonly cases: number;
  /** Those whose second marks are all there. */
  readonly complete: number;
  /** Cases of the sample that count. */
  readonly sampled: number;
  /** Cells in which a second mark is missing or not allowed. */
  readonly blanks: readonly CellPlace[];
  /** Cases that one person scored both times. */
  readonly scoredTwiceByOne: readonly string[];
  /** The first marks are those that stood when the second review was drawn. */
  readonly firstMarksSame: boolean;
  readonly check: SecondReviewCheck;
}

/** How far the second review is, for the overview and the screen of the scoring. */
export interface SecondReviewProgress {
  readonly sheet: string;
  readonly reviewer: string;
  readonly cases: number;
  readonly complete: number;
  readonly disagreements: number;
  readonly settled: number;
  /** The second reviewer's table, as it stood. */
  readonly table: ScoringSheet;
  /** Concerns of the second reviewer that nobody has acknowledged yet. */
  readonly urgentConcerns: readonly UrgentConcern[];
}
