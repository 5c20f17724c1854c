import { createHash } from "node:crypto";
import fc from "fast-check";
import { frameFingerprint } from "../../src/core/frame/fingerprint";
import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import { sha256HexOfAll } from "../../src/core/sha256";
import { inOneGo, sortedInSlices, STEPS_A_SLICE, type Sliced } from "../../src/core/sliced";

interface Item {
  readonly rank: number;
  /** Where it stood: tells equal ones apart. */
  readonly place: number;
}

const itemsOf = (ranks: readonly number[]): readonly Item[] => ranks.map((rank, place) => ({ rank, place }));

/** Fixed numbers without a pattern that a sort could profit from; few different ones, so that many are equal. */
function scattered(length: number, different: number): readonly Item[] {
  let state = 12_345;
  return itemsOf(
    Array.from({ length }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % different;
    }),
  );
}

const byRank = (a: Item, b: Item): number => a.rank - b.rank;
const byParity = (a: Item, b: Item): number => (a.rank % 2) - (b.rank % 2);
const nobodyFirst = (): number => 0;

function pausesOf(work: Sliced<unknown>): number {
  let pauses = 0;
  while (work.next().done !== true) pauses += 1;
  return pauses;
}

describe("a list sorted in slices", () => {
  test("law: is the list as a stable sort has it, whatever is compared; the list itself stays as it was", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 200 }),
        fc.constantFrom(byRank, byParity, nobodyFirst, (a: Item, b: Item) => byRank(b, a)),
        (ranks, compare) => {
          const items = itemsOf(ranks);
          const before = [...items];
          expect(inOneGo(sortedInSlices(items, compare))).toEqual([...items].sort(compare));
          expect(items).toEqual(before);
        },
      ),
    );
  });

  // Around one slice, two, and a number of runs that is no power of two.
  const lengths = [
    STEPS_A_SLICE - 1,
    STEPS_A_SLICE,
    STEPS_A_SLICE + 1,
    2 * STEPS_A_SLICE,
    2 * STEPS_A_SLICE + 1,
    5 * STEPS_A_SLICE + 17,
  ];
  test.each(lengths)("of %i items, longer than a slice or not, it is the same", (length) => {
    for (const [different, compare] of [
      [1_000_000, byRank],
      [7, byRank],
      [100, byParity],
    ] as const) {
      const items = scattered(length, different);
      const sorted = inOneGo(sortedInSlices(items, compare));
      const places = (list: readonly Item[]): string => list.map(({ place }) => place).join();
      expect(places(sorted)).toBe(places([...items].sort(compare)));
    }
  });

  test("pauses often enough that no slice is more than some thousand steps", () => {
    expect(pausesOf(sortedInSlices(scattered(40 * STEPS_A_SLICE, 1e6), byRank))).toBeGreaterThan(80);
  });

  test("of nothing is nothing", () => {
    expect(inOneGo(sortedInSlices([], byRank))).toEqual([]);
  });
});

test("done in one go, work gives what it returns, after every pause", () => {
  const seen: number[] = [];
  function* work(): Sliced<string> {
    for (const step of [1, 2, 3]) {
      seen.push(step);
      yield;
    }
    return "done";
  }
  expect(inOneGo(work())).toBe("done");
  expect(seen).toEqual([1, 2, 3]);
  expect(pausesOf(work())).toBe(3);
});

const hashOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

test("texts hashed together give the hash of one long text, across slices too", () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `Café ${index}\u{1f600}\n`);
  expect(inOneGo(sha256HexOfAll(texts))).toBe(hashOf(texts.join("")));
  expect(inOneGo(sha256HexOfAll([]))).toBe(hashOf(""));
});

describe("frames longer than a slice", () => {
  const unitsOf = (last: string) =>
    Array.from({ length: 2 * STEPS_A_SLICE + 5 }, (_, index) => ({
      // Numbers far apart follow each other, so that sorting has something to do.
      key: `${(index * 7_919) % 100_003}${index % 3 === 0 ? last : "x"}${index}` as UnitId,
      stratum: (index % 2 === 0 ? "NFA" : `É${last}`) as StratumLabel,
      row: index,
      carried: [],
    }));

  // A letter below the surrogates, one above them, and one outside the basic plane.
  test.each(["é", "\ufb01", "\u{1f600}"])(
    "with “%s”: the fingerprint goes by the bytes of the lines",
    (last) => {
      const units = unitsOf(last);
      const lines = units.map(({ key, stratum }) => Buffer.from(`${key}\t${stratum}\n`, "utf8"));
      expect(frameFingerprint(units)).toBe(hashOf(...lines.sort(Buffer.compare)));
      const mixed = [
        ...units,
        ...unitsOf("\ufffd").map((unit) => ({ ...unit, key: `${unit.key}!` as UnitId })),
      ];
      const mixedLines = mixed.map(({ key, stratum }) => Buffer.from(`${key}\t${stratum}\n`, "utf8"));
      expect(frameFingerprint(mixed)).toBe(hashOf(...mixedLines.sort(Buffer.compare)));
    },
  );
});
