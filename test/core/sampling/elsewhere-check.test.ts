import * as fc from "fast-check";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { UnitId } from "../../../src/core/frame/unit";
import type { TicketLine } from "../../../src/core/sampling/draw-record";
import { elsewhereCheck, isAllRight } from "../../../src/core/sampling/elsewhere-check";
import { elsewhereCheckWords } from "../../../src/core/sampling/elsewhere-check-words";
import { hashRankedSample } from "../../../src/core/sampling/hash-ranked-sample";
import { METHODS } from "../../../src/core/sampling/drawn-lines";
import { seedFromText } from "../../../src/core/sampling/seed";

const parsed = seedFromText("20171101");
if (!parsed.ok) throw new Error("unusable seed");
const seed = parsed.value;

const units = Array.from({ length: 500 }, (_, index) => ({
  key: `R-${index}` as UnitId,
  stratum: stratumLabel(index % 5 === 0 ? "A" : "B"),
}));
const strata = [
  { label: stratumLabel("A"), populationSize: 100, drawn: 6, spares: 2 },
  { label: stratumLabel("B"), populationSize: 400, drawn: 8, spares: 0 },
];
const tickets = hashRankedSample(
  units,
  seed,
  strata.map(({ label, drawn, spares }) => ({ label, sampleSize: drawn, spares })),
);
const draw = { method: METHODS.stratified, strata, tickets };
const withLines = (lines: readonly TicketLine[]) => elsewhereCheck({ ...draw, tickets: lines }, seed);

test("a record that is as it was drawn is all right", () => {
  const check = elsewhereCheck(draw, seed);
  expect(check).toEqual({ same: 14, of: 14, differing: [], missing: [], unlikely: [] });
  expect(isAllRight(check)).toBe(true);
});

test("law: any one line changed or gone is not all right, and only that one does not count", () => {
  const changes: readonly ((line: TicketLine) => readonly TicketLine[])[] = [
    () => [],
    (line) => [{ ...line, key: "X-1" as UnitId }],
    (line) => [{ ...line, ticket: line.ticket.replace(/./, (sign) => (sign === "0" ? "1" : "0")) }],
    (line) => [{ ...line, rank: line.rank + 100 }],
    (line) => [{ ...line, role: line.role === "Sample" ? "Spare" : "Sample" }],
    (line) => [{ ...line, stratum: stratumLabel("C") }],
  ];
  fc.assert(
    fc.property(fc.nat(tickets.length - 1), fc.constantFrom(...changes), (at, change) => {
      const check = withLines(tickets.flatMap((line, index) => (index === at ? change(line) : [line])));
      expect(isAllRight(check)).toBe(false);
      expect([check.same, check.of]).toEqual([tickets[at]?.role === "Sample" ? 13 : 14, 14]);
      expect(check.differing.length).toBeLessThan(2);
    }),
    { numRuns: 200 },
  );
});

test("a case that was added to the record is named", () => {
  const [line] = tickets;
  if (line === undefined) throw new Error("nothing drawn");
  const added = { ...line, key: "R-499" as UnitId, rank: 9 };
  expect(withLines([...tickets, added])).toMatchObject({ same: 14, of: 14, differing: ["R-499"] });
});

test("a sampled case that is gone leaves its rank, and 13 of 14", () => {
  const [first] = tickets;
  expect(withLines(tickets.slice(1))).toMatchObject({
    same: 13,
    of: 14,
    differing: [],
    missing: [{ group: "A", rank: first?.rank }],
  });
});

test("a size of a group that does not fit its tickets is named", () => {
  const larger = strata.map((stratum) => ({ ...stratum, populationSize: stratum.populationSize * 100 }));
  expect(elsewhereCheck({ ...draw, strata: larger }, seed).unlikely).toEqual(["A", "B"]);
  const smaller = strata.map((stratum) => ({ ...stratum, populationSize: 5 }));
  expect(elsewhereCheck({ ...draw, strata: smaller }, seed).unlikely).toEqual(["A", "B"]);
});

test("another seed gives none of the tickets", () => {
  const other = seedFromText("20171102");
  if (!other.ok) throw new Error("unusable seed");
  expect(elsewhereCheck(draw, other.value)).toMatchObject({ same: 0, of: 14, differing: { length: 16 } });
});

test("the words of a check say how far it went", () => {
  expect(elsewhereCheckWords(true)).toBe(
    "Tickets, order and ranks of the recorded cases: all right. The list is not here, so nothing was drawn again",
  );
  expect(elsewhereCheckWords(false)).toContain("not all right");
});
