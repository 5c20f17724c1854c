import { placeOf } from "./count-table";
import type { CountKind } from "./count-table";
import type { ShownRow, ShownTable } from "./protected-figures";
import type { QuestionGuard } from "./question-guard";
import type { Place } from "./other-solutions";
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

interface Cell extends Place {
  readonly row: number;
  readonly kind: keyof ShownRow;
  readonly count: number;
}

const counted: readonly (keyof ShownRow & CountKind)[] = ["headline", "applicable"];
const notCounted: readonly (keyof ShownRow & CountKind)[] = ["notApplicable", "unscored"];

/** A way to print the table: which counts, and how much they are worth. */
interface Choice {
  readonly cells: readonly Cell[];
  readonly who: boolean;
  readonly worth: number;
  readonly all: number;
}

/** The counts of "k of n" first; those of who is not counted decide between ways that show as many. */
function worthOf(shown: readonly Cell[]): number {
  return shown.reduce((sum, { kind }) => sum + (kind === "headline" || kind === "applicable" ? 1 : 0.001), 0);
}

type Order = (a: Cell, b: Cell) => number;

/** In which order counts are printed as long as it is safe; the one that leaves most of them is taken. */
const orders: readonly Order[] = [
  (a, b) => b.count - a.count || a.place - b.place,
  (a, b) => rankOf(a) - rankOf(b) || b.count - a.count || a.place - b.place,
  (a, b) => rankOf(b) - rankOf(a) || b.count - a.count || a.place - b.place,
];

function rankOf({ kind }: Cell): number {
  return kind === "applicable" ? 0 : kind === "headline" ? 1 : 2;
}

/**
 * Prints as much of a table as is safe: first the zeros, with "c" for every other count, then the counts that are not
 * small, one after the other. The columns with who is not counted are left out where more can be printed without them.
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
  let best: Choice | null = null;
  for (const who of variants) {
    const cells = cellsOf(offered, who ? [...counted, ...notCounted] : counted);
    const zeros = cells.filter(({ count }) => count === 0);
    const others = cells.filter(({ count }) => count > 0);
    if (!guard.print({ counts: zeros, notZero: others })) continue;
    const from = guard.remembered();
    // What isn't safe by itself is not safe beside more.
    const candidates: Cell[] = [];
    for (const cell of others) {
      if (isSmall(cell.count, limit) || !isOffered(cell, offered)) continue;
      if (guard.print({ counts: [cell] })) candidates.push(cell);
      guard.goBack(from);
      yield;
    }
    for (const order of orders) {
      const shown: Cell[] = [];
      if (guard.print({ counts: candidates })) shown.push(...candidates);
      else
        for (const cell of [...candidates].sort(order)) {
          if (guard.print({ counts: [cell] })) shown.push(cell);
          yield;
        }
      const now = { cells: [...zeros, ...shown], who, worth: worthOf(shown), all: cells.length };
      if (best === null || now.worth > best.worth) best = now;
      guard.goBack(from);
      if (shown.length === candidates.length || (guard.showsEstimate && offered.table === 0)) break;
    }
    guard.goBack(start);
    if (best?.cells.length === best?.all) break;
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
