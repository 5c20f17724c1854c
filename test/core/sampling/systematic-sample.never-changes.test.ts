import { frameOrderDigest } from "../../../src/core/frame/frame-order";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { UnitId } from "../../../src/core/frame/unit";
import { METHODS } from "../../../src/core/sampling/drawn-lines";
import type { Seed } from "../../../src/core/sampling/seed";
import { systematicPositions, systematicSample } from "../../../src/core/sampling/systematic-sample";
import { inOneGo } from "../../../src/core/sliced";

// A seed gives the same sample for ever. A change that makes a test of this file fail is a new method, with a new name
// in the record; it is never a repair of the test.

const unit = (key: string, group: string) => ({ key: key as UnitId, stratum: stratumLabel(group) });

test("nine cases by hand: the starts worked out with coreutils' sha256sum", () => {
  // printf '%s,systematic,%s' 'dice 4 2 6' 'NFA' | sha256sum
  const nfaStart = "7e47a1c2a910ede0c4a97c940cf3c50630551d892177f69b1a731c0cde5ab1d2";
  const helpStart = "a37357e70e68cf9d22d41b243c9354949cfbdd17877dccb8d6288b419cc20d51";
  const nfa = ["A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7"].map((key) => unit(key, "NFA"));
  const help = ["Caf\u00e9-1", "7"].map((key) => unit(key, "Early Help"));
  const units = [...nfa.slice(0, 3), ...help, ...nfa.slice(3)];
  const plan = [
    { label: stratumLabel("NFA"), sampleSize: 3, spares: 0 },
    { label: stratumLabel("Early Help"), sampleSize: 1, spares: 0 },
  ];
  // 7e47a1c2a910e is 0.493 of 16^13 and the step 7/3: 1.15, 3.48, 5.82. a37357e70e68c is 0.638 and the step 2: 1.28.
  expect(
    systematicSample(units, "dice 4 2 6" as Seed, plan).map(
      ({ stratum, rank, position, key, role, ticket }) => [stratum, rank, position, key, role, ticket],
    ),
  ).toEqual([
    ["NFA", 1, 2, "A-2", "Sample", nfaStart],
    ["NFA", 2, 4, "A-4", "Sample", nfaStart],
    ["NFA", 3, 6, "A-6", "Sample", nfaStart],
    ["Early Help", 1, 2, "7", "Sample", helpStart],
  ]);
  // printf 'A-1\nA-2\nA-3\nCaf\xc3\xa9-1\n7\nA-4\nA-5\nA-6\nA-7\n' | sha256sum
  expect(inOneGo(frameOrderDigest(units))).toBe(
    "54006af15c2259060611a3e33709d95c3dd19c16ab98ce7f89eaf6f53b204ad7",
  );
});

test("places by hand: U = 8·16¹², half a step", () => {
  // Steps of 2 from 1: floor(1), floor(3), … counted from 1.
  expect(systematicPositions("8000000000000", 10, 5)).toEqual([2, 4, 6, 8, 10]);
  // Steps of 3⅓ from 1⅔.
  expect(systematicPositions("8000000000000", 10, 3)).toEqual([2, 6, 9]);
  expect(systematicPositions("0000000000000", 10, 3)).toEqual([1, 4, 7]);
  expect(systematicPositions("fffffffffffff", 10, 3)).toEqual([4, 7, 10]);
});

test("the names of the methods, which say in the record how to draw again", () => {
  expect(METHODS).toEqual({
    stratified: "SHA-256 of seed, comma, case number; lowest first in each group (method 1)",
    simpleRandom: "SHA-256 of seed, comma, case number; lowest first in the whole list (method 1)",
    systematic: "Equal steps through each group in the order of the list, from a start by SHA-256 (method 2)",
  });
});
