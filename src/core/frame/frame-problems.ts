import type { FrameProblem, UnitIdFault } from "../frame-problem";
import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { CaseNumbers } from "./case-numbers";
import type { FrameColumns } from "./frame-columns";
import { groupings, type FrameDefinition } from "./frame-definition";
import { placesOf } from "./frame-places";
import type { ListCells, ListColumn } from "./list-cells";
import type { RowStratum } from "./stratum-of-row";

interface ValueInNoGroup {
  readonly value: string;
  count: number;
  readonly firstRow: number;
}

/** Gathers whatever stops a fair draw among the rows that no reason puts out, one row after the other. */
export class FrameProblems {
  private readonly rowsByFault = new Map<UnitIdFault, number[]>();
  private readonly rowsByErrorColumn = new Map<ListColumn, number[]>();
  private readonly valuesByColumn = new Map<ListColumn, Map<string, ValueInNoGroup>>();

  constructor(
    private readonly list: ListCells,
    private readonly definition: FrameDefinition,
    private readonly columns: FrameColumns,
    private readonly numbers: CaseNumbers,
  ) {}

  /** A row that is in, by its index: `errors` keep it from being told whether it is. */
  add(index: number, errors: readonly ListColumn[], stratum: RowStratum): void {
    const row = this.rowOf(index);
    const fault = this.numbers.faults.get(index);
    if (fault !== undefined) pushed(this.rowsByFault, fault, row);
    for (const column of errors) pushed(this.rowsByErrorColumn, column, row);
    if (stratum.found === "error") pushed(this.rowsByErrorColumn, stratum.column, row);
    if (stratum.found !== "noGroup") return;
    const { column, value } = stratum;
    const values = this.valuesByColumn.get(column) ?? new Map<string, ValueInNoGroup>();
    this.valuesByColumn.set(column, values);
    const known = values.get(value);
    if (known === undefined) values.set(value, { value, count: 1, firstRow: row });
    else known.count += 1;
  }

  /**
   * Ids first, then errors, then values in no group. Where several rows are one case, equal case numbers are no
   * problem. `isIn` is 1 for each row that is in.
   */
  *problems(isIn: Uint8Array): Sliced<readonly FrameProblem[]> {
    const severalRows = (this.definition.severalRowsACase ?? null) !== null;
    return [
      ...this.unusableIds(),
      ...(severalRows ? [] : yield* this.repeatedIds(isIn)),
      ...this.errorCells(),
      ...this.valuesInNoGroup(),
    ];
  }

  private unusableIds(): readonly FrameProblem[] {
    const column = this.columns.caseId[0] ?? null;
    return [...this.rowsByFault].map(([fault, rows]) => ({
      kind: "unusableUnitId",
      ...this.ofCaseNumber(),
      fault,
      rows,
      places: placesOf(this.list, column, rows),
    }));
  }

  private *repeatedIds(isIn: Uint8Array): Sliced<readonly FrameProblem[]> {
    const repeats: { key: string; rows: readonly number[] }[] = [];
    for (const [place, group] of this.numbers.equal.entries()) {
      if (place % STEPS_A_SLICE === 0) yield;
      const rows = group.filter((index) => isIn[index] === 1).map((index) => this.rowOf(index));
      if (rows.length > 1) repeats.push({ key: this.numbers.keys[group[0] ?? 0] ?? "", rows });
    }
    if (repeats.length === 0) return [];
    yield;
    repeats.sort(({ rows: [a = 0] }, { rows: [b = 0] }) => a - b);
    const rows = repeats.slice(0, 100).flatMap((repeat) => repeat.rows);
    const places = placesOf(this.list, this.columns.caseId[0] ?? null, rows);
    return [{ kind: "repeatedUnitId", ...this.ofCaseNumber(), repeats, places }];
  }

  /** One problem for each column that holds an error where it matters. */
  private errorCells(): readonly FrameProblem[] {
    const { date, rules, groups } = this.columns;
    const { sheet } = this.list.place;
    return [...new Set([...(date === null ? [] : [date]), ...rules, ...groups])].flatMap(
      (column): readonly FrameProblem[] => {
        const rows = this.rowsByErrorColumn.get(column);
        if (rows === undefined) return [];
        const places = placesOf(this.list, column, rows);
        return [{ kind: "errorInColumn", sheet, column: column.header, places, rows }];
      },
    );
  }

  private valuesInNoGroup(): readonly FrameProblem[] {
    const parts = groupings(this.definition.strata);
    return this.columns.groups.flatMap((column, index): readonly FrameProblem[] => {
      const values = this.valuesByColumn.get(column);
      if (values === undefined) return [];
      const bands = parts[index]?.bands ?? null;
      const { sheet } = this.list.place;
      return [{ kind: "unmappedValues", sheet, column: column.header, bands, values: [...values.values()] }];
    });
  }

  private ofCaseNumber(): { readonly sheet: string; readonly column: string } {
    return { sheet: this.list.place.sheet, column: this.definition.caseIdColumns.join(" / ") };
  }

  private rowOf(index: number): number {
    return this.list.place.headerRow + 1 + index;
  }
}

/** The row under its name, once. */
function pushed<K>(rows: Map<K, number[]>, name: K, row: number): void {
  const known = rows.get(name);
  if (known === undefined) rows.set(name, [row]);
  else if (known.at(-1) !== row) known.push(row);
}
