import type { ShownRules } from "../shown-rules";
import type { Caveat } from "./caveat";
import { deemedMetReason } from "./deemed-met-reason";
import type { CriterionResult } from "./findings";
import type { JudgedEstimate } from "./judged-estimate";

/** What is known of a result beside its numbers. */
interface ResultBeside {
  /** Cells with marks that are not allowed. */
  readonly notAllowed: number;
  /** The claim of the settings as it was tested; null where there is none. */
  readonly claim: Caveat | null;
  readonly rules: ShownRules;
}

/** What must be said beside a result, the gravest first: why there is no estimate, how sure it is, what it rests on. */
export function resultCaveats(
  result: Omit<CriterionResult, "caveats">,
  judged: JudgedEstimate,
  { notAllowed, claim, rules }: ResultBeside,
): readonly Caveat[] {
  const { estimate, counts, withoutDeemedMet } = result;
  const caveats: Caveat[] = withBounds(judged.whyNot, result.bounds);
  if (result.lowPrecision && estimate?.interval) {
    caveats.push({
      kind: "lowPrecision",
      met: result.metForHeadline,
      applicable: counts.applicable,
      estimate: estimate.estimate,
      ...estimate.interval,
    });
  }
  if (result.rawProportion !== null && counts.applicable < rules.fewestForPrecision) {
    caveats.push({ kind: "smallBase", applicable: counts.applicable });
  }
  if (claim) caveats.push(claim);
  caveats.push(...judged.beside);
  if (withoutDeemedMet) {
    caveats.push({
      kind: "deemedMet",
      met: result.metForHeadline,
      applicable: counts.applicable,
      deemed: counts.deemedMet,
      metWithout: withoutDeemedMet.met,
      applicableWithout: withoutDeemedMet.applicable,
      because: deemedMetReason(result.criterion),
    });
  }
  if (notAllowed > 0) caveats.push({ kind: "marksNotAllowed", cells: notAllowed });
  return caveats;
}

function withBounds(whyNot: readonly Caveat[], bounds: CriterionResult["bounds"]): Caveat[] {
  const [first, ...others] = whyNot;
  if (bounds === null || first?.kind !== "tooManyUnscored") return [...whyNot];
  return [{ ...first, bounds }, ...others];
}
