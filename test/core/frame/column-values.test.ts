import fc from "fast-check";
import { columnValues } from "../../../src/core/frame/column-values";
import { conditionVerdict } from "../../../src/core/frame/condition-verdict";

test("spellings that a rule takes for the same are one value, under the most frequent", () => {
  expect(columnValues(["NFA", "nfa ", "NFA", "Early Help", "", "  ", { error: "#N/A" }, 7, true])).toEqual([
    { value: "NFA", count: 3 },
    { value: "7", count: 1 },
    { value: "Early Help", count: 1 },
    { value: "TRUE", count: 1 },
  ]);
});

test("a rule on an offered value meets as many cells as are offered", () => {
  const cell = fc.oneof(
    fc.constantFrom("a", "A", " a", "b", "B ", "", "é", "e\u0301"),
    fc.integer({ min: 0, max: 3 }),
    fc.boolean(),
    fc.constant({ error: "#N/A" }),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      for (const { value, count } of columnValues(cells)) {
        const verdict = conditionVerdict({ column: "X", test: "is", value }, 1900, 1);
        expect(verdict.ok && cells.filter((one) => verdict.value(one) === true).length).toBe(count);
      }
    }),
  );
});
