import fc from "fast-check";
import { namedList, unsummedList } from "../../../src/core/disclosure/named-list";
import { otherSizes, summedList } from "../../../src/core/disclosure/summed-list";

const lists = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });

/** What each hidden count can be, tried out: at least 1 each, and the sum that everybody knows. */
function valuesLeft(counts: readonly number[], shown: readonly (number | null)[]): readonly Set<number>[] {
  const values = counts.map(() => new Set<number>());
  const sum = counts.reduce((total, count) => total + count, 0);
  const fill = (list: number[], left: number) => {
    const at = list.length;
    if (at === counts.length) {
      if (left === 0) list.forEach((value, place) => values[place]?.add(value));
      return;
    }
    const printed = shown[at];
    if (typeof printed === "number") {
      if (printed <= left) fill([...list, printed], left - printed);
    } else for (let value = 1; value <= left; value += 1) fill([...list, value], left - value);
  };
  fill([], sum);
  return values;
}

describe("lists with a sum that everybody knows", () => {
  it("leave three values or more for each small count, or are left out", () => {
    fc.assert(
      fc.property(lists, (counts) => {
        const shown = summedList(counts, 5);
        if (shown === null) return;
        const left = valuesLeft(counts, shown);
        counts.forEach((count, at) => {
          if (count >= 1 && count <= 5) expect(left[at]?.size).toBeGreaterThanOrEqual(3);
          else if (count === 0) expect(shown[at]).toBe(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("hide no count more than need be", () => {
    fc.assert(
      fc.property(lists, (counts) => {
        const shown = summedList(counts, 5);
        const small = counts.filter((count) => count >= 1 && count <= 5).length;
        const bare = counts.map((count) => (count >= 1 && count <= 5 ? null : count));
        const isSafe = valuesLeft(counts, bare).every((values, at) => bare[at] !== null || values.size >= 3);
        if (isSafe) expect(shown).toEqual(bare);
        else if (shown !== null) expect(shown.filter((count) => count === null)).toHaveLength(small + 1);
      }),
      { numRuns: 300 },
    );
  });

  it("are left out where every count is 1", () => {
    expect(summedList([1, 1, 1], 5)).toBeNull();
    expect(summedList([4], 5)).toBeNull();
    expect(summedList([4, 9], 5)).toEqual([null, null]);
    expect(summedList([1, 2, 9, 30], 5)).toEqual([null, null, null, 30]);
    expect(summedList([9, 30], 5)).toEqual([9, 30]);
    expect(summedList([0, 2, 4], 5)).toEqual([0, null, null]);
  });

  it("other sizes keep the sum, leave shown counts alone and no hidden one at 0, two values for each small one", () => {
    fc.assert(
      fc.property(lists, (counts) => {
        const shown = summedList(counts, 5);
        if (shown === null) return;
        const changes = otherSizes(counts, shown, 5);
        for (const change of changes) {
          expect(change.reduce((sum, by) => sum + by, 0)).toBe(0);
          change.forEach((by, at) => {
            if (by !== 0) expect(shown[at]).toBeNull();
            if (by !== 0) expect((counts[at] ?? 0) + by).toBeGreaterThanOrEqual(1);
          });
        }
        counts.forEach((count, at) => {
          if (count < 1 || count > 5) return;
          expect(
            new Set(changes.map((change) => change[at]).filter((by) => by !== 0)).size,
          ).toBeGreaterThanOrEqual(2);
        });
      }),
      { numRuns: 300 },
    );
  });

  it("hidden ones stand last and by name", () => {
    const counts = [
      { name: "Z", cases: 9 },
      { name: "Late", cases: 4 },
      { name: "Blank", cases: 2 },
    ];
    const printed = [
      { name: "Z", cases: 9 },
      { name: "Blank", cases: null },
      { name: "Late", cases: null },
    ];
    expect(namedList(counts, 5)).toEqual(printed);
    expect(unsummedList(counts, 5)).toEqual(printed);
  });
});
