import { caseKey } from "../core/frame/case-key";
import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { CriterionId } from "../core/scoring/criterion";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { filterArea } from "../sheets/filter-area";
import type { FilterGround, RowFilter } from "../sheets/row-filter";
import { questionHeaders } from "../sheets/scoring-headers";
import { valuesFilter } from "../sheets/values-filter";
import { positionOf, type ScoringSheet } from "./scoring-sheet";
import { showsTheSame, shownCases, type CaseFilter } from "./standing-filter";
import type { TaskGround } from "./task-ground";

/** Which cases are to show, and what was known when they were counted. */
export interface CaseFilterAsk {
  readonly cases: readonly UnitId[];
  /** The question that they were counted on, and whether its reason matters. */
  readonly criterion: CriterionId;
  readonly byReason: boolean;
  /** What stood in the cell of the question, for every case of the table. */
  readonly seen: ReadonlyMap<UnitId, string>;
  /** The filter that the pane set last; null where there is none. */
  readonly before: CaseFilter | null;
  /** The auditor's yes to replacing a filter that somebody else set. */
  readonly replace: boolean;
}

export type CaseFilterAnswer =
  /** Somebody else's filter stands; nothing was changed. */
  | { readonly state: "filterStands"; readonly sheet: string }
  | {
      readonly state: "filtered";
      readonly filter: CaseFilter;
      readonly asked: number;
      /** Asked for and no longer on the sheet. */
      readonly gone: number;
      /** Showing although not asked for. */
      readonly others: number;
      /** Cells of the question that hold something else than when the cases were counted. */
      readonly changed: number;
      /** Headers of the columns that it filters by. */
      readonly by: readonly string[];
    };

/**
 * Filters the scored table to some of its cases, by the question's column and the columns beside it where their values
 * tell the cases apart, else by case number: 2 requests, one more where columns were moved. What shows is read back.
 * Checked by: test/stories/filter-to-cases.test.ts
 */
export async function filterToCases(
  { workbook }: Pick<TaskGround, "workbook">,
  sheet: ScoringSheet,
  ask: CaseFilterAsk,
): Promise<Outcome<CaseFilterAnswer>> {
  const headers = headersOf(sheet, ask);
  let positions = headers.map((header) => positionOf(sheet.headers, header) ?? 1);
  let ground: FilterGround | null = null;
  for (let times = 0; ground === null; times += 1) {
    const read = await workbook.readFilterGround({ ...sheet, columns: positions });
    if (!read.ok) return read;
    const now = read.value.headers.map((header) => header.trim());
    const found = headers.map((header) => positionOf(now, header));
    const absent = headers.filter((_, index) => found[index] === null);
    if (absent.length > 0)
      return refusal({ kind: "scoringColumnsMissing", sheet: sheet.sheet, columns: absent });
    const moved = headers.some(
      (header, index) => foldedWord(now[(positions[index] ?? 0) - 1] ?? "") !== foldedWord(header),
    );
    if (!moved) ground = read.value;
    else if (times > 0) return refusal({ kind: "sheetChangedSince", sheet: sheet.sheet, written: [] });
    positions = found.map((position) => position ?? 1);
  }
  if (ground.protected) return refusal({ kind: "sheetProtected", sheet: sheet.sheet });
  if (ground.isFiltered && !ask.replace && !isOurs(ask, ground))
    return success({ state: "filterStands", sheet: sheet.sheet });
  return setFilter(workbook, sheet, ask, ground, positions);
}

async function setFilter(
  workbook: TaskGround["workbook"],
  { sheet, headerRow, cases }: ScoringSheet,
  ask: CaseFilterAsk,
  ground: FilterGround,
  positions: readonly number[],
): Promise<Outcome<CaseFilterAnswer>> {
  const [keys, mark] = ground.columns;
  if (keys === undefined || mark === undefined) return refusal({ kind: "sheetMissing", sheet });
  const byIndex = keys.values.map((value, index) => (index < headerRow ? null : keyOf(value)));
  const known = new Set<UnitId>([...cases.map(({ key }) => key), ...ask.seen.keys()]);
  const last = byIndex.findLastIndex((key) => key !== null && known.has(key));
  const rows = Array.from({ length: Math.max(0, last + 1 - headerRow) }, (_, down) => headerRow + down);
  const asked = new Set(ask.cases);
  const wanted = new Set(rows.filter((row) => isAmong(byIndex[row], asked)));
  if (wanted.size === 0) return refusal({ kind: "sampledCaseMissing", sheet, cases: ask.cases.map(String) });
  const area = filterArea(ground, headerRow, last + 1, positions[0] ?? 1);
  // A column outside of what the filter reaches can't be filtered by.
  const usable = positions
    .map((position, index) => ({ position, index }))
    .slice(1)
    .filter(({ position }) => position >= area.left && position <= area.right);
  const columns = usable[0]?.index === 1 ? usable : [];
  const chosen = valuesFilter(
    columns.map(({ index }) => ground.columns[index] ?? keys),
    keys,
    rows,
    wanted,
  );
  const filter: RowFilter = {
    sheet,
    table: ground.table,
    area,
    keyColumn: positions[0] ?? 1,
    columns: chosen.columns.map(({ index, values }) => {
      const position = columns[index]?.position ?? positions[0] ?? 1;
      return { position, header: ground.headers[position - 1] ?? "", values };
    }),
  };
  const shown = await workbook.filterRows(filter);
  if (!shown.ok) return shown;
  const showing = shownCases(shown.value);
  const there = new Set([...wanted].map((row) => byIndex[row]));
  return success({
    state: "filtered",
    filter: {
      standing: { sheet, table: ground.table, withButtons: ground.filterArea === null },
      shown: showing,
    },
    asked: ask.cases.length,
    gone: ask.cases.filter((key) => !there.has(key)).length,
    others: showing.filter((key) => !asked.has(key)).length,
    changed: rows.filter((row) => {
      const key = byIndex[row] ?? null;
      const seen = key === null ? undefined : ask.seen.get(key);
      return seen !== undefined && seen !== cellText(mark.values[row] ?? "");
    }).length,
    by: filter.columns.map(({ header }) => header),
  });
}

/** Case number first, then the question's column, then what may tell its cases apart. */
function headersOf(
  { set, columns }: ScoringSheet,
  { criterion, byReason }: CaseFilterAsk,
): readonly string[] {
  const asked = set.criteria.find(({ id }) => id === criterion);
  const own = asked === undefined ? null : questionHeaders(asked);
  const beside = [
    columns.markColumns[criterion] ?? own?.mark ?? null,
    columns.groupHeader,
    columns.roleHeader,
    byReason ? (own?.reason ?? null) : null,
  ];
  return [columns.caseHeader, ...beside.filter((header) => header !== null)];
}

/** Nobody has set another filter since the pane set its last. */
function isOurs({ before, seen }: CaseFilterAsk, ground: FilterGround): boolean {
  return before !== null && showsTheSame(before, ground, seen);
}

const keyOf = (value: CellValue): UnitId | null => {
  const key = caseKey(value);
  return key.ok ? key.key : null;
};

const isAmong = (key: UnitId | null | undefined, keys: ReadonlySet<UnitId>): boolean =>
  key !== null && key !== undefined && keys.has(key);
