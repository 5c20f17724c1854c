import type { StratumLabel, UnitId } from "../frame/unit";

export interface CaseToAssign {
  readonly key: UnitId;
  readonly stratum: StratumLabel;
  /** By ticket, from 1 within its group; null where it is not known. */
  readonly rank: number | null;
}

/**
 * Who scores which case: the cases are dealt to the names in turn, group by group and by rank. Ranks come from the
 * tickets, so that the sharing out is random and can be done again; within each group and over all, no name has more
 * than one case more than another. Cases without a rank come last in their group, in the order given. Without names
 * nobody gets a case.
 * Checked by: test/core/scoring/assignment.test.ts.
 */
export function assignment(
  cases: readonly CaseToAssign[],
  names: readonly string[],
): ReadonlyMap<UnitId, string> {
  const groups = [...new Set(cases.map(({ stratum }) => stratum))];
  const inTurn = groups.flatMap((group) =>
    cases
      .filter(({ stratum }) => stratum === group)
      .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0),
  );
  return new Map(
    inTurn.flatMap(({ key }, index) => {
      const name = names[index % names.length];
      return name === undefined ? [] : [[key, name] as const];
    }),
  );
}
