import { shownRules } from "../shown-rules";
import type { SaidFindings, SaidResult } from "./said-findings";

/**
 * The questions that can be compared, the one met most often first; equal ones in their order. Small bases are passed over
 * while two larger ones are there, and bases without a percentage while there is any with one. Without such a base the
 * first scored question stands alone. Empty where no question applied to any case.
 */
export function fromMostToLeastMet({
  results,
  settings,
}: Pick<SaidFindings, "results" | "settings">): readonly SaidResult[] {
  const { fewestForPercentage, fewestForPrecision } = shownRules(settings);
  const scored = results.filter(({ counts }) => counts.applicable > 0);
  const withBase = (fewest: number) => scored.filter(({ counts }) => counts.applicable >= fewest);
  const large = withBase(fewestForPrecision);
  const compared = large.length >= 2 ? large : withBase(fewestForPercentage);
  const share = ({ rawProportion }: SaidResult) => rawProportion ?? 0;
  return compared.length === 0 ? scored.slice(0, 1) : [...compared].sort((a, b) => share(b) - share(a));
}
