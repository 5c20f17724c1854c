import { refusal, success, type Outcome } from "../outcome";
import { inOneGo, type Sliced } from "../sliced";
import { frameExclusions } from "./frame-exclusions";
import type { Frame, FrameStratum } from "./frame";
import type { FrameDefinition } from "./frame-definition";
import { frameProblems } from "./frame-problems";
import { frameUnits } from "./frame-units";
import { frameWarnings } from "./frame-warnings";
import { judgedList } from "./judged-list";
import type { ListCells } from "./list-cells";
import type { RowReading } from "./row-reading";
import type { FrameUnit, StratumLabel } from "./unit";

/**
 * The frame: the cases of a list that may be drawn, each in its group, and every row that is out with its reason.
 * Refused, with sheet, rows and column: missing or repeated columns, a period, rule or band that can't be, unusable or
 * equal case numbers, error values and values in no group among the rows that no reason puts out, a case in two groups,
 * and a list without a case. Nothing is repaired: the list stays as it is.
 * Source: docs/methods.md, "Who is in". Checked by: test/core/frame/eligible-frame.test.ts.
 */
export function eligibleFrame(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): Outcome<Frame> {
  return inOneGo(eligibleFrameInSlices(list, definition, date1904));
}

/** The same for long lists, in slices. */
export function* eligibleFrameInSlices(
  list: ListCells,
  definition: FrameDefinition,
  date1904: boolean,
): Sliced<Outcome<Frame>> {
  const judged = yield* judgedList(list, definition, date1904);
  if (!judged.ok) return judged;
  const { columns, rules, rows } = judged.value;
  const rowsIn = rows.filter((row) => row.reasons.length === 0);
  const problems = yield* frameProblems(list, definition, columns, rowsIn);
  if (problems.length > 0) return refusal(...problems);
  if (rowsIn.length === 0)
    return refusal({ kind: "nothingEligible", sheet: list.place.sheet, rows: list.rowCount });

  const { labels } = rules.strata;
  const units = yield* frameUnits(list, definition, columns, rowsIn, labels);
  if (!units.ok) return units;
  const crossed = columns.groups.length > 1;
  const strata = yield* frameStrata(labels, units.value, rowsIn, crossed);
  const exclusions = yield* frameExclusions(list, definition, columns, rows);
  const warnings = yield* frameWarnings(list, definition, columns, rules, {
    rows,
    strata,
    date1904,
  });
  return success({
    units: units.value,
    strata,
    exclusions,
    warnings,
    rowCount: list.rowCount,
    rowsIn: rowsIn.length,
    hiddenRows: list.hiddenRows,
  });
}

/** Groups in the order of their definition. Of two columns crossed, the pairs that no case is in are left away. */
function* frameStrata(
  labels: readonly StratumLabel[],
  units: readonly FrameUnit[],
  rowsIn: readonly RowReading[],
  crossed: boolean,
): Sliced<readonly FrameStratum[]> {
  const sizes = new Map<StratumLabel, number>();
  for (const { stratum } of units) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  yield;
  const values = new Map<StratumLabel, Set<string>>();
  for (const { stratum, groupWords } of rowsIn) {
    if (stratum === null) continue;
    const known = values.get(stratum);
    if (known === undefined) values.set(stratum, new Set([groupWords]));
    else known.add(groupWords);
  }
  return labels
    .map((label) => ({
      label,
      populationSize: sizes.get(label) ?? 0,
      values: [...(values.get(label) ?? [])].sort(),
    }))
    .filter(({ populationSize }) => !crossed || populationSize > 0);
}
