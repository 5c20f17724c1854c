import fc from "fast-check";
import { pseudonyms } from "../../../src/core/disclosure/pseudonyms";

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 40 });

describe("labels instead of case numbers", () => {
  it("give each case one label, from A on without a gap, whatever the order of the cases", () => {
    fc.assert(
      fc.property(keys, fc.string(), (cases, seed) => {
        const labels = pseudonyms(cases, seed);
        expect(labels).toEqual(pseudonyms([...cases].reverse(), seed));
        expect(new Set(labels.values()).size).toBe(cases.length);
        expect([...labels.keys()].sort()).toEqual([...cases].sort());
        expect([...labels.values()]).toContain("Case A");
      }),
    );
  });

  it("go on with AA after Z", () => {
    const labels = [
      ...pseudonyms(
        Array.from({ length: 28 }, (_, at) => `${at}`),
        "seed",
      ).values(),
    ];
    expect(labels.slice(24)).toEqual(["Case Y", "Case Z", "Case AA", "Case AB"]);
  });

  it("are as likely for each case, so that they say nothing about the order", () => {
    const cases = ["1", "2", "3"];
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 6_000; seed += 1) {
      const labels = pseudonyms(cases, `${seed}`);
      const order = cases.map((key) => labels.get(key)).join();
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    // 1,000 each; six standard deviations are 173.
    for (const count of orders.values()) expect(Math.abs(count - 1_000)).toBeLessThan(173);
  });

  it("never change for a seed", () => {
    expect([...pseudonyms(["1001", "1002", "1003", "1004"], "93251 00427")]).toMatchInlineSnapshot(`
      [
        [
          "1001",
          "Case A",
        ],
        [
          "1004",
          "Case B",
        ],
        [
          "1003",
          "Case C",
        ],
        [
          "1002",
          "Case D",
        ],
      ]
    `);
  });
});
