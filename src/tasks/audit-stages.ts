import type { DrawRecord } from "../core/sampling/draw-record";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { ScoringProgress } from "../core/scoring/scoring-progress";
import type { StageName, StageState } from "./recognised-audit";

/** What tells how far an audit is. */
export interface AuditProgress {
  readonly record: DrawRecord | null;
  readonly existingCases: ExistingCases | null;
  /** null until the scoring columns are there. */
  readonly scoring: ScoringProgress | null;
  /** The table is there, and something in it keeps the scores from being read. */
  readonly scoresUnreadable: boolean;
  readonly unfinished: boolean;
  readonly findingsMade: boolean;
  readonly stale: boolean;
  readonly share: StageState;
}

/** The state of each stage of the strip: not begun, under way, done, or in need of a look. */
export function auditStages(progress: AuditProgress): Readonly<Record<StageName, StageState>> {
  const { record, existingCases, scoring, scoresUnreadable, unfinished, findingsMade, stale } = progress;
  const chosen = record?.state === "Committed" || existingCases !== null;
  const scoredAll = scoring !== null && scoring.cases > 0 && scoring.scored === scoring.cases;
  return {
    cases: chosen ? "done" : record === null ? "notBegun" : "underWay",
    sample: unfinished ? "attention" : chosen ? "done" : record?.state === "Draft" ? "underWay" : "notBegun",
    criteria: scoring !== null || scoresUnreadable ? "done" : chosen ? "underWay" : "notBegun",
    score: scoresUnreadable ? "attention" : scoreState(scoring, scoredAll),
    findings: findingsMade
      ? stale || scoresUnreadable
        ? "attention"
        : "done"
      : scoredAll
        ? "underWay"
        : "notBegun",
    share: progress.share,
  };
}

function scoreState(scoring: ScoringProgress | null, scoredAll: boolean): StageState {
  if (scoring === null) return "notBegun";
  if (scoring.marksNotAllowed.length > 0) return "attention";
  if (scoredAll) return "done";
  return scoring.begun > 0 ? "underWay" : "notBegun";
}
