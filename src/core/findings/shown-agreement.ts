import type {
  AgreementCoefficient,
  AgreementFigures,
  CriterionAgreement,
} from "../estimation/criterion-agreement";
import { intervalText } from "./interval-text";
import { wholeNumberText } from "./number-text";
import { percentText } from "./percent-text";
import { FEWEST_FOR_PERCENTAGE } from "./precision";

/** Below so many double-scored cases only the raw agreement is shown. */
export const FEWEST_FOR_COEFFICIENTS = 30;
/** AC1 below this is called low. */
export const LOW_AGREEMENT = 0.6;

/** Stands for a figure that is undefined, or that may not be shown for so few cases. */
const NONE = "–";

/** Figures over one set of cases, as they are printed. */
export interface ShownFigures {
  /** "26 of 30 (87%)". */
  readonly same: string;
  /** Of the raw agreement: "70–95%". */
  readonly interval: string;
  /** "0.79 (0.58 to 0.99)". */
  readonly ac1: string;
  readonly kappa: string;
}

export interface ShownAgreement {
  readonly all: ShownFigures;
  readonly applicable: ShownFigures;
  /** AC1 alone: "0.79". */
  readonly ac1: string;
  readonly linear: string;
  readonly quadratic: string;
  /** AC1 is shown and below 0.6. */
  readonly isLow: boolean;
  /** There are too few double-scored cases for any coefficient. */
  readonly tooFew: boolean;
}

/**
 * How the agreement on one criterion is printed: the raw agreement first, coefficients from 30 double-scored cases on,
 * and "–" for what is undefined.
 * Source: docs/methods.md, "Agreement between two reviewers". Checked by: test/core/findings/shown-agreement.test.ts.
 */
export function shownAgreement({ all, applicable, linear, quadratic }: CriterionAgreement): ShownAgreement {
  const enough = all.cases >= FEWEST_FOR_COEFFICIENTS;
  const weighted = applicable.cases >= FEWEST_FOR_COEFFICIENTS;
  const ac1 = enough ? all.ac1 : null;
  return {
    all: shownFigures(all),
    applicable: shownFigures(applicable),
    ac1: ac1 === null ? NONE : hundredths(ac1.coefficient),
    linear: coefficientText(linear, weighted),
    quadratic: coefficientText(quadratic, weighted),
    isLow: ac1 !== null && ac1.coefficient < LOW_AGREEMENT,
    tooFew: !enough,
  };
}

function shownFigures({ raw, ac1, kappa, cases }: AgreementFigures): ShownFigures {
  const enough = cases >= FEWEST_FOR_COEFFICIENTS;
  return {
    same: raw === null ? NONE : sameText(raw.agreed, raw.cases),
    interval: raw === null || cases < FEWEST_FOR_PERCENTAGE ? NONE : intervalText(raw.interval),
    ac1: coefficientText(ac1, enough),
    kappa: coefficientText(kappa, enough),
  };
}

function sameText(agreed: number, cases: number): string {
  const phrase = `${wholeNumberText(agreed)} of ${wholeNumberText(cases)}`;
  return cases < FEWEST_FOR_PERCENTAGE ? phrase : `${phrase} (${percentText(agreed, cases)})`;
}

function coefficientText(found: AgreementCoefficient | null, enough: boolean): string {
  if (found === null || !enough) return NONE;
  const { coefficient, interval } = found;
  if (interval === null) return hundredths(coefficient);
  return `${hundredths(coefficient)} (${hundredths(interval.lower)} to ${hundredths(interval.upper)})`;
}

/** Two decimals, halves away from 0, with a true minus sign: "0.79", "−0.04". */
function hundredths(value: number): string {
  const rounded = Math.floor(Math.abs(value) * 100 + 0.5) / 100;
  return `${value < 0 && rounded > 0 ? "−" : ""}${rounded.toFixed(2)}`;
}
