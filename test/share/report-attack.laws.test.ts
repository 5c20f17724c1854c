import { figuresOfFindings } from "../../src/core/disclosure/figures-of-findings";
import { protectedFigures } from "../../src/core/disclosure/protected-figures-of";
import { inOneGo } from "../../src/core/sliced";
import { attack, recovered } from "../core/disclosure/attacker";
import { generatedFigures } from "../core/disclosure/generated-figures";
import type { Sizes } from "../core/disclosure/generated-figures";
import { onlySmallHidden } from "../core/disclosure/only-small-hidden";
import { exampleFindings } from "../sheets/example-audit";
import { printedFigures, reportOfFigures } from "./printed-figures";

const tables: Sizes = { strata: 3, most: 7, columns: 2, groups: 3, questions: 2 };
const estimates: Sizes = { strata: 2, most: 12, columns: 1, groups: 2, questions: 1 };
const seeds = (count: number, from = 1) => Array.from({ length: count }, (_, at) => at + from);

/** What the attacker recovers from the texts of the reports of many made-up audits. */
const attacked = (of: readonly number[], sizes: Sizes, protect: Parameters<typeof attackedOne>[2]) =>
  of.flatMap((seed) => attackedOne(seed, sizes, protect));

function attackedOne(
  seed: number,
  sizes: Sizes,
  protect: (figures: ReturnType<typeof generatedFigures>) => Parameters<typeof reportOfFigures>[1],
) {
  const figures = generatedFigures(seed, sizes);
  const shown = protect(figures);
  const printed = printedFigures(reportOfFigures(figures, shown), figures, shown);
  return recovered(figures, printed).map((found) => ({ seed, ...found }));
}

describe("the attacker who reads the report", () => {
  it("recovers nothing from what stands in it", () => {
    const protect = (figures: ReturnType<typeof generatedFigures>) =>
      inOneGo(protectedFigures(figures, { limit: 5 }));
    expect(attacked(seeds(150, 2000), tables, protect)).toEqual([]);
    expect(attacked(seeds(60, 3000), estimates, protect)).toEqual([]);
  });

  it("reads the figures that were printed, so that there is something to attack", () => {
    let shownCounts = 0;
    for (const seed of seeds(20, 4000)) {
      const figures = generatedFigures(seed, { ...tables, most: 30 });
      const shown = inOneGo(protectedFigures(figures, { limit: 5 }));
      const printed = printedFigures(reportOfFigures(figures, shown), figures, shown);
      printed.criteria.forEach(({ all, byStratum }, at) => {
        const own = shown.criteria[at];
        expect({ seed, at, ...all }).toMatchObject({
          headline: own?.all.headline,
          applicable: own?.all.applicable,
        });
        const counts = byStratum?.rows.map(({ headline, applicable }) => [headline, applicable]);
        expect(counts).toEqual(
          own?.byStratum?.rows.map(({ headline, applicable }) => [headline, applicable]),
        );
        shownCounts += (counts ?? []).flat().filter((count) => count !== null).length;
      });
      expect(printed.columns).toEqual(shown.columns);
    }
    expect(shownCounts).toBeGreaterThan(15);
  });

  it("recovers a good deal where only the small numbers are hidden", () => {
    expect(attacked(seeds(30), tables, (figures) => onlySmallHidden(figures)).length).toBeGreaterThan(20);
  });
});

describe("the report of the example", () => {
  const all = figuresOfFindings(exampleFindings);
  const decision = { ...all, criteria: all.criteria.filter(({ criterion }) => criterion === "decision") };

  it("does not say how many cases the decision applied to in each group", () => {
    const shown = inOneGo(protectedFigures(decision, { limit: 5 }));
    const printed = printedFigures(reportOfFigures(decision, shown), decision, shown);
    expect(printed.criteria[0]?.all).toMatchObject({ headline: 44, applicable: 51, notApplicable: 9 });
    expect(printed.criteria[0]?.estimate?.percent).toBe("91%");
    expect(recovered(decision, printed)).toEqual([]);
    const { questions } = attack(decision, printed);
    const left = decision.strata.map((_, row) => questions[0]?.values(0, row, "applicable").size ?? 0);
    expect(left.every((values) => values >= 3)).toBe(true);
  });
});
