/** From which bases on something is said, and when an estimate counts as uncertain. Shares are 0–1. */
export interface ShownRules {
  /** Below so many applicable cases there is no percentage and no estimate: counts only. */
  readonly fewestForPercentage: number;
  /** Below so many applicable cases the base is called small and an estimate of low precision. */
  readonly fewestForPrecision: number;
  /** Below so many degrees of freedom an estimate is of low precision. */
  readonly fewestDegreesOfFreedom: number;
  /** An interval as wide as this, or wider, is of low precision. */
  readonly widestInterval: number;
  /** Wider than this, and than `widestOfEstimate` times the estimate, too. */
  readonly narrowestOfConcern: number;
  readonly widestOfEstimate: number;
  /** More blanks than this share of a question's audited cases take its estimate away. */
  readonly mostBlank: number;
  /** The same inside one group. */
  readonly mostBlankInGroup: number;
}

/**
 * The rules of an audit that states none.
 * Source: Parker et al. (2017), NCHS Series 2 No. 175, adapted for whole percentages of small audits.
 */
export const usualShownRules: ShownRules = {
  fewestForPercentage: 10,
  fewestForPrecision: 30,
  fewestDegreesOfFreedom: 8,
  widestInterval: 0.3,
  narrowestOfConcern: 0.05,
  widestOfEstimate: 1.3,
  mostBlank: 0.1,
  mostBlankInGroup: 0.2,
};

/** The rules that hold in an audit: those that its settings state, and the usual ones for the rest. */
export function shownRules({ shown = {} }: { readonly shown?: Partial<ShownRules> }): ShownRules {
  return { ...usualShownRules, ...shown };
}
