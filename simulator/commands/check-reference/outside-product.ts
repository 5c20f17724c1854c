import type { JsonObject } from "./json";

/** Values of the reference that the product does not compute, and why. A `*` in a name stands for any letters. */
export interface OutsideRule {
  /** The field, at any depth. */
  readonly field: string;
  /** Only in the files with this code, like "03c". */
  readonly file?: string;
  /** Only directly inside a field of this name. */
  readonly inside?: string;
  /** But not inside these. */
  readonly notInside?: readonly string[];
  /** But not these fields. */
  readonly except?: readonly string[];
  /** Only in cases that have one of these values in a field. */
  readonly where?: { readonly field: string; readonly values: readonly string[] };
  readonly why: string;
}

const OTHER_METHOD = "another method; ours is the one beside it";
const COMPARISON_ONLY = "kept by the reference for comparison only";

export const OUTSIDE_PRODUCT: readonly OutsideRule[] = [
  { field: "*", inside: "svyciprop", except: ["beta", "xlogit"], why: OTHER_METHOD },
  {
    field: "*_df_full",
    notInside: ["total_applicable", "total_yes"],
    why: "degrees of freedom of the whole sample; ours are those of the applicable cases",
  },
  { field: "asin", file: "03c", why: OTHER_METHOD },
  { field: "logit", file: "03c", why: "by iteration; ours is the closed form, xlogit" },
  { field: "likelihood", file: "03c", why: OTHER_METHOD },
  { field: "ci_z", file: "03c", why: "normal instead of t" },
  {
    field: "*",
    file: "03c",
    where: { field: "what", values: ["total", "ratio"] },
    why: "totals and ratios of measured amounts: the product estimates shares, scores and counts of cases",
  },
  { field: "kish_*", why: COMPARISON_ONLY },
  { field: "normal_fpc*", why: "Wald interval: not offered" },
  { field: "min_distance_to_alpha_half", why: "says how safe the reference's own limit is" },
  { field: "*_unclamped", why: "ours is cut off at 0 and 1" },
  { field: "*_unmodified", why: "ours has its ends set at x = 0 and x = n" },
  { field: "wilson_cc", why: "continuity correction: not offered" },
  { field: "newcombe_cc", why: "continuity correction: not offered" },
  { field: "kg_truncated_at_n", why: "the other way to cap; ours is kg_capped" },
  { field: "exact_zero_bound", why: "a wider bound for all or none: not offered" },
  { field: "odds_ratio*", why: COMPARISON_ONLY },
  { field: "*chisq_yates", why: "Yates's correction: not offered" },
  { field: "wald_unpooled", why: "Wald interval: not offered" },
  { field: "*satterthwaite", why: "ours adds the degrees of freedom" },
  { field: "se0", file: "05", why: "standard error if there were no agreement: not shown" },
  { field: "z0", file: "05", why: "test of no agreement: not shown" },
  { field: "se_divisor_n", inside: "ac1", why: "the other divisor; ours is n − 1" },
  { field: "ci_z", inside: "ac1", why: "normal instead of t" },
  { field: "bennett*", why: OTHER_METHOD },
  { field: "positive_agreement", why: COMPARISON_ONLY },
  { field: "negative_agreement", why: COMPARISON_ONLY },
  { field: "prevalence_index", why: COMPARISON_ONLY },
  { field: "bias_index", why: COMPARISON_ONLY },
  { field: "crosscheck", why: "the reference's check on itself" },
  { field: "published*", why: "printed by others; the reference's check on itself" },
  { field: "matches", why: "the reference's check on itself" },
  { field: "survey", file: "03b", why: "what the R package does with lonely strata; ours gives no interval" },
  { field: "*", file: "07b", why: "other random generators, for reference only" },
];

/** The rule that puts a value outside the product, if any. `path` are the fields from the case down to the value. */
export function outsideRule(
  file: string,
  path: readonly string[],
  referenceCase: JsonObject,
): OutsideRule | null {
  return OUTSIDE_PRODUCT.find((rule) => applies(rule, file, path, referenceCase)) ?? null;
}

function applies(
  rule: OutsideRule,
  file: string,
  path: readonly string[],
  referenceCase: JsonObject,
): boolean {
  if (rule.file !== undefined && rule.file !== file) return false;
  if (rule.where !== undefined) {
    const value = referenceCase[rule.where.field];
    if (typeof value !== "string" || !rule.where.values.includes(value)) return false;
  }
  if (rule.notInside?.some((name) => path.includes(name)) === true) return false;
  return path.some(
    (name, index) =>
      matches(rule.field, name) &&
      rule.except?.includes(name) !== true &&
      (rule.inside === undefined || path[index - 1] === rule.inside),
  );
}

function matches(pattern: string, name: string): boolean {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return pattern === name;
  return name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after);
}
