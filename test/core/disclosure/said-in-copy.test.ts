import { protectedFigures } from "../../../src/core/disclosure/protected-figures-of";
import { isSaidInCopy } from "../../../src/core/disclosure/said-in-copy";
import { inOneGo } from "../../../src/core/sliced";
import { generatedFigures } from "./generated-figures";

test("what the copy says was left out does not tell a small number from one hidden with it", () => {
  const told = Array.from({ length: 40 }, (_, seed) =>
    inOneGo(
      protectedFigures(generatedFigures(seed, { strata: 3, most: 7, columns: 2, groups: 3, questions: 2 }), {
        limit: 5,
      }),
    ),
  );
  const all = told.flatMap(({ leftOut }) => leftOut);
  expect(all.some(({ what }) => what === "countsOfTable")).toBe(true);
  const said = all.filter(isSaidInCopy);
  expect(said.length).toBeGreaterThan(0);
  for (const { what } of said)
    expect(["met", "base", "partly", "deemedMet", "countsOfTable"]).not.toContain(what);
});
