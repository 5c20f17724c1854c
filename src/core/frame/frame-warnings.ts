import { isCellError, type CellValue } from "./cell-value";
import type { Sliced } from "../sliced";
import type { FrameStratum, FrameWarning } from "./frame";
import type { FrameColumns } from "./frame-columns";
import { dateColumns, type EligibilityRule, type FrameDefinition } from "./frame-definition";
import { placesOf } from "./frame-problems";
import type { ListCells, ListColumn } from "./list-cells";
import { nearDuplicatesInSlices } from "./near-duplicates";
import { noCaseWarnings } from "./no-case-warnings";
import type { RowReading, RowRules } from "./row-reading";
import type { RuleVerdict } from "./rule-verdict";

/** All that warnings are made from, besides the list itself. */
interface JudgedRows {
  readonly rows: readonly RowReading[];
  readonly strata: readonly FrameStratum[];
  readonly date1904: boolean;
}

/** What is worth a look before drawing, but stops nothing. */
export function* frameWarnings(
  list: ListCells,
  definition: FrameDefinition,
  columns: FrameColumns,
  { eligibility }: Pick<RowRules, "eligibility">,
  { rows, strata, date1904 }: JudgedRows,
): Sliced<readonly FrameWarning[]> {
  const severalRows = (definition.severalRowsACase ?? null) !== null;
  const rowsIn = rows.filter((row) => row.reasons.length === 0);
  yield;
  const near = yield* nearDuplicateIds(list, columns, rowsIn);
  const shown: FrameWarning[] = [];
  for (const column of columns.caseId) {
    yield;
    shown.push(...shownDiffersFromHeld(list, column));
  }
  yield;
  const twins = severalRows ? [] : excludedTwins(list, columns, rows);
  yield;
  const unreadable: FrameWarning[] = [];
  for (const [index, rule] of eligibility.entries()) {
    const asked = rows.filter(({ reasons }) => reasons.length === 0 || reasons[0] === `rule:${index}`);
    unreadable.push(...notReadable(list, definition.eligibility?.[index], rule, asked));
    yield;
  }
  const [dated] = dateColumns(definition);
  return [
    ...near,
    ...shown,
    ...twins,
    ...unusableIdsLeftOut(list, columns, rows),
    ...textDates(list, columns.date, rows),
    ...unreadable,
    ...noCaseWarnings(list, columns, rows),
    ...(date1904 && dated !== undefined ? [{ kind: "date1904", column: dated } as const] : []),
    ...strata.flatMap((stratum) =>
      stratum.populationSize === 1 ? [{ kind: "groupOfOne", label: stratum.label } as const] : [],
    ),
  ];
}

function* nearDuplicateIds(
  list: ListCells,
  columns: FrameColumns,
  rowsIn: readonly RowReading[],
): Sliced<readonly FrameWarning[]> {
  const keyed = rowsIn.flatMap(({ key, row }) => (key.ok ? [{ key: key.key, row }] : []));
  const groups = yield* nearDuplicatesInSlices(keyed);
  if (groups.length === 0) return [];
  const rows = groups.flatMap((group) => group.rows);
  return [{ kind: "nearDuplicates", groups, places: placesOf(list, columns.caseId[0] ?? null, rows) }];
}

/** Told of rows for which the rule may decide: those that are in, and those that are out under it first. */
function notReadable(
  list: ListCells,
  rule: EligibilityRule | undefined,
  { unreadableColumn }: RuleVerdict,
  asked: readonly RowReading[],
): readonly FrameWarning[] {
  if (rule === undefined) return [];
  const rowsByColumn = new Map<ListColumn, number[]>();
  for (const { row, index, total } of asked) {
    const column = total ? null : unreadableColumn(index);
    if (column === null) continue;
    const numbers = rowsByColumn.get(column);
    if (numbers === undefined) rowsByColumn.set(column, [row]);
    else numbers.push(row);
  }
  return [...rowsByColumn].map(([column, numbers]) => ({
    kind: "ruleNotReadable",
    rule,
    column: column.header,
    rows: numbers,
    places: placesOf(list, column, numbers),
  }));
}

/** A cell that shows 00123 but holds 123 will be known as 123. */
function shownDiffersFromHeld(list: ListCells, column: ListColumn): FrameWarning[] {
  const cells = column.values.flatMap((value, index) => {
    const shown = column.text?.[index]?.trim();
    const held = heldAsText(value);
    if (shown === undefined || held === null || shown === held || /^#+$/.test(shown)) return [];
    return [{ row: list.place.headerRow + 1 + index, shown, held }];
  });
  if (cells.length === 0) return [];
  const rows = cells.map((cell) => cell.row);
  return [
    { kind: "shownDiffersFromHeld", column: column.header, cells, places: placesOf(list, column, rows) },
  ];
}

function heldAsText(value: CellValue): string | null {
  if (isCellError(value) || typeof value === "boolean") return null;
  return typeof value === "number" ? String(value) : value.trim();
}

function excludedTwins(
  list: ListCells,
  columns: FrameColumns,
  rows: readonly RowReading[],
): readonly FrameWarning[] {
  const inByKey = new Map(
    rows.flatMap((row) => (row.key.ok && row.reasons.length === 0 ? [[row.key.key, row.row]] : [])),
  );
  return rows.flatMap((row) => {
    const twin = row.key.ok && row.reasons.length > 0 ? inByKey.get(row.key.key) : undefined;
    if (!row.key.ok || twin === undefined) return [];
    const both = [twin, row.row];
    const places = placesOf(list, columns.caseId[0] ?? null, both);
    return [{ kind: "excludedTwin", key: row.key.key, rows: both, places } as const];
  });
}

function unusableIdsLeftOut(
  list: ListCells,
  columns: FrameColumns,
  rows: readonly RowReading[],
): readonly FrameWarning[] {
  const out = rows
    .filter((row) => !row.key.ok && row.reasons.length > 0 && !row.total && !row.subHeading)
    .map((row) => row.row);
  if (out.length === 0) return [];
  return [{ kind: "unusableIdLeftOut", rows: out, places: placesOf(list, columns.caseId[0] ?? null, out) }];
}

function textDates(list: ListCells, column: ListColumn | null, rows: readonly RowReading[]): FrameWarning[] {
  const out = rows.filter((row) => row.reasons.includes("dateIsText")).map((row) => row.row);
  if (column === null || out.length === 0) return [];
  return [{ kind: "datesAreText", column: column.header, rows: out, places: placesOf(list, column, out) }];
}
