import type { Interval } from "../estimation/interval";
import { intervalMethod } from "../estimation/interval-method";
import { singleStratumInterval } from "../estimation/single-stratum-interval";
import type { AuditSettings } from "../audit-definition";
import { shownRules } from "../shown-rules";
import type { SampleDesign } from "./findings";
import { estimationStrata } from "./stratum-result";
import type { StratumResult } from "./stratum-result";

/**
 * The interval of a stratum by itself: from ten applicable cases of a random sample on (or what the settings say), where
 * not too many of the stratum or of all are blank. `partlyScore` is what Partly counts as, 0–1.
 * Checked by: test/core/findings/audit-findings.test.ts
 */
export function intervalInside(
  stratum: StratumResult,
  partlyScore: number,
  isTooBlank: boolean,
  {
    selection,
    settings,
  }: { readonly selection: SampleDesign["selection"]; readonly settings: AuditSettings },
): Interval | null {
  const isRandom = selection !== "notRandom" && selection !== "unknown";
  const { fewestForPercentage } = shownRules(settings);
  if (isTooBlank || stratum.counts.applicable < fewestForPercentage) return null;
  const [counted] = estimationStrata([stratum], partlyScore) ?? [];
  if (!counted) return null;
  const conservative = settings.intervals === "conservative";
  const method = intervalMethod([counted], { isRandom, partlyCountsHalf: partlyScore === 0.5, conservative });
  return singleStratumInterval(counted, method, settings.confidenceLevel);
}
