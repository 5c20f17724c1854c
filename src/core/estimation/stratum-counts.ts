/**
 * All that an estimate needs to know of one stratum and one criterion. A case to which the criterion does not apply
 * counts in `sampleSize` but not in `applicable`, and scores 0.
 */
export interface StratumCounts {
  readonly stratum: string;
  /** N_h: units of the stratum in the frame. */
  readonly populationSize: number;
  /** n_h: units examined that have an answer to this criterion, "not applicable" among them. */
  readonly sampleSize: number;
  /** a_h: units of the sample to which the criterion applies. */
  readonly applicable: number;
  /** Sum of the scores y of the applicable units; the number met when scores are 0 and 1. */
  readonly sumOfScores: number;
  /** Sum of y²; equal to `sumOfScores` when scores are 0 and 1. */
  readonly sumOfSquaredScores: number;
  /** Design weight, where whoever drew the sample states it rounded; left out, it is N_h/n_h. */
  readonly weight?: number;
}

/**
 * How many units of the population each unit of the sample stands for: N_h/n_h, unless another weight is stated.
 * Infinity without a unit in the sample.
 * Source: Lumley (2010), Complex Surveys, section 1.1. Checked by: test/reference/03a_stratified_audit.json (weight)
 */
export function designWeight(stratum: StratumCounts): number {
  return stratum.weight ?? stratum.populationSize / stratum.sampleSize;
}

/** Everything in the stratum was read: it adds no sampling error. */
export function isFullyRead(stratum: StratumCounts): boolean {
  return stratum.sampleSize >= stratum.populationSize;
}

/** One unit of several says nothing about how much the units of the stratum differ. */
export function hidesItsSpread(stratum: StratumCounts): boolean {
  return stratum.sampleSize < 2 && !isFullyRead(stratum);
}
