import type { AuditDefinition } from "../../../src/core/audit-definition";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import { frameFingerprint } from "../../../src/core/frame/fingerprint";
import { frameOrderDigest } from "../../../src/core/frame/frame-order";
import type { FrameDefinition } from "../../../src/core/frame/frame-definition";
import type { RecordedDraw } from "../../../src/core/sampling/draw-record";
import { frameOfDraw } from "../../../src/core/sampling/frame-of-draw";
import { METHODS } from "../../../src/core/sampling/drawn-lines";
import { plannedDraw, type PlannedDraw } from "../../../src/core/sampling/planned-draw";
import type { SampleDefinition } from "../../../src/core/sampling/sample-definition";
import type { Seed } from "../../../src/core/sampling/seed";
import { inOneGo } from "../../../src/core/sliced";
import { listOf } from "../frame/list-of";

const COUNT = 90;
const list = listOf({
  Case: Array.from({ length: COUNT }, (_, index) => `C-${index}`),
  Outcome: Array.from({ length: COUNT }, (_, index) => (index % 3 === 0 ? "EH" : "NFA")),
  Referrer: Array.from({ length: COUNT }, (_, index) => `Agency ${index}`),
});
const frame: FrameDefinition = {
  caseIdColumns: ["Case"],
  period: null,
  strata: {
    column: "Outcome",
    groups: [
      { label: "NFA", values: ["NFA"] },
      { label: "Early Help", values: ["EH"] },
    ],
    leaveOutUngrouped: false,
  },
  carriedColumns: ["Referrer"],
  leaveOutTotals: false,
};
const sample: SampleDefinition = {
  size: 12,
  allocation: { method: "equal" },
  minimumPerStratum: 2,
  spares: 2,
};

function planned(changes: Partial<SampleDefinition>): PlannedDraw {
  const definition: AuditDefinition = {
    name: "Small audit",
    list: { sheet: "Referrals", table: null, headerRow: 3 },
    frame,
    sample: { ...sample, ...changes },
    seed: { origin: "made" },
    criteriaSet: "mash-threshold",
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
  const made = eligibleFrame(list, frameOfDraw(definition), false);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const moment = { frozenAt: "", seedMadeAt: "", sampleSheet: "Audit sample", frameSheet: "Audit frame" };
  const draw = plannedDraw(made.value, list.place, definition, "20171101" as Seed, moment);
  if (!draw.ok) throw new Error(JSON.stringify(draw.problems));
  return draw.value;
}

const rolesOf = ({ tickets }: RecordedDraw): Record<string, number> =>
  tickets.reduce<Record<string, number>>(
    (counts, { role }) => ({ ...counts, [role]: (counts[role] ?? 0) + 1 }),
    {},
  );

test("the sample holds the drawn cases in the order of the tickets, with what is carried along", () => {
  for (const selection of ["stratified", "simpleRandom", "systematic"] as const) {
    const { draw, sample: cases } = planned({ selection });
    const drawn = draw.tickets.filter(({ role }) => role === "Sample");
    expect(cases.map(({ key }) => key)).toEqual(drawn.map(({ key }) => key));
    expect(cases.map(({ carried }) => carried)).toEqual(
      drawn.map(({ key }) => [`Agency ${key.slice("C-".length)}`]),
    );
    expect([draw.method, drawn.length]).toEqual([METHODS[selection], 12]);
  }
});

test("at random from the whole list: one group without a name, its fingerprint without groups, spares once", () => {
  const { draw } = planned({ selection: "simpleRandom" });
  expect(draw.strata).toEqual([{ label: "", values: [""], populationSize: COUNT, drawn: 12, spares: 2 }]);
  expect(rolesOf(draw)).toEqual({ Sample: 12, Spare: 2 });
  expect(draw.tickets.map(({ rank }) => rank)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  const keys = Array.from({ length: COUNT }, (_, index) => ({
    key: `C-${index}` as never,
    stratum: "" as never,
  }));
  expect(draw.fingerprint).toBe(frameFingerprint(keys));
  expect(draw.frameOrder).toBeUndefined();
});

test("at random from the whole list and within groups, a case has the same ticket", () => {
  const tickets = ({ draw }: PlannedDraw): ReadonlyMap<string, string> =>
    new Map(draw.tickets.map(({ key, ticket }) => [key, ticket]));
  const [whole, grouped] = [tickets(planned({ selection: "simpleRandom", size: 60 })), tickets(planned({}))];
  const both = [...grouped].filter(([key]) => whole.has(key));
  expect(both.length).toBeGreaterThan(3);
  expect(both.filter(([key, ticket]) => whole.get(key) !== ticket)).toEqual([]);
});

test("at equal steps: places beside ranks, no spares, and the order of the list in the record", () => {
  const { draw } = planned({ selection: "systematic" });
  expect(rolesOf(draw)).toEqual({ Sample: 12 });
  expect(draw.strata.map(({ label, drawn, spares }) => [label, drawn, spares])).toEqual([
    ["NFA", 6, 0],
    ["Early Help", 6, 0],
  ]);
  const places = draw.tickets.filter(({ stratum }) => stratum === "NFA").map(({ position }) => position);
  // 60 cases in steps of 10.
  expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + 10 * index));
  const keys = Array.from({ length: COUNT }, (_, index) => ({ key: `C-${index}` as never }));
  expect(draw.frameOrder).toBe(inOneGo(frameOrderDigest(keys)));
});

test("no other method says anything of places or of the order", () => {
  const { draw } = planned({});
  expect(draw.frameOrder).toBeUndefined();
  expect(draw.tickets.filter((line) => "position" in line)).toEqual([]);
});
