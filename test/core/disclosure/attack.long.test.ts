import { protectedFigures } from "../../../src/core/disclosure/protected-figures-of";
import { inOneGo } from "../../../src/core/sliced";
import { recovered } from "./attacker";
import { generatedFigures } from "./generated-figures";
import type { Sizes } from "./generated-figures";

/** Small enough to try out every solution: groups of all questions, and weighted estimates of one. */
const kinds: readonly { readonly name: string; readonly sets: number; readonly sizes: Sizes }[] = [
  { name: "tables", sets: 7_000, sizes: { strata: 3, most: 6, columns: 1, groups: 3, questions: 2 } },
  { name: "two columns", sets: 500, sizes: { strata: 2, most: 6, columns: 2, groups: 3, questions: 2 } },
  { name: "estimates", sets: 3_000, sizes: { strata: 2, most: 11, columns: 1, groups: 2, questions: 1 } },
];

/** Sets of tables of `kinds` together. */
const SETS = kinds.reduce((sum, { sets }) => sum + sets, 0);

describe("the attacker on many protected sets of tables", () => {
  it("are at least 10,000", () => expect(SETS).toBeGreaterThanOrEqual(10_000));

  it.each(kinds)(
    "recovers nothing: $name, $sets sets",
    ({ name, sets, sizes }) => {
      let [estimates, printed, small, hidden] = [0, 0, 0, 0];
      const found = Array.from({ length: sets }, (_, at) => at + 1).flatMap((seed) => {
        const figures = generatedFigures(seed, sizes);
        const shown = inOneGo(protectedFigures(figures, { limit: 5 }));
        figures.criteria.forEach(({ estimate, all }, at) => {
          estimates += estimate === null ? 0 : 1;
          printed += shown.criteria[at]?.estimate ? 1 : 0;
          small += all.notMet > 0 && all.notMet <= 5 ? 1 : 0;
          hidden += shown.criteria[at]?.all.headline === null ? 1 : 0;
        });
        return recovered(figures, shown).map((one) => ({ seed, ...one }));
      });
      process.stdout.write(
        `${name}: ${sets} sets, ${found.length} counts recovered; estimates printed ${printed} of ${estimates}; ` +
          `“k of n” hidden in ${hidden} questions, ${small} of which have one to five cases not met\n`,
      );
      expect(found).toEqual([]);
    },
    3_600_000,
  );
});
