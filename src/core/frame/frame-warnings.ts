import { STEPS_A_SLICE, type Sliced } from "../sliced";
import type { CaseNumbers } from "./case-numbers";
import type { RowReason } from "./exclusion-reason";
import type { FrameStratum, FrameWarning } from "./frame";
import type { FrameColumns } from "./frame-columns";
import { dateColumns, type FrameDefinition } from "./frame-definition";
import { NoCaseWarnings, type LooksLike } from "./no-case-warnings";
import { placesOf } from "./frame-places";
import type { ListCells, ListColumn } from "./list-cells";
import { unreadableCells } from "./unreadable-cells";
import type { RuleVerdict } from "./rule-verdict";

/** Gathers what is worth a look before drawing, but stops nothing, one row after the other. */
export class FrameWarnings {
  private readonly idsLeftOut: number[] = [];
  private readonly textDates: number[] = [];
  private readonly noCase = new NoCaseWarnings();
  private readonly unreadable: readonly Map<ListColumn, number[]>[];

  constructor(
    private readonly list: ListCells,
    private readonly definition: FrameDefinition,
    private readonly columns: FrameColumns,
    private readonly numbers: CaseNumbers,
    private readonly eligibility: readonly RuleVerdict[],
  ) {
    this.unreadable = eligibility.map(() => new Map<ListColumn, number[]>());
  }

  /** A row by its index, with every reason that puts it out; none for a row that is in. */
  add(index: number, reasons: readonly RowReason[], looks: LooksLike): void {
    const row = this.rowOf(index);
    const { total, subHeading } = looks;
    this.noCase.add(row, reasons, looks);
    if (reasons.length > 0) {
      if (!total && !subHeading && this.numbers.keys[index] === null) this.idsLeftOut.push(row);
      if (reasons.includes("dateIsText")) this.textDates.push(row);
    }
    if (!total && this.eligibility.length > 0) this.addUnreadable(index, row, reasons[0]);
  }

  /** Told of rows for which the rule may decide: those that are in, and those that are out under it first. */
  private addUnreadable(index: number, row: number, first: RowReason | undefined): void {
    for (const [number, { unreadableColumn }] of this.eligibility.entries()) {
      if (first !== undefined && first !== `rule:${number}`) continue;
      const column = unreadableColumn(index);
      if (column === null) continue;
      const rows = this.unreadable[number]?.get(column);
      if (rows === undefined) this.unreadable[number]?.set(column, [row]);
      else rows.push(row);
    }
  }

  /** All warnings. `isIn` is 1 for each row that is in. */
  *warnings(
    isIn: Uint8Array,
    strata: readonly FrameStratum[],
    date1904: boolean,
  ): Sliced<readonly FrameWarning[]> {
    const { list, columns, definition } = this;
    const severalRows = (definition.severalRowsACase ?? null) !== null;
    const [dated] = dateColumns(definition);
    return [
      ...(yield* this.nearDuplicates(isIn)),
      ...this.shownOtherwise(),
      ...(severalRows ? [] : yield* this.excludedTwins(isIn)),
      ...this.unusableIdsLeftOut(),
      ...this.datesAreText(),
      ...this.unreadable.flatMap((cells, rule) =>
        unreadableCells(list, definition.eligibility?.[rule], cells),
      ),
      ...this.noCase.warnings(list, columns),
      ...(date1904 && dated !== undefined ? [{ kind: "date1904", column: dated } as const] : []),
      ...strata.flatMap((stratum) =>
        stratum.populationSize === 1 ? [{ kind: "groupOfOne", label: stratum.label } as const] : [],
      ),
    ];
  }

  private *nearDuplicates(isIn: Uint8Array): Sliced<readonly FrameWarning[]> {
    const { keys, near } = this.numbers;
    const groups: { keys: readonly string[]; rows: readonly number[] }[] = [];
    for (const [place, group] of near.entries()) {
      if (place % STEPS_A_SLICE === 0) yield;
      const inside = group.filter((index) => isIn[index] === 1);
      const different = new Set(inside.map((index) => keys[index] ?? ""));
      if (different.size > 1)
        groups.push({ keys: [...different], rows: inside.map((index) => this.rowOf(index)) });
    }
    if (groups.length === 0) return [];
    yield;
    groups.sort(({ rows: [a = 0] }, { rows: [b = 0] }) => a - b);
    const rows = groups.slice(0, 100).flatMap((group) => group.rows);
    const places = placesOf(this.list, this.columns.caseId[0] ?? null, rows);
    return [{ kind: "nearDuplicates", groups, places }];
  }

  private shownOtherwise(): readonly FrameWarning[] {
    return this.columns.caseId.flatMap((column, index): readonly FrameWarning[] => {
      const found = this.numbers.shownOtherwise[index] ?? [];
      if (found.length === 0) return [];
      const cells = found.map(({ index: at, shown, held }) => ({ row: this.rowOf(at), shown, held }));
      const places = placesOf(
        this.list,
        column,
        cells.slice(0, 100).map(({ row }) => row),
      );
      return [{ kind: "shownDiffersFromHeld", column: column.header, cells, places }];
    });
  }

  /** Rows that are out and share their case number with one that is in, in the order of the list. */
  private *excludedTwins(isIn: Uint8Array): Sliced<readonly FrameWarning[]> {
    const twins: { key: string; rows: readonly [number, number] }[] = [];
    for (const [place, group] of this.numbers.equal.entries()) {
      if (place % STEPS_A_SLICE === 0) yield;
      const inside = group.findLast((index) => isIn[index] === 1);
      if (inside === undefined) continue;
      const key = this.numbers.keys[inside] ?? "";
      for (const index of group)
        if (isIn[index] !== 1) twins.push({ key, rows: [this.rowOf(inside), this.rowOf(index)] });
    }
    if (twins.length === 0) return [];
    yield;
    twins.sort(({ rows: [, a] }, { rows: [, b] }) => a - b);
    const column = this.columns.caseId[0] ?? null;
    return twins.map(({ key, rows }) => ({
      kind: "excludedTwin",
      key,
      rows,
      places: placesOf(this.list, column, rows),
    }));
  }

  private unusableIdsLeftOut(): readonly FrameWarning[] {
    const rows = this.idsLeftOut;
    if (rows.length === 0) return [];
    const places = placesOf(this.list, this.columns.caseId[0] ?? null, rows);
    return [{ kind: "unusableIdLeftOut", rows, places }];
  }

  private datesAreText(): readonly FrameWarning[] {
    const { date } = this.columns;
    const rows = this.textDates;
    if (date === null || rows.length === 0) return [];
    return [{ kind: "datesAreText", column: date.header, rows, places: placesOf(this.list, date, rows) }];
  }

  private rowOf(index: number): number {
    return this.list.place.headerRow + 1 + index;
  }
}
