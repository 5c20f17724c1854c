import { STEPS_A_SLICE, type Sliced } from "../sliced";
import { composedCaseKey } from "./case-key";
import type { ListCells } from "./list-cells";
import type { UnitId } from "./unit";

/**
 * Where the cases with these numbers stand in a list, as places among its rows counted from 0, in the order of the list;
 * a case that is no longer there is missing from the answer.
 */
export function* rowsOfKeys(
  list: ListCells,
  caseIdColumns: readonly string[],
  wanted: ReadonlySet<UnitId>,
): Sliced<ReadonlyMap<UnitId, readonly number[]>> {
  const columns = caseIdColumns.map((header) => list.columns.find((column) => column.header === header));
  const found = new Map<UnitId, number[]>();
  for (let index = 0; index < list.rowCount; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    const key = composedCaseKey(columns.map((column) => column?.values[index] ?? ""));
    if (!key.ok || !wanted.has(key.key)) continue;
    const rows = found.get(key.key);
    if (rows === undefined) found.set(key.key, [index]);
    else rows.push(index);
  }
  return found;
}
