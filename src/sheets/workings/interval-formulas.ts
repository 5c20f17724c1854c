/** The two ends of an interval, as formulas without their sign of equality. */
export interface LimitFormulas {
  readonly lower: string;
  readonly upper: string;
}

/** Clopper and Pearson’s limits on y of a. */
export function clopperPearsonFormulas(y: string, a: string, level: string): LimitFormulas {
  return {
    lower: `IF(${y}=0,0,BETA.INV((1-${level})/2,${y},${a}-${y}+1))`,
    upper: `IF(${y}=${a},1,BETA.INV(1-(1-${level})/2,${y}+1,${a}-${y}))`,
  };
}

/** Wilson’s limits on y of a with the weight of m cases. */
export function wilsonFormulas(y: string, a: string, m: string, z: string): LimitFormulas {
  const part = (sign: "-" | "+") =>
    `(${y}/${a}*${m}+${z}^2/2${sign}${z}*SQRT(${y}/${a}*(1-${y}/${a})*${m}+${z}^2/4))/(${m}+${z}^2)`;
  return { lower: `IF(${y}=0,0,${part("-")})`, upper: `IF(${y}=${a},1,${part("+")})` };
}

/** So large a list makes the formula of exact limits slow; beyond it they are written as values. */
export const mostForExactFormula = 20_000;

/**
 * Exact limits on y of n cases read of a list of N, as numbers of cases of the list: the largest number for which so few
 * met cases as y still have more than `tail` of chance, and the smallest for which so many have. `ROW(INDEX(…))` runs through
 * all numbers that are possible. Source: statistics.md, section 8, in docs/methods.md.
 */
export function exactCaseLimits(y: string, n: string, N: string, tail: string): LimitFormulas {
  const possible = `${y}-1+ROW(INDEX($A:$A,1):INDEX($A:$A,${N}-${n}+1))`;
  const lower = `IF(${y}=0,0,${N}-${n}+${y}+1-SUMPRODUCT(--(1-HYPGEOM.DIST(${y}-1,${n},${possible},${N},TRUE)>${tail})))`;
  const upper = `IF(${y}=${n},${N},${y}-1+SUMPRODUCT(--(HYPGEOM.DIST(${y},${n},${possible},${N},TRUE)>${tail})))`;
  return { lower, upper };
}
