import { refusal, success, type Outcome } from "../outcome";
import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { CellValue } from "./cell-value";
import type { FrameColumns } from "./frame-columns";
import type { FrameDefinition } from "./frame-definition";
import { placesOf } from "./frame-places";
import type { ListCells } from "./list-cells";
import type { FrameUnit, StratumLabel, UnitId, UnitRow } from "./unit";

const NOTHING_CARRIED: readonly CellValue[] = [];

interface RowOfUnit {
  readonly index: number;
  readonly stratum: StratumLabel;
}

/**
 * Makes the units of a frame from the rows that are in, one row after the other: one for each row, or one for each case
 * number where several rows are one case. The order of the units is that of their first rows.
 * Source: docs/methods.md, "Several rows a case". Checked by: test/core/frame/several-rows-a-case.test.ts.
 */
export class FrameUnits {
  private readonly single: FrameUnit[] = [];
  private readonly rowsByKey = new Map<UnitId, RowOfUnit[]>();

  constructor(
    private readonly list: ListCells,
    private readonly definition: FrameDefinition,
    private readonly columns: FrameColumns,
    /** Every group, in the order in which they were defined. */
    private readonly order: readonly StratumLabel[],
  ) {}

  /** A row that is in, by its index, with its key and group. */
  add(index: number, key: UnitId, stratum: StratumLabel): void {
    if ((this.definition.severalRowsACase ?? null) === null) {
      this.single.push({ key, stratum, ...this.rowOf(index) });
      return;
    }
    const rows = this.rowsByKey.get(key);
    if (rows === undefined) this.rowsByKey.set(key, [{ index, stratum }]);
    else rows.push({ index, stratum });
  }

  /** Refused: a case whose rows are in different groups, unless the definition says which group counts. */
  *units(): Sliced<Outcome<readonly FrameUnit[]>> {
    const several = this.definition.severalRowsACase ?? null;
    if (several === null) return success(this.single);
    const inTwoGroups: { key: string; groups: readonly string[]; rows: readonly number[] }[] = [];
    const units: FrameUnit[] = [];
    let steps = 0;
    for (const [key, rows] of this.rowsByKey) {
      if (steps % STEPS_A_SLICE === 0) yield;
      steps += 1;
      const found = new Set(rows.map(({ stratum }) => stratum));
      const groups = found.size === 1 ? [...found] : this.order.filter((label) => found.has(label));
      const stratum = several.rowsInTwoGroups === "lastGroup" ? groups.at(-1) : groups[0];
      const [first, ...others] = rows.map(({ index }) => this.rowOf(index));
      if (groups.length > 1 && several.rowsInTwoGroups === "refuse")
        inTwoGroups.push({ key, groups, rows: rows.map(({ index }) => this.rowOf(index).row) });
      if (first === undefined || stratum === undefined) continue;
      units.push({ key, stratum, ...first, ...(others.length === 0 ? {} : { otherRows: others }) });
    }
    if (inTwoGroups.length === 0) return success(units);
    const rows = inTwoGroups.slice(0, 100).flatMap((unit) => unit.rows);
    return refusal({
      kind: "unitInTwoGroups",
      sheet: this.list.place.sheet,
      column: this.definition.caseIdColumns.join(" / "),
      units: inTwoGroups,
      places: placesOf(this.list, this.columns.caseId[0] ?? null, rows),
    });
  }

  private rowOf(index: number): UnitRow {
    const { carried } = this.columns;
    return {
      row: this.list.place.headerRow + 1 + index,
      carried: carried.length === 0 ? NOTHING_CARRIED : carried.map(({ values }) => values[index] ?? ""),
    };
  }
}
