import * as fc from "fast-check";
import { valuesFilter, type ShownColumn } from "../../src/sheets/values-filter";

const column = (...text: string[]): ShownColumn => ({ text });
const keys = column("C1", "C2", "C3", "C4");
const ROWS = [0, 1, 2, 3];

describe("which values show exactly the wanted rows", () => {
  test("the marks alone, where they tell the cases apart, whatever their capitals", () => {
    const marks = column("No", "Yes", "no", "N/A");
    expect(valuesFilter([marks], keys, ROWS, new Set([0, 2]))).toEqual({
      columns: [{ index: 0, values: ["No", "no"] }],
      others: 0,
    });
  });

  test("the marks with the role beside them, where a replaced case has the same mark", () => {
    const marks = column("No", "No", "Yes", "No");
    const groups = column("A", "A", "A", "A");
    const roles = column("Sample", "Replaced", "Sample", "Sample");
    expect(valuesFilter([marks, groups, roles], keys, ROWS, new Set([0, 3]))).toEqual({
      columns: [
        { index: 0, values: ["No"] },
        { index: 2, values: ["Sample"] },
      ],
      others: 0,
    });
  });

  test("the case numbers, where marks don't tell, and where a mark is blank", () => {
    const marks = column("No", "No", "", "");
    const byKeys = (...wanted: number[]) => valuesFilter([marks], keys, ROWS, new Set(wanted));
    expect(byKeys(0)).toEqual({ columns: [{ index: 1, values: ["C1"] }], others: 0 });
    expect(byKeys(2, 3)).toEqual({ columns: [{ index: 1, values: ["C3", "C4"] }], others: 0 });
  });

  test("case numbers that Excel can't tell apart show others too, and say so", () => {
    const alike = column("c1", "C1", "C2", "C3");
    expect(valuesFilter([], alike, ROWS, new Set([0]))).toEqual({
      columns: [{ index: 0, values: ["c1"] }],
      others: 1,
    });
  });

  test("law: what it says it shows is what such a filter shows, and all wanted rows are among it", () => {
    const words = fc.constantFrom("Yes", "yes", "No", "N/A", "");
    const table = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc.record({
        columns: fc.array(
          fc.array(words, { minLength: count, maxLength: count }).map((text) => ({ text })),
          { maxLength: 3 },
        ),
        wanted: fc.uniqueArray(fc.nat(count - 1), { minLength: 1 }),
        count: fc.constant(count),
      }),
    );
    fc.assert(
      fc.property(table, ({ columns, wanted, count }) => {
        const own = { text: Array.from({ length: count }, (_, row) => `C${row}`) };
        const rows = own.text.map((_, row) => row);
        const filter = valuesFilter(columns, own, rows, new Set(wanted));
        const shown = rows.filter((row) =>
          filter.columns.every(({ index, values }) =>
            values.some(
              (value) => value.toLowerCase() === ((columns[index] ?? own).text[row] ?? "").toLowerCase(),
            ),
          ),
        );
        expect(shown).toEqual(expect.arrayContaining(wanted));
        expect(shown.length - wanted.length).toBe(filter.others);
        expect(filter.others).toBe(0);
        expect(filter.columns.every(({ values }) => !values.includes(""))).toBe(true);
      }),
    );
  });
});
