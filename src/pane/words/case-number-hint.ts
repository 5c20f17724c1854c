import { caseNumbers, type CaseNumbers } from "../../core/frame/case-numbers";
import type { ListCells, ListColumn } from "../../core/frame/list-cells";
import { inOneGo } from "../../core/sliced";
import { COUNTED_AT_ONCE, keepFact, keptFact } from "../kept-facts";
import { numberText } from "./sentence-words";

interface CountedNumbers {
  readonly usable: number;
  readonly different: number;
}

const nameOf = (columns: readonly string[]): string => `case numbers ${JSON.stringify(columns)}`;

/** Keeps what there is to say about the case numbers of a list, for when the hint is asked for. */
export function keepCaseNumbers(
  cells: ListCells,
  columns: readonly string[],
  { faults, equal }: CaseNumbers,
): CountedNumbers {
  const usable = cells.rowCount - faults.size;
  let repeated = 0;
  for (const group of equal) repeated += group.length - 1;
  return keepFact(cells, nameOf(columns), { usable, different: usable - repeated });
}

/** The columns of the case number; one that was not read counts as blank. */
export function caseNumberColumns(cells: ListCells, columns: readonly string[]): readonly ListColumn[] {
  return columns.map(
    (header) =>
      cells.columns.find((column) => column.header === header) ?? {
        header,
        position: 0,
        values: [],
        text: null,
      },
  );
}

/** null where a long list is not counted yet. */
function countedNumbers(cells: ListCells, columns: readonly string[]): CountedNumbers | null {
  const kept = keptFact<CountedNumbers>(cells, nameOf(columns));
  if (kept !== undefined) return kept;
  if (cells.rowCount > COUNTED_AT_ONCE) return null;
  return keepCaseNumbers(
    cells,
    columns,
    inOneGo(caseNumbers(caseNumberColumns(cells, columns), cells.rowCount)),
  );
}

/** Every row has a case number, and no two are the same. Taken to be so while a long list is being counted. */
export function caseNumbersDiffer(cells: ListCells, columns: readonly string[]): boolean {
  const counted = countedNumbers(cells, columns);
  return counted === null || counted.different === cells.rowCount;
}

/** What can be said at once about the case numbers of the whole list: "All 2,538 are filled in and different." */
export function caseNumberHint(cells: ListCells, columns: readonly string[]): string {
  if (columns.length === 0) return "Choose the column that tells one case from another.";
  const counted = countedNumbers(cells, columns);
  if (counted === null) return `Looking through ${numberText(cells.rowCount)} case numbers.`;
  const { usable, different } = counted;
  if (different === cells.rowCount) return `All ${numberText(cells.rowCount)} are filled in and different.`;
  return `${numberText(usable)} of ${numberText(cells.rowCount)} can be used, ${numberText(different)} of them different.`;
}
