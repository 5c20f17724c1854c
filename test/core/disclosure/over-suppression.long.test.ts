import { protectedFigures } from "../../../src/core/disclosure/protected-figures-of";
import { inOneGo } from "../../../src/core/sliced";
import { recovered } from "./attacker";
import { generatedFigures } from "./generated-figures";
import { countsLost, fewestLost, smallCounts } from "./over-suppression";

const SETS = 150;

describe("how much more is hidden than need be", () => {
  it("in tables small enough to try every way to print them: at most 1.25 times the optimum", () => {
    let [lost, best, tables, more, small] = [0, 0, 0, 0, 0];
    for (let seed = 1; tables < SETS; seed += 1) {
      const figures = generatedFigures(seed, { strata: 1, most: 18, columns: 1, groups: 3, questions: 1 });
      const one = { ...figures, criteria: figures.criteria.map((each) => ({ ...each, estimate: null })) };
      const rows = one.columns[0]?.groups.length ?? 0;
      const shown = inOneGo(protectedFigures(one, { limit: 5 }));
      // Tables that have nothing to hide are no test.
      const table = shown.criteria[0]?.byColumn[0] ?? null;
      if (rows < 2 || countsLost(table, rows) === 0) continue;
      tables += 1;
      small += smallCounts(one, 5);
      const fewest = fewestLost(one, shown);
      lost += countsLost(table, rows);
      best += fewest;
      if (countsLost(table, rows) > fewest) more += 1;
    }
    process.stdout.write(
      `over-suppression: ${lost} counts lost, ${best} at the optimum, ${(lost / best).toFixed(3)} times; ` +
        `beside the ${small} small numbers themselves ${lost - small} and ${best - small}; ` +
        `${more} of ${tables} tables lost more than need be\n`,
    );
    expect(lost / best).toBeLessThanOrEqual(1.25);
  }, 3_600_000);

  it("in estimates: how many are left out that the attacker could not use", () => {
    let [all, printed, could] = [0, 0, 0];
    for (let seed = 1; seed <= 120; seed += 1) {
      const figures = generatedFigures(seed, { strata: 2, most: 9, columns: 0, groups: 2, questions: 1 });
      const estimate = figures.criteria[0]?.estimate ?? null;
      if (estimate === null) continue;
      all += 1;
      const shown = inOneGo(protectedFigures(figures, { limit: 5 }));
      if (shown.criteria[0]?.estimate) {
        printed += 1;
        continue;
      }
      const criteria = shown.criteria.map((each) => ({
        ...each,
        byStratum: null,
        estimate: { ...estimate, about: null },
      }));
      if (recovered(figures, { ...shown, criteria }).length === 0) could += 1;
    }
    process.stdout.write(`estimates: ${all}, printed ${printed}, left out without need ${could}\n`);
    expect(could).toBeLessThanOrEqual(0.25 * (printed + could));
  }, 3_600_000);
});
