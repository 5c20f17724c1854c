import type { AuditSettings } from "../audit-definition";
import { failingLimit } from "../estimation/failing-limit";
import type { Caveat } from "./caveat";
import { summedCounts } from "./criterion-counts";
import type { JudgedEstimate } from "./judged-estimate";
import { estimationStrata } from "./stratum-result";
import type { StratumResult } from "./stratum-result";

/**
 * The claim of the settings, that at most so large a share of the cases fails a question, beside what the sample allows to
 * be said. Null where nothing is claimed and where there is no estimate. Not met in full is failed, but where Partly
 * counts as met.
 */
export function testedClaim(
  strata: readonly StratumResult[],
  partlyScore: number,
  { estimate }: JudgedEstimate,
  { mostFailing, confidenceLevel }: AuditSettings,
): Caveat | null {
  if (mostFailing === undefined || estimate === null) return null;
  const metInPart = partlyScore === 1 ? 1 : 0;
  const limit = failingLimit(estimationStrata(strata, metInPart) ?? [], confidenceLevel);
  if (limit === null) return null;
  const { applicable, met, partly } = summedCounts(strata.map(({ counts }) => counts));
  const failed = applicable - met - metInPart * partly;
  // A share that is exactly the limit holds, whatever its last binary digit.
  const holds = limit <= mostFailing + 1e-12;
  const claim = { mostFailing, holds, level: confidenceLevel, exact: estimate.exact, limit };
  return { kind: "claimTested", failed, applicable, ...claim };
}
