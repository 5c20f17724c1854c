import fc from "fast-check";
import { caseKey } from "../../../src/core/frame/case-key";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { FrameUnit, StratumLabel, UnitId } from "../../../src/core/frame/unit";
import { seedFromText, type Seed } from "../../../src/core/sampling/seed";

export type Unit = Pick<FrameUnit, "key" | "stratum">;

/** The groups of every generated list. */
export const GROUPS: readonly StratumLabel[] = ["Early Help", "NFA", "Çocuk İşleri", "\u{1f33b}"].map(
  stratumLabel,
);

/** The key of a cell that is known to have one. */
export function keyOf(id: CellValue): UnitId {
  const key = caseKey(id);
  if (!key.ok) throw new Error(key.fault);
  return key.key;
}

export function seedOf(text: string): Seed {
  const seed = seedFromText(text);
  if (!seed.ok) throw new Error("unusable seed");
  return seed.value;
}

/** Case numbers as lists have them, and texts that locales sort, write or shorten in different ways. */
export const usableIds: fc.Arbitrary<CellValue> = fc
  .oneof(
    fc.nat({ max: 30 }),
    fc.integer(),
    fc.nat({ max: 99_999 }).map((number) => `CAM-${number}`),
    fc.constantFrom(
      "i",
      "I",
      "ı",
      "İ",
      "ä",
      "z",
      "Å",
      "ss",
      "ß",
      "1e3",
      "ch",
      "h",
      "d",
      "ǆ",
      "\u{1f600}",
      "\uffee",
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .filter((id) => caseKey(id).ok);

export const seeds: fc.Arbitrary<Seed> = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 20, maxLength: 20 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }),
  )
  .map((text) => seedFromText(text))
  .filter((seed) => seed.ok)
  .map((seed) => (seed.ok ? seed.value : seedOf("0")));

/** Cases with different keys, each in one of the groups. */
export const unitLists: fc.Arbitrary<readonly Unit[]> = fc
  .uniqueArray(fc.tuple(usableIds, fc.constantFrom(...GROUPS)), {
    selector: ([id]) => keyOf(id),
    minLength: 1,
    maxLength: 40,
  })
  .map((list) => list.map(([id, stratum]) => ({ key: keyOf(id), stratum })));

/** A list beside the same list in another order. */
export function withAnotherOrder<T>(
  lists: fc.Arbitrary<readonly T[]>,
): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
  return lists.chain((list) =>
    fc
      .shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
      .map((other) => [list, other] as const),
  );
}
