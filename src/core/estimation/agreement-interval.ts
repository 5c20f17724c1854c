import { normalCriticalValue } from "../sampling/normal-quantile";
import type { GwetAc1 } from "../scoring/agreement-ac1";
import type { Kappa } from "../scoring/agreement-kappa";
import { agreementShares } from "../scoring/agreement-table";
import type { Interval } from "./interval";
import { tInterval } from "./t-interval";
import { wilsonInterval } from "./wilson-interval";

export interface RawAgreement {
  readonly agreed: number;
  readonly cases: number;
  /** Share of the double-scored cases on which both gave the same category. */
  readonly share: number;
  /** Wilson's. */
  readonly interval: Interval;
}

/**
 * How often two reviewers agree, with Wilson's interval: said first, before any coefficient. Null without a case.
 * Checked by: test/reference/05_agreement.json (raw_agreement)
 */
export function rawAgreement(table: readonly (readonly number[])[], level: number): RawAgreement | null {
  const counted = agreementShares(table);
  if (counted === null) return null;
  const { agreed, cases } = counted;
  const interval = wilsonInterval(agreed, cases, level);
  return interval && { agreed, cases, share: agreed / cases, interval };
}

/**
 * Kappa ± z SE, not cut off. Null where kappa is undefined.
 * Source: Fleiss, Cohen & Everitt (1969). Checked by: test/reference/05_agreement.json (kappa.….ci)
 */
export function kappaInterval({ kappa, standardError }: Kappa, level: number): Interval | null {
  if (kappa === null || standardError === null) return null;
  const reach = normalCriticalValue(level) * standardError;
  return { lower: kappa - reach, upper: kappa + reach };
}

/**
 * AC1 ± t(n−1) SE, cut off at 1 above. Null with a single case.
 * Source: Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chapter 5.
 * Checked by: test/reference/05_agreement.json (ac1.ci_t)
 */
export function ac1Interval(ac1: GwetAc1, cases: number, level: number): Interval | null {
  if (ac1.standardError === null) return null;
  const plain = tInterval(ac1.coefficient, ac1.standardError, cases - 1, level);
  return plain && { lower: Math.min(1, plain.lower), upper: Math.min(1, plain.upper) };
}
