import { createHash } from "node:crypto";
import fc from "fast-check";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { UnitId } from "../../../src/core/frame/unit";
import type { TicketLine } from "../../../src/core/sampling/draw-record";
import { hashRankedSample, type StratumDraw } from "../../../src/core/sampling/hash-ranked-sample";
import { LowestTickets, type TicketedUnit } from "../../../src/core/sampling/lowest-tickets";
import type { Seed } from "../../../src/core/sampling/seed";
import { inOneGo } from "../../../src/core/sliced";

const GROUPS = ["A", "B", ""].map(stratumLabel);
const seed = "dice 4 2 6" as Seed;

/** The draw as the page of methods says it: every ticket worked out by Node, each whole group sorted. */
function sortedDraw(
  units: readonly { key: UnitId; stratum: ReturnType<typeof stratumLabel> }[],
  plan: readonly StratumDraw[],
): readonly TicketLine[] {
  return plan.flatMap(({ label, sampleSize, spares }) =>
    units
      .filter(({ stratum }) => stratum === label)
      .map(({ key }) => ({ key, ticket: createHash("sha256").update(`${seed},${key}`).digest("hex") }))
      .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
      .slice(0, sampleSize + spares)
      .map((unit, index) => ({
        ...unit,
        rank: index + 1,
        role: index < sampleSize ? ("Sample" as const) : ("Spare" as const),
        stratum: label,
      })),
  );
}

const unitsOf = (count: number, groups = GROUPS) =>
  Array.from({ length: count }, (_, index) => ({
    key: `C-${index}` as UnitId,
    stratum: groups[(index * index) % groups.length] ?? stratumLabel(""),
  }));

test("law: the draw is that of sorting all tickets, up to everything and beyond", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 80 }),
      fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 30 })), { minLength: 3, maxLength: 3 }),
      (count, sizes) => {
        const units = unitsOf(count);
        const plan = GROUPS.map((label, index) => {
          const [sampleSize = 0, spares = 0] = sizes[index] ?? [];
          return { label, sampleSize, spares };
        });
        expect(hashRankedSample(units, seed, plan)).toEqual(sortedDraw(units, plan));
      },
    ),
  );
});

// Around the thousand and twenty-four tickets after which those that wait are sorted, with few and many wanted.
const [ALL] = GROUPS as [(typeof GROUPS)[0]];
test.each([
  [1_100, 60, 5],
  [3_000, 1, 0],
  [3_000, 1_024, 0],
  [5_000, 1_500, 700],
  [2_500, 2_500, 0],
  [2_500, 2_400, 200],
  [1_024, 0, 3],
])("of %i cases %i are drawn with %i spares as by sorting all", (count, sampleSize, spares) => {
  const units = unitsOf(count, [ALL]);
  const plan = [{ label: ALL, sampleSize, spares }];
  const drawn = hashRankedSample(units, seed, plan);
  expect(drawn).toHaveLength(Math.min(count, sampleSize + spares));
  expect(drawn).toEqual(sortedDraw(units, plan));
});

describe("the lowest of all that were offered", () => {
  const offered = (tickets: readonly string[], most: number, between = false): readonly string[] => {
    const lowest = new LowestTickets(most);
    for (const [index, ticket] of tickets.entries()) {
      lowest.offer({ key: String(index) as UnitId, ticket });
      if (lowest.isFull || between) inOneGo(lowest.ranked());
    }
    return inOneGo(lowest.ranked()).map((unit: TicketedUnit) => unit.ticket);
  };
  const tickets = fc
    .uniqueArray(fc.nat({ max: 0xffff }), { maxLength: 40 })
    .map((numbers) => numbers.map((number) => number.toString(16).padStart(4, "0")));

  test("law: as many as wanted, in ascending order, however often they are asked for meanwhile", () => {
    fc.assert(
      fc.property(tickets, fc.nat({ max: 12 }), fc.boolean(), (list, most, between) => {
        expect(offered(list, most, between)).toEqual([...list].sort().slice(0, most));
      }),
    );
  });

  test("never so many wait that memory grows with the list", () => {
    const lowest = new LowestTickets(10);
    let waited = 0;
    for (let index = 0; index < 20_000; index += 1) {
      lowest.offer({ key: "x" as UnitId, ticket: String(99_999 - index) });
      waited += 1;
      if (!lowest.isFull) continue;
      expect(waited).toBeLessThanOrEqual(10 + 1_024);
      inOneGo(lowest.ranked());
      waited = 0;
    }
    expect(inOneGo(lowest.ranked()).map(({ ticket }) => ticket)[0]).toBe("80000");
  });
});
