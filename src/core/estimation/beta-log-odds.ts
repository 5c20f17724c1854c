import { betaOddsDensity, logBeta } from "./beta-odds-density";
import { incompleteBeta } from "./incomplete-beta";

/** Below about 1e-308 a number has fewer digits. */
const LEAST_SHARE = 1e-300;

/** Some ten are needed, and sixty for shapes far apart. */
const MOST_TURNS = 200;

/**
 * ln(x / (1 − x)) at the value x below which a share `probability` (0–1, exclusive) of a beta distribution lies. Log odds
 * and not x itself, because a quantile can lie closer to 0 or to 1 than a number can say. Shapes above 0.
 *
 * Newton's method on ln P: the log odds have a log-concave density, so that ln P is concave. Whatever the start, the second
 * value lies at or below the quantile, and from there on each only rises to it, until rounding ends that. Where P is too
 * small for a number with all its digits, the step is halved. The smaller tail is the one that is solved for, so that no digit is lost.
 * Source: DLMF 8.17; Bagnoli & Bergstrom (2005), Log-concave probability, Economic Theory 26, theorem 1.
 * Checked by: test/core/estimation/extreme-tails.test.ts, quantiles.test.ts (40 digits)
 */
export function betaLogOdds(probability: number, firstShape: number, secondShape: number): number {
  if (probability > 0.5) return -betaLogOdds(1 - probability, secondShape, firstShape);
  const ofShapes = logBeta(firstShape, secondShape);
  let here = Math.log(firstShape / secondShape);
  let above = here;
  let rising = false;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const x = logistic(here);
    const complement = logistic(-here);
    const density = betaOddsDensity(x, complement, firstShape, secondShape, ofShapes);
    const share = incompleteBeta(x, complement, firstShape, secondShape, density);
    if (share < LEAST_SHARE || density < LEAST_SHARE) {
      here = (here + above) / 2;
      continue;
    }
    const step = (Math.log(probability / share) * share) / density;
    if (rising && !(here + step > here)) break;
    rising = step > 0;
    above = here;
    here += step;
  }
  return here;
}

/** The share that has these log odds. */
function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
