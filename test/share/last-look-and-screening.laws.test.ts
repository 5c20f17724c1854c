import fc from "fast-check";
import {
  screenedText,
  screening as screeningInSlices,
} from "../../src/core/disclosure/screening/screened-text";
import { inOneGo } from "../../src/core/sliced";
import type { UnitId } from "../../src/core/frame/unit";
import { guardedValues } from "../../src/core/disclosure/guarded-values";
import {
  allowedWords,
  foundLong,
  foundShort,
  guardedWords as guardedInSlices,
} from "../../src/share/leaks/guarded-words";
import { sharedText } from "../../src/share/shared-text";

const screening = (...given: Parameters<typeof screeningInSlices>) => inOneGo(screeningInSlices(...given));
const guardedWords = (values: readonly string[]) => inOneGo(guardedInSlices(values));

const sign = fc.constantFrom(..."ABKéß0174٣２");
const gap = fc.constantFrom(
  "",
  "-",
  "/",
  " ",
  ", ",
  ",",
  ". ",
  ": ",
  "; ",
  "#",
  " (",
  ")",
  "|",
  " | ",
  "_",
  "'",
  "\n",
  "\u3164",
  "\u200b",
);
const written = (least: number) =>
  fc
    .array(fc.tuple(sign, fc.oneof({ weight: 3, arbitrary: fc.constant("") }, gap)), {
      minLength: least,
      maxLength: 12,
    })
    .map((signs) => signs.flat().join("").normalize("NFC").trim());
const split = (value: string, gaps: readonly string[]): string =>
  [...value].map((each, at) => each + (gaps[at % gaps.length] ?? "")).join("");
const none = allowedWords([]);

/** A text as it stands in the copy, with a value as it is written or taken apart. */
const cases = fc.record({
  values: fc.array(written(1), { minLength: 1, maxLength: 4 }),
  gaps: fc.array(gap, { minLength: 1, maxLength: 3 }),
  isSplit: fc.boolean(),
  before: fc.constantFrom("", "Seen ", "x", "4", "the case: "),
  after: fc.constantFrom("", " there", "y", "7", ". Then"),
});

const textOf = ({
  values,
  gaps,
  isSplit,
  before,
  after,
}: {
  values: string[];
  gaps: string[];
  isSplit: boolean;
  before: string;
  after: string;
}) => before + (isSplit ? split(values[0] ?? "", gaps) : (values[0] ?? "")) + after;

describe("what the last look stops for the screening asks about", () => {
  test("case numbers of any form, however they are split", () => {
    let found = 0;
    fc.assert(
      fc.property(cases, (given) => {
        const text = textOf(given);
        const stops = foundLong(sharedText(text), guardedWords(given.values), none);
        if (stops.length === 0) return;
        found += 1;
        const hits = screenedText(text, screening(given.values as UnitId[], [], []));
        expect(hits.map(({ kind }) => kind)).toContain("caseNumber");
      }),
      { numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test("what stands beside the cases", () => {
    let found = 0;
    fc.assert(
      fc.property(cases, (given) => {
        const text = textOf(given);
        // Beside many cases as well, where only what tells somebody is looked for.
        const beside = given.isSplit ? given.values : given.values.flatMap((value) => [value, value, value]);
        const carried = [{ column: given.isSplit ? "Note" : "Allocated worker", values: beside }];
        const stops = foundLong(sharedText(text), guardedWords(guardedValues(carried)), none);
        if (stops.length === 0) return;
        found += 1;
        expect(screenedText(text, screening([], carried, []))).not.toEqual([]);
      }),
      { numRuns: 3_000 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

test("a value is found as it is written, whatever signs are in it", () => {
  fc.assert(
    fc.property(written(1), (value) => {
      const text = `Seen ${value} there`;
      const words = guardedWords([value]);
      if (!/[\p{L}\p{N}]/u.test(value)) return;
      const edges = value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
      const both = [...foundLong(text, words, none), ...foundShort(text, guardedWords([edges]))];
      expect([value, both.length > 0]).toEqual([value, true]);
      expect([value, screenedText(text, screening([value as UnitId], [], [])).length > 0]).toEqual([
        value,
        true,
      ]);
    }),
    { numRuns: 1_000 },
  );
});
