import fc from "fast-check";
import { frameFingerprint } from "../../../src/core/frame/fingerprint";
import { frameOrderDigest } from "../../../src/core/frame/frame-order";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { UnitId } from "../../../src/core/frame/unit";
import { reperformance, type Reperformance } from "../../../src/core/sampling/draw-check";
import type { RecordedDraw, TicketLine } from "../../../src/core/sampling/draw-record";
import { drawnLines } from "../../../src/core/sampling/drawn-lines";
import type { SelectionMethod } from "../../../src/core/sampling/sample-definition";
import type { Seed } from "../../../src/core/sampling/seed";
import { inOneGo } from "../../../src/core/sliced";

type Draw = Pick<RecordedDraw, "strata" | "tickets" | "fingerprint" | "frameOrder">;

const seed = "12345678901234567890" as Seed;
const [NFA, EH] = [stratumLabel("NFA"), stratumLabel("Early Help")] as const;
const units = Array.from({ length: 50 }, (_, index) => ({
  key: `C-${index}` as UnitId,
  stratum: index % 5 < 3 ? NFA : EH,
}));

function drawOf(method: SelectionMethod, sizes = { drawn: 6, spares: 3 }): Draw {
  const plan = [NFA, EH].map((label) => ({
    label,
    populationSize: units.filter(({ stratum }) => stratum === label).length,
    sampleSize: sizes.drawn,
    spares: method === "systematic" ? 0 : sizes.spares,
  }));
  return {
    strata: plan.map(({ label, populationSize, sampleSize, spares }) => ({
      label,
      values: [],
      populationSize,
      drawn: sampleSize,
      spares,
    })),
    tickets: inOneGo(drawnLines(method, units, seed, plan)),
    fingerprint: frameFingerprint(units),
    ...(method === "systematic" ? { frameOrder: inOneGo(frameOrderDigest(units)) } : {}),
  };
}

const check = (
  draw: Draw,
  from: typeof units | null = units,
  method: SelectionMethod = "stratified",
): Reperformance => inOneGo(reperformance(method, from, seed, draw));

const changed = (draw: Draw, change: (lines: readonly TicketLine[]) => readonly TicketLine[]): Draw => ({
  ...draw,
  tickets: change(draw.tickets),
});
/** One line changed, found by group and rank. */
const changedLine = (draw: Draw, rank: number, change: Partial<TicketLine>, group = NFA): Draw =>
  changed(draw, (lines) =>
    lines.map((line) => (line.rank === rank && line.stratum === group ? { ...line, ...change } : line)),
  );

const STRATIFIED = drawOf("stratified");
const SYSTEMATIC = drawOf("systematic");
const lineOf = (draw: Draw, rank: number, group = NFA): TicketLine => {
  const line = draw.tickets.find((each) => each.rank === rank && each.stratum === group);
  if (line === undefined) throw new Error("no such line");
  return line;
};

describe("nothing was touched", () => {
  test("all the same: sample, spares, fingerprint; the order matters to a systematic sample only", () => {
    expect(check(STRATIFIED)).toEqual({
      same: 12,
      of: 12,
      sparesSame: 6,
      spares: 6,
      fingerprintSame: true,
      orderSame: null,
      differing: [],
    });
    expect(check(STRATIFIED, [...units].reverse())).toEqual(check(STRATIFIED));
    expect(check(SYSTEMATIC, units, "systematic")).toEqual({
      same: 12,
      of: 12,
      sparesSame: 0,
      spares: 0,
      fingerprintSame: true,
      orderSame: true,
      differing: [],
    });
  });

  test("without the list: what can be confirmed from the record alone is, the rest is not known", () => {
    const unknown = { fingerprintSame: null, orderSame: null, differing: [] };
    expect(check(STRATIFIED, null)).toEqual({ same: 12, of: 12, sparesSame: 6, spares: 6, ...unknown });
    expect(check(SYSTEMATIC, null, "systematic")).toEqual({
      same: 12,
      of: 12,
      sparesSame: 0,
      spares: 0,
      ...unknown,
    });
  });

  test("a group smaller than asked, and one of which none was drawn", () => {
    const few = drawOf("stratified", { drawn: 28, spares: 5 });
    const strata = few.strata.map((stratum) => {
      const lines = few.tickets.filter((line) => line.stratum === stratum.label);
      const drawn = lines.filter(({ role }) => role === "Sample").length;
      return { ...stratum, drawn, spares: lines.length - drawn };
    });
    expect(check({ ...few, strata })).toMatchObject({
      same: 48,
      of: 48,
      sparesSame: 2,
      spares: 2,
      differing: [],
    });
    const none = changed(STRATIFIED, (lines) => lines.filter(({ stratum }) => stratum === NFA));
    const left = none.strata.map((each) => (each.label === EH ? { ...each, drawn: 0, spares: 0 } : each));
    expect(check({ ...none, strata: left })).toMatchObject({ same: 6, of: 6, differing: [] });
  });
});

describe("what happened after the draw", () => {
  test("a case replaced by the next spare: both are examined and come out the same, one spare is left less", () => {
    const replaced = changedLine(changedLine(STRATIFIED, 2, { role: "Replaced" }), 7, { role: "Spare used" });
    for (const from of [units, null])
      expect(check(replaced, from)).toMatchObject({
        same: 13,
        of: 13,
        sparesSame: 5,
        spares: 5,
        differing: [],
      });
  });

  test("a spare used before its turn is not the same", () => {
    const skipped = changedLine(changedLine(STRATIFIED, 2, { role: "Replaced" }), 8, { role: "Spare used" });
    expect(check(skipped)).toMatchObject({ same: 12, of: 13, sparesSame: 4, spares: 5 });
    expect(check(skipped).differing.slice().sort()).toEqual(
      [lineOf(STRATIFIED, 7).key, lineOf(STRATIFIED, 8).key].sort(),
    );
  });

  test("an extension: ranks go on, former spares among the new cases, new spares after them", () => {
    const longer = drawOf("stratified", { drawn: 8, spares: 2 });
    const extended = { ...longer, strata: STRATIFIED.strata };
    for (const from of [units, null])
      expect(check(extended, from)).toMatchObject({
        same: 16,
        of: 16,
        sparesSame: 4,
        spares: 4,
        differing: [],
      });
  });

  test("an extension after a replacement: the used spare keeps its rank", () => {
    const longer = { ...drawOf("stratified", { drawn: 9, spares: 1 }), strata: STRATIFIED.strata };
    const both = changedLine(changedLine(longer, 4, { role: "Replaced" }), 7, { role: "Spare used" });
    expect(check(both)).toMatchObject({ same: 18, of: 18, sparesSame: 2, spares: 2, differing: [] });
  });

  test("an extension by cases that were not next is not the same", () => {
    const further = inOneGo(
      drawnLines("stratified", units, seed, [{ label: NFA, sampleSize: 12, spares: 0 }]),
    ).find(({ rank }) => rank === 12);
    const wrong = changed(STRATIFIED, (lines) => [
      ...lines.map((line) => (line.stratum === NFA ? { ...line, role: "Sample" as const } : line)),
      { ...(further as TicketLine), rank: 10 },
    ]);
    expect(check(wrong)).toMatchObject({ same: 15, of: 16 });
    expect(check(wrong).differing).toContain(further?.key);
  });
});

describe("a line that was tampered with is found, whichever part of it", () => {
  const other = "f".repeat(64);
  const undrawn = units.find(({ key }) => STRATIFIED.tickets.every((line) => line.key !== key))?.key;
  const changes: readonly (readonly [string, Partial<TicketLine>])[] = [
    ["a case number that is not in the list", { key: "C-999" as UnitId }],
    ["the number of a case that was not drawn", undrawn === undefined ? {} : { key: undrawn }],
    ["another ticket", { ticket: other }],
    ["another rank", { rank: 4 }],
    ["another group", { stratum: EH }],
    ["made a spare", { role: "Spare" }],
  ];

  test.each(changes)("%s", (_, change) => {
    const found = check(changedLine(STRATIFIED, 3, change));
    expect(found).toMatchObject({ same: 11, of: change.stratum === EH ? 13 : 12, fingerprintSame: true });
    const { key } = lineOf(STRATIFIED, 3);
    expect(found.differing).toEqual(expect.arrayContaining([key, change.key ?? key]));
  });

  test.each([
    ["another case number", { key: "C-999" as UnitId }],
    ["another start", { ticket: other }],
    ["another rank", { rank: 4 }],
    ["another place", { position: 1 }],
    ["made a spare", { role: "Spare" as const }],
  ])("of a systematic sample: %s", (_, change) => {
    const tampered = changedLine(SYSTEMATIC, 3, change);
    expect(check(tampered, units, "systematic")).toMatchObject({ same: 11, of: 12 });
    // The record alone shows all but the case at a place: who stands there only the list says.
    const alone = check(tampered, null, "systematic");
    expect(alone.of).toBe(12);
    if ("key" in change) expect(alone.same).toBe(12);
    else expect(alone.same).toBeLessThan(12);
  });

  test("a spare made a case of the sample, to get it in", () => {
    const tampered = changedLine(STRATIFIED, 9, { role: "Sample" });
    expect(check(tampered)).toMatchObject({ same: 12, of: 13, spares: 5, sparesSame: 4 });
  });

  test("a line taken out of the record is missed, be it the last of its group", () => {
    for (const rank of [1, 6]) {
      const gone = changed(STRATIFIED, (lines) =>
        lines.filter((line) => line.stratum !== NFA || line.rank !== rank),
      );
      expect(check(gone)).toMatchObject({ same: 11, of: 12, differing: [lineOf(STRATIFIED, rank).key] });
      expect(check(gone, null)).toMatchObject({ of: 12 });
      expect(check(gone, null).same).toBeLessThan(12);
    }
    const spare = changed(STRATIFIED, (lines) =>
      lines.filter((line) => line.stratum !== NFA || line.rank !== 9),
    );
    expect(check(spare)).toMatchObject({
      same: 12,
      of: 12,
      sparesSame: 5,
      spares: 6,
      differing: [lineOf(STRATIFIED, 9).key],
    });
    const last = changed(SYSTEMATIC, (lines) =>
      lines.filter((line) => line.stratum !== NFA || line.rank !== 6),
    );
    for (const from of [units, null])
      expect(check(last, from, "systematic")).toMatchObject({ same: 11, of: 12 });
  });

  test("a record emptied of its lines: none of those that were drawn", () => {
    const empty = changed(STRATIFIED, () => []);
    expect(check(empty)).toMatchObject({ same: 0, of: 12, sparesSame: 0, spares: 6 });
    expect(check(empty).differing).toHaveLength(18);
  });

  test("a line written twice does not make up for another", () => {
    const doubled = changed(STRATIFIED, (lines) =>
      lines.map((line) => (line.stratum === NFA && line.rank === 5 ? lineOf(STRATIFIED, 4) : line)),
    );
    expect(check(doubled)).toMatchObject({ same: 11, of: 12, differing: [lineOf(STRATIFIED, 5).key] });
  });
});

describe("a list that is no longer the one of the draw", () => {
  test("a case gone that was drawn: its line does not come out, another would have been drawn", () => {
    const gone = units.filter(({ key }) => key !== lineOf(STRATIFIED, 1).key);
    const found = check(STRATIFIED, gone);
    expect(found.fingerprintSame).toBe(false);
    expect(found.same).toBeLessThan(12);
    expect(found.differing).toContain(lineOf(STRATIFIED, 1).key);
  });

  test("a case gone that was neither drawn nor a spare: the sample is the same, the fingerprint is not", () => {
    const outside = units.find(({ key }) => STRATIFIED.tickets.every((line) => line.key !== key));
    const found = check(
      STRATIFIED,
      units.filter((unit) => unit !== outside),
    );
    expect(found).toMatchObject({ same: 12, of: 12, fingerprintSame: false, differing: [] });
  });

  test("a systematic sample from a sorted list: other cases, and it says that the order is another", () => {
    const sorted = [...units].reverse();
    const found = check(SYSTEMATIC, sorted, "systematic");
    expect(found).toMatchObject({ fingerprintSame: true, orderSame: false });
    expect(found.same).toBeLessThan(12);
  });

  test("another seed: no ticket fits", () => {
    for (const [method, draw] of [
      ["stratified", STRATIFIED],
      ["systematic", SYSTEMATIC],
    ] as const)
      for (const from of [units, null])
        expect(inOneGo(reperformance(method, from, "another" as Seed, draw)).same).toBe(0);
  });
});

test("law: whatever is drawn comes out the same, by every method, from the list and from the record alone", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<SelectionMethod>("stratified", "simpleRandom", "systematic"),
      fc.integer({ min: 1, max: 19 }),
      fc.nat({ max: 1 }),
      (method, drawn, spares) => {
        const draw = drawOf(method, { drawn, spares });
        for (const from of [units, null])
          expect(check(draw, from, method)).toMatchObject({ same: 2 * drawn, of: 2 * drawn, differing: [] });
      },
    ),
  );
});
