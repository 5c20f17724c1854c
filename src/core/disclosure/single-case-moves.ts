import { outcomes, placeOf, TOTALS } from "./count-table";
import type { CountKind, CountTable, Outcome } from "./count-table";

/** Changes of some counts at once: which places, and by how much. */
export interface Move {
  readonly changes: readonly (readonly [number, number])[];
  /** Cases not scored change, and with them the weight of a case. */
  readonly changesWeights: boolean;
}

/** The ways to move single cases between outcomes: one case of a stratum; or one there and one back in another stratum. */
export function singleCaseMoves(table: CountTable, offersPartly: boolean): readonly Move[] {
  const used = outcomes.filter((outcome) => outcome !== "partly" || offersPartly);
  const pairs = used.flatMap((a) => used.filter((b) => b !== a).map((b) => [a, b] as const));
  const moves: Move[] = [];
  const add = (pair: readonly [Outcome, Outcome], changes: Move["changes"]) =>
    moves.push({ changes, changesWeights: pair.includes("unscored") });
  for (let row = 0; row < table.rows; row += 1) {
    for (const pair of pairs) {
      add(pair, [...changesOf(table, row, ...pair), ...changesOf(table, TOTALS, ...pair)]);
      for (let other = row + 1; other < table.rows; other += 1)
        add(pair, [...changesOf(table, row, ...pair), ...changesOf(table, other, pair[1], pair[0])]);
    }
  }
  return moves;
}

/** The counts of a row that change when a case goes from outcome `a` to `b`. */
function changesOf({ lenient }: CountTable, row: number, a: Outcome, b: Outcome): Move["changes"] {
  const counted = (outcome: Outcome): readonly CountKind[] => {
    switch (outcome) {
      case "metInFull":
        return lenient ? ["applicable", "headline", "metInFull"] : ["applicable", "headline"];
      case "partly":
        return lenient ? ["applicable", "headline", "partly"] : ["applicable", "partly"];
      case "notMet":
        return ["applicable", "notMet"];
      default:
        return [outcome];
    }
  };
  const gone = counted(a);
  const come = counted(b);
  return [
    ...gone.filter((kind) => !come.includes(kind)).map((kind) => [placeOf(row, kind), -1] as const),
    ...come.filter((kind) => !gone.includes(kind)).map((kind) => [placeOf(row, kind), 1] as const),
  ];
}
