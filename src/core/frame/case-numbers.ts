import type { UnitIdFault } from "../frame-problem";
import { STEPS_A_SLICE, type Sliced } from "../sliced";
import { caseKey, composedCaseKey } from "./case-key";
import { isCellError, type CellValue } from "./cell-value";
import type { ListColumn } from "./list-cells";
import { rowsOfOneName } from "./rows-of-one-name";
import type { UnitId } from "./unit";

/** A case number that shows something else than it holds. */
export interface ShownOtherwise {
  readonly index: number;
  readonly shown: string;
  readonly held: string;
}

/**
 * What is to be known of the case numbers of a list, whatever else its rows hold: it stays the same while period,
 * rules and groups change. Rows are told by their indexes, from 0.
 */
export interface CaseNumbers {
  /** The key of each row; null where it has none. */
  readonly keys: readonly (UnitId | null)[];
  /** Why rows have no key. */
  readonly faults: ReadonlyMap<number, UnitIdFault>;
  /** Rows with equal keys, group by group in the order of their first row. */
  readonly equal: readonly (readonly number[])[];
  /** Rows whose keys differ only in capitals or white space; each group has two different keys or more. */
  readonly near: readonly (readonly number[])[];
  /** For each column of the case number: cells such as one that shows 00123 and holds 123. */
  readonly shownOtherwise: readonly (readonly ShownOtherwise[])[];
}

/** Reads the case numbers of a list from their columns, one or several that are joined. */
export function* caseNumbers(columns: readonly ListColumn[], rowCount: number): Sliced<CaseNumbers> {
  const keys: (UnitId | null)[] = [];
  const faults = new Map<number, UnitIdFault>();
  const [only, ...others] = columns;
  for (let index = 0; index < rowCount; index += 1) {
    if (index % STEPS_A_SLICE === 0) yield;
    const key =
      only !== undefined && others.length === 0
        ? caseKey(only.values[index] ?? "")
        : composedCaseKey(columns.map(({ values }) => values[index] ?? ""));
    keys.push(key.ok ? key.key : null);
    if (!key.ok) faults.set(index, key.fault);
  }
  const keyOf = (index: number): UnitId | null => keys[index] ?? null;
  const equal = yield* rowsOfOneName(rowCount, keyOf);
  const near = yield* nearKeys(keys);
  const shownOtherwise: (readonly ShownOtherwise[])[] = [];
  for (const column of columns) shownOtherwise.push(yield* shownOtherwiseIn(column));
  return { keys, faults, equal, near, shownOtherwise };
}

function* nearKeys(keys: readonly (UnitId | null)[]): Sliced<readonly (readonly number[])[]> {
  const groups = yield* rowsOfOneName(keys.length, (index) => {
    const key = keys[index] ?? null;
    return key === null ? null : key.toLowerCase().replace(/[\s\ufeff]+/g, "");
  });
  const near: (readonly number[])[] = [];
  for (const [place, group] of groups.entries()) {
    if (place % STEPS_A_SLICE === 0) yield;
    const [first = 0] = group;
    if (group.some((index) => keys[index] !== keys[first])) near.push(group);
  }
  return near;
}

/** Number signs for want of width show nothing. */
const NUMBER_SIGNS = /^#+$/;

function* shownOtherwiseIn({ values, text }: ListColumn): Sliced<readonly ShownOtherwise[]> {
  const cells: ShownOtherwise[] = [];
  if (text === null) return cells;
  for (const [index, value] of values.entries()) {
    if (index % STEPS_A_SLICE === 0) yield;
    const displayed = text[index];
    if (displayed === undefined || displayed === value) continue;
    const shown = displayed.trim();
    const held = heldAsText(value);
    if (held === null || shown === held || NUMBER_SIGNS.test(shown)) continue;
    cells.push({ index, shown, held });
  }
  return cells;
}

function heldAsText(value: CellValue): string | null {
  if (isCellError(value) || typeof value === "boolean") return null;
  return typeof value === "number" ? String(value) : value.trim();
}
