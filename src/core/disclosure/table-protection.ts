import { placeOf } from "./count-table";
import type { CountKind } from "./count-table";
import type { ShownRow, ShownTable } from "./protected-figures";
import type { QuestionGuard } from "./question-guard";
import { shownCells, worthOf, type Cell } from "./table-choice";
import type { Sliced } from "../sliced";
import { isSmall } from "./small-number-limit";
import type { SmallNumberLimit } from "./small-number-limit";

/** A table of a question that is to be printed. */
export interface OfferedTable {
  /** Its place among the tables of the question. */
  readonly table: number;
  readonly rows: number;
  readonly values: Int32Array;
  /** What an earlier protection left of it; undefined where there was none. */
  readonly offered: ShownTable | undefined;
}

const counted: readonly (keyof ShownRow & CountKind)[] = ["headline", "applicable"];
const notCounted: readonly (keyof ShownRow & CountKind)[] = ["notApplicable", "unscored"];

/**
 * Prints as much of a table as is safe: first the zeros, with "c" for every other count, then of the counts that are
 * not small as many as are safe. The columns with who is not counted are left out where more can be printed without them.
 * null: not even the zeros are safe, and the table is left out.
 * Checked by: test/core/disclosure/over-suppression.long.test.ts
 */
export function* protectedTable(
  guard: QuestionGuard,
  offered: OfferedTable,
  limit: SmallNumberLimit,
): Sliced<ShownTable> {
  if (offered.offered === null) return null;
  const start = guard.remembered();
  const variants = offered.offered?.saysWhoIsNotCounted === false ? [false] : [true, false];
  let best: { readonly cells: readonly Cell[]; readonly who: boolean } | null = null;
  for (const who of variants) {
    const cells = cellsOf(offered, who ? [...counted, ...notCounted] : counted);
    const zeros = cells.filter(({ count }) => count === 0);
    const others = cells.filter(({ count }) => count > 0);
    if (!guard.print({ counts: zeros, notZero: others })) continue;
    const candidates = others.filter((cell) => !isSmall(cell.count, limit) && isOffered(cell, offered));
    const shown = yield* shownCells(guard, candidates);
    guard.goBack(start);
    const now = { cells: [...zeros, ...shown], who };
    if (best === null || worthOf(now.cells) > worthOf(best.cells)) best = now;
    if (shown.length === candidates.length) break;
  }
  // Only "c", or "c" and who is not counted, says nothing.
  if (best === null || !best.cells.some(({ kind }) => kind === "headline" || kind === "applicable"))
    return null;
  const { cells, who } = best;
  const notZero = cellsOf(offered, who ? [...counted, ...notCounted] : counted).filter(
    ({ count }) => count > 0,
  );
  if (!guard.print({ counts: cells, notZero })) return null;
  const shownAt = new Set(cells.map(({ place }) => place));
  return {
    rows: Array.from({ length: offered.rows }, (_, row): ShownRow => {
      const at = (kind: CountKind) => {
        const place = placeOf(row, kind);
        return shownAt.has(place) ? (offered.values[place] ?? 0) : null;
      };
      return {
        headline: at("headline"),
        applicable: at("applicable"),
        notApplicable: at("notApplicable"),
        unscored: at("unscored"),
      };
    }),
    saysWhoIsNotCounted: who,
    estimates: [],
  };
}

function cellsOf(
  { table, rows, values }: OfferedTable,
  kinds: readonly (keyof ShownRow & CountKind)[],
): readonly Cell[] {
  return Array.from({ length: rows }, (_, row) =>
    kinds.map((kind): Cell => {
      const place = placeOf(row, kind);
      return { table, place, row, kind, count: values[place] ?? 0 };
    }),
  ).flat();
}

function isOffered({ row, kind }: Cell, { offered }: OfferedTable): boolean {
  return !offered || offered.rows[row]?.[kind] !== null;
}
