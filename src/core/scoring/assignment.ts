import type { StratumLabel, UnitId } from "../frame/unit";

export interface CaseToAssign {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
  /** By ticket, from 1 within its group; null where it is not known. */
  readonly rank: number | null;
}

/** A case that somebody has already. */
export interface CaseAtHand {
  readonly stratum: StratumLabel;
  readonly scorer: string;
}

/**
 * Who scores which case: the cases are dealt group by group and by rank, each to the name that has fewest cases of the
 * group, then fewest in all, then stands first. Ranks come from the tickets, so that the sharing out is random and can be
 * done again. Within a group nobody who is dealt a case gets more than one ahead of anybody else, cases at hand counted;
 * where nobody has a case yet, that holds over all groups too. Cases without a rank come last in their group, in the
 * order given. Without names nobody gets a case.
 * Checked by: test/core/scoring/assignment.test.ts.
 */
export function assignment(
  cases: readonly CaseToAssign[],
  names: readonly string[],
  atHand: readonly CaseAtHand[] = [],
): ReadonlyMap<UnitId, string> {
  const dealt = new Map<UnitId, string>();
  const all = new Map(names.map((name) => [name, countOf(atHand, name)]));
  for (const group of new Set(cases.map(({ stratum }) => stratum))) {
    const ofGroup = atHand.filter(({ stratum }) => stratum === group);
    const own = new Map(names.map((name) => [name, countOf(ofGroup, name)]));
    const inTurn = cases
      .filter(({ stratum }) => stratum === group)
      .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
    for (const { key } of inTurn) {
      const [next] = [...names].sort(
        (a, b) => (own.get(a) ?? 0) - (own.get(b) ?? 0) || (all.get(a) ?? 0) - (all.get(b) ?? 0),
      );
      if (next === undefined) return dealt;
      dealt.set(key, next);
      own.set(next, (own.get(next) ?? 0) + 1);
      all.set(next, (all.get(next) ?? 0) + 1);
    }
  }
  return dealt;
}

function countOf(cases: readonly CaseAtHand[], name: string): number {
  return cases.filter(({ scorer }) => scorer === name).length;
}
