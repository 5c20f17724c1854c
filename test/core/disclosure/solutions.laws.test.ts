import fc from "fast-check";
import {
  countTable,
  KINDS,
  placeOf,
  rowCountsAt,
  tableValues,
  TOTALS,
} from "../../../src/core/disclosure/count-table";
import { movedCount, withRowSizes, withSums } from "../../../src/core/disclosure/table-solutions";
import type { RowCounts } from "../../../src/core/disclosure/published-figures";

const cases = fc.integer({ min: 0, max: 6 });
const rows = fc.array(
  fc
    .tuple(cases, cases, cases, cases, cases)
    .map(([met, partly, notMet, notApplicable, unscored]): RowCounts => {
      const applicable = met + partly + notMet;
      const all = applicable + notApplicable + unscored;
      return { cases: all, applicable, met, partly, notMet, notApplicable, unscored };
    }),
  { minLength: 1, maxLength: 4 },
);
const setUp = fc.record({
  rows,
  lenient: fc.boolean(),
  seed: fc.integer(),
  place: fc.nat(),
  up: fc.boolean(),
});

/** Values are those of a table exactly if they come back from its rows. */
function isConsistent(table: ReturnType<typeof countTable>, values: Int32Array): boolean {
  const counts = Array.from({ length: table.rows }, (_, row) => rowCountsAt(table, values, row));
  return (
    values.every((value) => value >= 0) &&
    [...tableValues(table, counts)].every((value, at) => value === values[at])
  );
}

describe("other solutions of a table", () => {
  it("are tables again, keep what is printed and the sizes of the rows, and move the count by one", () => {
    fc.assert(
      fc.property(setUp, ({ rows: counts, lenient, seed, place, up }) => {
        const table = countTable(counts.length, lenient);
        const values = tableValues(table, counts);
        const printed = values.map((_, at) => Number(((seed >> (at % 31)) & 1) === 1));
        const known = { printed: Uint8Array.from(printed), least: new Int32Array(values.length) };
        const target = KINDS + (place % (values.length - KINDS));
        if ((table.from[target] ?? -1) < 0 || target % KINDS === 0) return;
        for (const sumsMove of [false, true]) {
          const moved = movedCount(table, values, known, target, up ? 1 : -1, sumsMove);
          if (moved === null) continue;
          expect(isConsistent(table, moved)).toBe(true);
          expect((moved[target] ?? 0) - (values[target] ?? 0)).toBe(up ? 1 : -1);
          moved.forEach((value, at) => {
            if (known.printed[at] === 1 && at % KINDS !== 0) expect(value).toBe(values[at]);
            if (at % KINDS === 0) expect(value).toBe(values[at]);
            if (!sumsMove && at < KINDS) expect(value).toBe(values[at]);
          });
          if (!sumsMove) continue;
          const back = withSums(
            table,
            values,
            { ...known, printed: new Uint8Array(values.length) },
            moved.slice(0, KINDS),
          );
          expect(back === null ? null : isConsistent(table, back)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are found where there is one: two rows, nothing printed but the sums", () => {
    const row = (met: number, notMet: number): RowCounts => ({
      cases: met + notMet,
      applicable: met + notMet,
      met,
      partly: 0,
      notMet,
      notApplicable: 0,
      unscored: 0,
    });
    const table = countTable(2, false);
    const values = tableValues(table, [row(2, 3), row(4, 1)]);
    const known = { printed: new Uint8Array(values.length), least: new Int32Array(values.length) };
    const up = movedCount(table, values, known, placeOf(0, "headline"), 1, false);
    expect(up && [rowCountsAt(table, up, 0).met, rowCountsAt(table, up, 1).met]).toEqual([3, 3]);
    // The other row can't do without a case that did not meet it: with its count printed there is no solution.
    known.printed[placeOf(1, "headline")] = 1;
    expect(movedCount(table, values, known, placeOf(0, "headline"), 1, false)).toBeNull();
    known.printed[placeOf(TOTALS, "notMet")] = 1;
    expect(movedCount(table, values, known, placeOf(0, "headline"), 1, true)).toBeNull();
  });

  it("with other sizes of rows keep the sums", () => {
    fc.assert(
      fc.property(rows, (counts) => {
        if (counts.length < 2 || (counts[0]?.cases ?? 0) === 0) return;
        const table = countTable(counts.length, false);
        const values = tableValues(table, counts);
        const known = { printed: new Uint8Array(values.length), least: new Int32Array(values.length) };
        const moved = withRowSizes(table, values, known, [-1, 1, ...counts.slice(2).map(() => 0)]);
        expect(moved && isConsistent(table, moved)).toBe(true);
        expect(moved?.slice(1, KINDS)).toEqual(values.slice(1, KINDS));
      }),
    );
  });
});
