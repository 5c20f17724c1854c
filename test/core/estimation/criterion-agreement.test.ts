import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criterionAgreement } from "../../../src/core/estimation/criterion-agreement";
import type { CriterionId, MarkMeaning } from "../../../src/core/scoring/criterion";

const marks = (...meanings: MarkMeaning[]) =>
  meanings.map((meaning, index) => ({ word: `M${index}`, meaning }));
const id = "q" as CriterionId;
/** Pairs of marks, so many of each: [first, second, count]. */
const pairs = (...counts: readonly (readonly [number | null, number | null, number])[]) =>
  counts.flatMap(([first, second, count]) =>
    Array.from({ length: count }, () => ({
      first: first === null ? null : `M${first}`,
      second: second === null ? null : `M${second}`,
    })),
  );

describe("oracle: each table of the reference, given as marks", () => {
  interface Reference {
    readonly cases: readonly {
      readonly id: string;
      readonly level: number;
      readonly table: readonly (readonly number[])[];
      readonly raw_agreement: number;
      readonly kappa: Readonly<
        Record<"unweighted" | "linear" | "quadratic", { readonly kappa: number | null }>
      >;
      readonly ac1: { readonly ac1: number };
    }[];
  }
  const path = join(__dirname, "../../reference/05_agreement.json");
  const { cases } = JSON.parse(readFileSync(path, "utf8")) as Reference;

  test.each(cases.map((each) => [each.id, each] as const))("%s", (_, { table, level, ...expected }) => {
    const scores = pairs(...table.flatMap((row, i) => row.map((count, j) => [i, j, count] as const)));
    // As many ordered marks as the table has: met, partly … not met.
    const meanings = table.map((_row, index): MarkMeaning => {
      if (index === 0) return "met";
      return index === table.length - 1 ? "notMet" : "partly";
    });
    const found = criterionAgreement({ id, marks: marks(...meanings) }, scores, level);
    expect(found.all.raw?.share).toBeCloseTo(expected.raw_agreement, 12);
    expect(found.all.ac1?.coefficient).toBeCloseTo(expected.ac1.ac1, 9);
    const kappas = [
      [found.all.kappa, expected.kappa.unweighted.kappa],
      ...(table.length < 3
        ? []
        : ([
            [found.linear, expected.kappa.linear.kappa],
            [found.quadratic, expected.kappa.quadratic.kappa],
          ] as const)),
    ] as const;
    for (const [coefficient, value] of kappas) {
      if (value === null) expect(coefficient).toBeNull();
      else expect(coefficient?.coefficient).toBeCloseTo(value, 9);
    }
  });
});

test("a blank on either side is left out; not applicable is a category, and out of the narrower table", () => {
  const found = criterionAgreement(
    { id, marks: marks("met", "notMet", "notApplicable") },
    pairs([0, 0, 5], [0, 1, 2], [2, 2, 3], [1, 2, 1], [null, 0, 2], [0, null, 1]),
    0.95,
  );
  expect([found.leftOut, found.all.cases, found.all.raw?.agreed]).toEqual([3, 11, 8]);
  expect([found.applicable.cases, found.applicable.raw?.agreed]).toEqual([7, 5]);
  expect(found.all.table).toEqual([
    [5, 2, 0],
    [0, 0, 1],
    [0, 0, 3],
  ]);
});

test("always the same one mark: kappa is undefined, AC1 is 1", () => {
  const found = criterionAgreement({ id, marks: marks("met", "notMet") }, pairs([0, 0, 40]), 0.95);
  expect(found.all.kappa).toBeNull();
  expect(found.all.ac1?.coefficient).toBe(1);
});

test("no case at all: nothing is made up", () => {
  const { all, applicable, linear } = criterionAgreement(
    { id, marks: marks("met", "partly", "notMet") },
    [],
    0.95,
  );
  expect([all.raw, all.ac1, all.kappa, applicable.raw, linear]).toEqual([null, null, null, null, null]);
});

test.each<[string, readonly MarkMeaning[], boolean]>([
  ["met, partly, not met", ["met", "partly", "notMet"], true],
  ["the other way", ["notMet", "partly", "met", "notApplicable"], true],
  ["four grades", ["met", "met", "partly", "notMet"], true],
  ["two marks only", ["met", "notMet", "notApplicable"], false],
  ["no order", ["met", "notMet", "partly"], false],
  ["deemed met has no place in it", ["met", "deemedMet", "notMet"], false],
])("weighted kappa of %s", (_, meanings, ordered) => {
  const found = criterionAgreement(
    { id, marks: marks(...meanings) },
    pairs([0, 0, 4], [0, 1, 3], [1, 1, 2]),
    0.95,
  );
  expect(found.linear !== null).toBe(ordered);
  expect(found.quadratic !== null).toBe(ordered);
});
