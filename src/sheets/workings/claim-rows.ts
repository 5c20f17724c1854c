import type { CriterionResult } from "../../core/findings/findings";
import { isScore } from "../../core/findings/partly-words";
import type { CountRows } from "./count-rows";
import { exactCaseLimits, mostForExactFormula } from "./interval-formulas";
import type { CasesRows, WorkingsContext } from "./workings-context";
import type { BlockInTheMaking } from "./workings-row";

/** Where the rows of the estimate over several groups stand. */
export interface EstimateCells {
  readonly estimate: string;
  readonly variance: string;
  readonly degreesOfFreedom: string;
  readonly cap: string;
}

/**
 * What the claim of the settings is held against, that at most so large a share fails: no more than this share fails, with
 * the confidence above on one side. No row where nothing is claimed.
 * Source: `failingLimit` of core/estimation, with its cases.
 */
export function addClaimRow(
  making: BlockInTheMaking,
  result: CriterionResult,
  { populationSize }: Pick<CasesRows, "populationSize">,
  { scored, applicable, met }: CountRows,
  several: EstimateCells | null,
  { grid, findings }: WorkingsContext,
): void {
  const claim = result.caveats.find((caveat) => caveat.kind === "claimTested");
  if (claim === undefined) return;
  const { level } = grid;
  const failed = `(${applicable.all}-${met.all})`;
  const row = (formula: string | null, how: string): void => {
    making.add({
      quantity: "Fails at most, for the claim",
      format: "proportionFine",
      all: formula === null ? { value: claim.limit } : { formula },
      how,
      computed: claim.limit,
    });
  };
  const { counts } = result;
  const all = populationSize.all;
  if (claim.exact) return row(`${failed}/${applicable.all}`, "All cases were read: the share that failed.");
  if (isScore(result, findings.settings))
    return row(
      null,
      "Written as a value: the estimate above is of a score, and the claim of the cases met in full.",
    );
  if (grid.estimated > 1) {
    if (several === null) return row(null, "Written as a value.");
    const { estimate: r, variance, degreesOfFreedom, cap } = several;
    const t = (degrees: string) => `T.INV.2T(2*(1-${level}),${degrees})`;
    const m = `IF(OR(${r}<=1E-12,${r}>=1-1E-12,${variance}<1E-18),1/${cap},MIN(1/${cap},${r}*(1-${r})/${variance}*(${t(`SUM(${applicable.range})-1`)}/${t(degreesOfFreedom)})^2))`;
    return row(
      `IF(${r}<=1E-12,1,BETA.INV(${level},${m}*(1-${r})+1,${m}*${r}))`,
      "The upper end of Korn and Graubard’s interval of those not met, with all the doubt on one side.",
    );
  }
  const binomial = `IF(${failed}=${applicable.all},1,BETA.INV(${level},${failed}+1,${applicable.all}-${failed}))`;
  const how = "The exact limit, with all the doubt on one side: for any number of applicable cases";
  if ((findings.populationSize ?? Infinity) <= mostForExactFormula) {
    const ofList = `(${exactCaseLimits(failed, scored.all, all, `(1-${level})`).upper})/${all}`;
    return row(
      `IF(${applicable.all}<${scored.all},${binomial},${ofList})`,
      `${how}; where the question applied to every case read, of the cases of the list.`,
    );
  }
  if (counts.applicable < counts.examined - counts.unscored) return row(binomial, `${how}.`);
  return row(null, "Written as a value: the formula is slow for a list of this size.");
}
