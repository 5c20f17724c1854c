import { protectedFigures } from "../../../src/core/disclosure/protected-figures-of";
import type { ProtectedFigures } from "../../../src/core/disclosure/protected-figures";
import type { PublishedFigures } from "../../../src/core/disclosure/published-figures";
import type { StratumLabel } from "../../../src/core/frame/unit";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { inOneGo } from "../../../src/core/sliced";
import { attack, recovered } from "./attacker";
import { counted, generatedFigures } from "./generated-figures";
import type { Sizes } from "./generated-figures";
import { exampleFigures } from "./example-figures";
import { onlySmallHidden } from "./only-small-hidden";

const tables: Sizes = { strata: 3, most: 7, columns: 2, groups: 3, questions: 2 };
const estimates: Sizes = { strata: 2, most: 12, columns: 1, groups: 2, questions: 1 };

const attacked = (
  seeds: readonly number[],
  sizes: Sizes,
  protect: (figures: PublishedFigures) => ProtectedFigures,
) =>
  seeds.flatMap((seed) => {
    const figures = generatedFigures(seed, sizes);
    return recovered(figures, protect(figures)).map((found) => ({ seed, ...found }));
  });
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe("the attacker, who tries out every whole-number solution", () => {
  const decision = exampleFigures("decision");

  it("recovers the applicable cases by stratum of the decision, from what the example would print of it over all", () => {
    const { questions } = attack(decision, onlySmallHidden(decision, { withTables: false }));
    const applicable = decision.strata.map((_, row) => [
      ...(questions[0]?.values(0, row, "applicable") ?? []),
    ]);
    expect(applicable).toEqual([[18], [18], [15]]);
    // Three solutions for those who met it: what is recovered is not k by stratum.
    const met = decision.strata.map((_, row) => questions[0]?.values(0, row, "headline").size);
    expect(met.every((size) => (size ?? 0) > 1)).toBe(true);
  });

  it("recovers nothing once “about 2,120” is left out", () => {
    const shown = inOneGo(protectedFigures(decision, { limit: 5 }));
    expect(shown.criteria[0]?.estimate).toEqual({
      percent: "91%",
      interval: "78–98%",
      lowPrecision: false,
      about: null,
    });
    expect(shown.criteria[0]?.all).toMatchObject({ headline: 44, applicable: 51, notApplicable: 9 });
    expect(recovered(decision, shown)).toEqual([]);
  });

  it("recovers nothing from protected tables", () => {
    const protect = (figures: PublishedFigures) => inOneGo(protectedFigures(figures, { limit: 5 }));
    expect(attacked(seeds(60), tables, protect)).toEqual([]);
    expect(attacked(seeds(40), estimates, protect)).toEqual([]);
  });

  it("recovers nothing where the bases are protected too, and with a stricter limit", () => {
    for (const seed of seeds(25)) {
      const figures = generatedFigures(seed + 500, tables);
      const bases = inOneGo(protectedFigures(figures, { limit: 5, protectsBases: true }));
      expect({ seed, found: recovered(figures, bases, true) }).toEqual({ seed, found: [] });
      const strict = inOneGo(protectedFigures(figures, { limit: 9 }));
      expect({ seed, found: recovered(figures, strict) }).toEqual({ seed, found: [] });
    }
  });
});

describe("planted leaks, each of which the attacker finds", () => {
  it("small numbers hidden and nothing else", () => {
    expect(attacked(seeds(20), tables, (figures) => onlySmallHidden(figures)).length).toBeGreaterThan(20);
  });

  it("the estimate printed wherever there is one", () => {
    const leaky = (figures: PublishedFigures): ProtectedFigures => {
      const shown = inOneGo(protectedFigures(figures, { limit: 5 }));
      const criteria = shown.criteria.map((each, at) => ({
        ...each,
        estimate: figures.criteria[at]?.estimate ?? null,
      }));
      return { ...shown, criteria };
    };
    expect(attacked(seeds(40), { ...estimates, columns: 0 }, leaky).length).toBeGreaterThan(5);
  });

  it("one count of a table printed that was left out", () => {
    const leaky = (figures: PublishedFigures): ProtectedFigures => {
      const shown = inOneGo(protectedFigures(figures, { limit: 5 }));
      const criteria = shown.criteria.map((each, at) => {
        const table = each.byColumn[0];
        const counts = figures.criteria[at]?.columns[0];
        if (!table || !counts) return each;
        const rows = table.rows.map((row, place) => ({
          ...row,
          applicable: counts[place]?.counts.applicable ?? null,
        }));
        return { ...each, byColumn: [{ ...table, rows }, ...each.byColumn.slice(1)] };
      });
      return { ...shown, criteria };
    };
    expect(attacked(seeds(60), tables, leaky).length).toBeGreaterThan(3);
  });

  it("“1 of 3” as “c of 3”, which leaves one and two", () => {
    const counts = counted([..."mxx"].map((sign) => (sign === "m" ? "met" : "notMet")));
    const all = { ...counts, cases: 12, notApplicable: 9 };
    const [base] = [generatedFigures(1, tables)];
    const figures: PublishedFigures = {
      ...base,
      strata: [{ label: "S" as StratumLabel, populationSize: 100, examined: 12, outOfScope: 0 }],
      columns: [],
      criteria: [
        {
          criterion: "q" as CriterionId,
          offersPartly: false,
          all,
          deemedMet: 0,
          strata: [all],
          columns: [],
          reasons: [],
          estimate: null,
        },
      ],
    };
    const shown = inOneGo(protectedFigures(figures, { limit: 5 }));
    expect(recovered(figures, shown)).toEqual([]);
    expect(shown.criteria[0]?.all.applicable).toBeNull();
    expect(shown.leftOut).toMatchObject([{ what: "base" }]);
    const left = (printed: ProtectedFigures) => [
      ...(attack(figures, printed).questions[0]?.values("sum", 0, "headline") ?? []),
    ];
    expect(left(onlySmallHidden(figures)).sort()).toEqual([1, 2]);
    expect(left(shown).length).toBeGreaterThan(2);
  });
});
