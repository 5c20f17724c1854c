import { caseKey } from "../core/frame/case-key";
import type { CellValue } from "../core/frame/cell-value";
import type { UnitId } from "../core/frame/unit";
import { success, type Outcome } from "../core/outcome";
import { foldedWord } from "../core/scoring/mark-meaning";
import type { FilterGround, StandingFilter } from "../sheets/row-filter";
import { positionOf, type ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";

/** A filter that was set, with the cases that it showed then. */
export interface CaseFilter {
  readonly standing: StandingFilter;
  readonly shown: readonly UnitId[];
}

/** What became of a filter that the pane set: it still stands, no filter stands, or somebody set another. */
export type FilterFate = "stands" | "gone" | "another";

/**
 * Whether a filter that the pane set still stands: 1 request, a second where columns were moved. Nothing is changed.
 * Checked by: test/stories/filter-to-cases.test.ts
 */
export async function filterFate(
  { workbook }: Pick<TaskGround, "workbook">,
  sheet: ScoringSheet,
  filter: CaseFilter,
): Promise<Outcome<FilterFate>> {
  const header = sheet.columns.caseHeader;
  let position = positionOf(sheet.headers, header) ?? 1;
  let read = await workbook.readFilterGround({ ...sheet, columns: [position] });
  if (!read.ok) return read;
  const { headers } = read.value;
  if (foldedWord(headers[position - 1] ?? "") !== foldedWord(header)) {
    position =
      positionOf(
        headers.map((each) => each.trim()),
        header,
      ) ?? 0;
    // Where the column of case numbers can't be found, nothing shows that the filter is ours.
    if (position === 0) return success("another");
    read = await workbook.readFilterGround({ ...sheet, columns: [position] });
    if (!read.ok) return read;
  }
  if (!read.value.isFiltered) return success("gone");
  const known = new Set(sheet.cases.map(({ key }) => key));
  return success(showsTheSame(filter, read.value, known) ? "stands" : "another");
}

/**
 * Takes a filter of the pane away, and never one that somebody else set: 2 requests. What it says is what had become of
 * the filter; "another" was left as it is.
 */
export async function clearCaseFilter(
  ground: Pick<TaskGround, "workbook">,
  sheet: ScoringSheet,
  filter: CaseFilter,
): Promise<Outcome<FilterFate>> {
  const fate = await filterFate(ground, sheet, filter);
  if (!fate.ok || fate.value !== "stands") return fate;
  const cleared = await ground.workbook.clearFilter(filter.standing);
  return cleared.ok ? fate : cleared;
}

/** The cases that show are those that the filter showed when it was set: nobody has set another. `among` these cases. */
export function showsTheSame(
  { standing, shown: then }: CaseFilter,
  { table, shown: now }: FilterGround,
  among: { has(key: UnitId): boolean },
): boolean {
  if (standing.table !== table) return false;
  const showing = new Set(shownCases(now).filter((key) => among.has(key)));
  const shown = new Set(then.filter((key) => among.has(key)));
  return showing.size === shown.size && [...shown].every((key) => showing.has(key));
}

/** The case numbers among cells. */
export function shownCases(cells: readonly CellValue[]): readonly UnitId[] {
  return cells.flatMap((cell) => {
    const key = caseKey(cell);
    return key.ok ? [key.key] : [];
  });
}
