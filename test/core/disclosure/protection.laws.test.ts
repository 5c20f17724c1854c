import fc from "fast-check";
import type {
  ProtectedFigures,
  ShownCount,
  ShownTable,
} from "../../../src/core/disclosure/protected-figures";
import { protectedFigures } from "../../../src/core/disclosure/protected-figures-of";
import type { SmallNumberLimit } from "../../../src/core/disclosure/small-number-limit";
import { inOneGo } from "../../../src/core/sliced";
import { generatedFigures } from "./generated-figures";
import { onlySmallHidden } from "./only-small-hidden";

const sizes = { strata: 4, most: 14, columns: 2, groups: 4, questions: 2 };
const figures = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => generatedFigures(seed, sizes));
const runs = { numRuns: 25 };

/** Every count that could be printed, in a fixed order; undefined where its table is left out. */
function counts({ columns, criteria }: ProtectedFigures): readonly (ShownCount | undefined)[] {
  const ofTable = (table: ShownTable, rows: number): readonly (ShownCount | undefined)[] =>
    Array.from({ length: rows }, (_, row) => {
      const shown = table?.rows[row];
      const who = table?.saysWhoIsNotCounted === true;
      return [
        shown?.headline,
        shown?.applicable,
        who ? shown?.notApplicable : undefined,
        who ? shown?.unscored : undefined,
      ];
    }).flat();
  return [
    ...columns.flatMap(({ cases }) => Array.from({ length: 4 }, (_, at) => cases?.[at])),
    ...criteria.flatMap(({ all, byStratum, byColumn }) => [
      ...[all.headline, all.applicable, all.notApplicable, all.unscored, all.partly, all.notMet],
      ...ofTable(byStratum, 4),
      ...byColumn.flatMap((table) => ofTable(table, 4)),
    ]),
  ];
}

const shownAtMost = (less: ProtectedFigures, more: ProtectedFigures) => {
  const of = counts(more);
  return counts(less).every((count, at) => typeof count !== "number" || of[at] === count);
};

const protect = (of: Parameters<typeof protectedFigures>[0], limit: SmallNumberLimit) =>
  inOneGo(protectedFigures(of, { limit }));

describe("laws of protection", () => {
  it("the same figures give the same answer, however the work is cut", () => {
    fc.assert(
      fc.property(figures, (of) => {
        let pauses = 0;
        const work = protectedFigures(of, { limit: 5 });
        let step = work.next();
        for (; step.done !== true; step = work.next()) pauses += 1;
        expect(step.value).toEqual(protect(of, 5));
        expect(pauses).toBeGreaterThanOrEqual(of.criteria.length);
      }),
      runs,
    );
  });

  it("protected again, nothing changes", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const once = protect(of, 5);
        expect(inOneGo(protectedFigures(of, { limit: 5, offered: once }))).toEqual(once);
      }),
      runs,
    );
  });

  it("a stricter limit shows nothing that a laxer one hides", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const [five, seven, nine] = [protect(of, 5), protect(of, 7), protect(of, 9)];
        expect(shownAtMost(seven, five)).toBe(true);
        expect(shownAtMost(nine, seven)).toBe(true);
      }),
      runs,
    );
  });

  it("nothing is shown that hiding small numbers alone would hide, and no small number", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const shown = protect(of, 5);
        expect(shownAtMost(shown, onlySmallHidden(of))).toBe(true);
        for (const { byStratum, byColumn, all } of shown.criteria)
          for (const count of [
            ...[byStratum, ...byColumn].flatMap(
              (table) => table?.rows.flatMap((row) => Object.values(row)) ?? [],
            ),
            ...[all.headline, all.partly, all.notMet],
          ])
            expect(count === null || count === 0 || count > 5).toBe(true);
      }),
      runs,
    );
  });

  it("zeros stay wherever their table is printed", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const shown = protect(of, 5);
        of.criteria.forEach(({ strata, columns }, at) => {
          const tables = [strata, ...columns.map((groups) => groups.map(({ counts: each }) => each))];
          const printed = [shown.criteria[at]?.byStratum, ...(shown.criteria[at]?.byColumn ?? [])];
          tables.forEach((rows, table) =>
            rows.forEach((row, place) => {
              const own = printed[table]?.rows[place];
              if (!own) return;
              if (row.applicable === 0) expect(own.applicable).toBe(0);
              if (row.met + row.partly === 0) expect(own.headline).toBe(0);
              if (printed[table]?.saysWhoIsNotCounted !== true) return;
              if (row.notApplicable === 0) expect(own.notApplicable).toBe(0);
              if (row.unscored === 0) expect(own.unscored).toBe(0);
            }),
          );
        });
      }),
      runs,
    );
  });

  it("without a limit nothing is hidden and nothing left out", () => {
    fc.assert(
      fc.property(figures, (of) => {
        const shown = protect(of, null);
        expect(shown.leftOut).toEqual([]);
        expect(counts(shown)).not.toContain(null);
        shown.criteria.forEach(({ estimate }, at) => expect(estimate).toEqual(of.criteria[at]?.estimate));
        const tables = shown.criteria.flatMap(({ byColumn }) => byColumn);
        expect(tables).not.toContain(null);
      }),
      runs,
    );
  });
});
