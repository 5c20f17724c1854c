import fc from "fast-check";
import type { AuditDefinition } from "../../../src/core/audit-definition";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { TicketLine } from "../../../src/core/sampling/draw-record";
import { plannedDraw, type PlannedDraw } from "../../../src/core/sampling/planned-draw";
import type { Seed } from "../../../src/core/sampling/seed";
import { keyOf, seeds, withAnotherOrder } from "./case-arbitraries";
import {
  auditOf,
  GROUP_OF_VALUE,
  isIn,
  readings,
  rowLists,
  sheetOf,
  type GeneratedRow,
  type Reading,
} from "./row-arbitraries";

// From the cells of a list to the cases drawn, with rows that must not be drawn among them.

const moment = {
  frozenAt: "2017-11-23 10:42",
  seedMadeAt: "2017-11-23 10:43",
  sampleSheet: "Audit sample",
  frameSheet: "Audit frame",
};
const methods = fc.constantFrom({ method: "equal" as const }, { method: "proportional" as const });
const sizes = fc.integer({ min: 1, max: 30 });
const numbered = (rows: readonly GeneratedRow[]) => rows.map((row, number) => ({ ...row, number }));

type NumberedRow = GeneratedRow & { readonly number: number };

/** The draw, or null where the list holds no case at all. */
function drawn(
  rows: readonly NumberedRow[],
  reading: Reading,
  sample: Partial<AuditDefinition["sample"]>,
  seed: Seed,
): PlannedDraw | null {
  const list = sheetOf(rows, reading);
  const audit = auditOf(reading, sample);
  const frame = eligibleFrame(list, audit.frame, reading.system === 1904);
  const cases = rows.filter((row) => isIn(row, reading));
  if (!frame.ok) {
    expect(frame.problems.map((problem) => problem.kind)).toEqual(["nothingEligible"]);
    expect(cases).toEqual([]);
    return null;
  }
  const draw = plannedDraw(frame.value, list.place, audit, seed, moment);
  if (!draw.ok) throw new Error(JSON.stringify(draw.problems));
  return draw.value;
}

const inGroup = (draw: PlannedDraw | null, label: string): readonly TicketLine[] =>
  (draw?.draw.tickets ?? []).filter((line) => line.stratum === label);

test("nothing is drawn that is outside the period, without a date, a total, or in no group; not as a spare either", () => {
  fc.assert(
    fc.property(rowLists, readings, sizes, methods, seeds, (list, reading, size, allocation, seed) => {
      const rows = numbered(list);
      const cases = rows.filter((row) => isIn(row, reading));
      const draw = drawn(rows, reading, { size, allocation }, seed);
      const keys = new Set(cases.map((row) => keyOf(row.id)));
      for (const line of draw?.draw.tickets ?? []) expect(keys).toContain(line.key);
      // By its row on the sheet too: another row may bear the same case number and be out.
      for (const unit of draw?.sample ?? []) {
        const row = rows[unit.row - 4];
        expect(row === undefined ? "no row" : [isIn(row, reading), keyOf(row.id), row.number]).toEqual([
          true,
          unit.key,
          unit.carried[1],
        ]);
        expect(unit.stratum).toBe(GROUP_OF_VALUE[row?.value ?? ""]);
      }
    }),
  );
});

test("who asks for everything gets every case, once", () => {
  fc.assert(
    fc.property(rowLists, readings, methods, seeds, (list, reading, allocation, seed) => {
      const rows = numbered(list);
      const draw = drawn(rows, reading, { size: 1000, allocation }, seed);
      const cases = rows.filter((row) => isIn(row, reading)).map((row) => row.number);
      expect((draw?.sample ?? []).map((unit) => Number(unit.carried[1])).sort((a, b) => a - b)).toEqual(
        cases,
      );
      expect(draw?.draw.tickets.every((line) => line.role === "Sample") ?? true).toBe(true);
    }),
  );
});

test("each group gives exactly what the plan and the record say, and together what was asked for", () => {
  fc.assert(
    fc.property(rowLists, readings, sizes, methods, seeds, (list, reading, size, allocation, seed) => {
      const rows = numbered(list);
      const cases = rows.filter((row) => isIn(row, reading));
      const draw = drawn(rows, reading, { size, allocation }, seed);
      if (draw === null) return;
      expect(draw.sample).toHaveLength(Math.min(size, cases.length));
      expect(new Set(draw.draw.tickets.map((line) => line.key)).size).toBe(draw.draw.tickets.length);
      draw.draw.strata.forEach((stratum, index) => {
        const lines = inGroup(draw, stratum.label);
        const sampled = lines.filter((line) => line.role === "Sample").length;
        const population = cases.filter((row) => GROUP_OF_VALUE[row.value] === stratum.label).length;
        const { label, populationSize, sampleSize, spares } = draw.plan[index] ?? {};
        expect([stratum.label, population, sampled, lines.length - sampled]).toEqual([
          label,
          populationSize,
          sampleSize,
          spares,
        ]);
        expect([stratum.populationSize, stratum.drawn, stratum.spares]).toEqual([
          population,
          sampled,
          spares,
        ]);
      });
    }),
  );
});

test("stated sizes are drawn to the case", () => {
  fc.assert(
    fc.property(
      rowLists,
      readings,
      seeds,
      fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
      (list, reading, seed, wishes) => {
        const rows = numbered(list);
        const labels = [...new Set(Object.values(GROUP_OF_VALUE))];
        const stated = labels.map((label, index) => {
          const population = rows.filter(
            (row) => isIn(row, reading) && GROUP_OF_VALUE[row.value] === label,
          ).length;
          return [label, (wishes[index] ?? 0) % (population + 1)] as const;
        });
        fc.pre(stated.some(([, size]) => size > 0));
        const sizesByLabel = Object.fromEntries(stated);
        const draw = drawn(
          rows,
          reading,
          { allocation: { method: "stated", sizes: sizesByLabel, leftOut: labels } },
          seed,
        );
        for (const [label, size] of stated)
          expect(inGroup(draw, label).filter((line) => line.role === "Sample")).toHaveLength(size);
      },
    ),
  );
});

test("the same draw and the same fingerprint from the rows in any order", () => {
  fc.assert(
    fc.property(
      withAnotherOrder(rowLists.map(numbered)),
      readings,
      sizes,
      methods,
      seeds,
      ([rows, shuffled], reading, size, allocation, seed) => {
        const first = drawn(rows, reading, { size, allocation }, seed);
        const second = drawn(shuffled, reading, { size, allocation }, seed);
        // Where the rows stand is all that may differ.
        expect(second?.draw).toEqual(first?.draw);
        const carried = (draw: PlannedDraw | null) => draw?.sample.map((unit) => [unit.key, unit.carried]);
        expect(carried(second)).toEqual(carried(first));
      },
    ),
  );
});

test("rows that are out change neither the draw nor the fingerprint", () => {
  fc.assert(
    fc.property(rowLists, readings, sizes, methods, seeds, (list, reading, size, allocation, seed) => {
      const rows = numbered(list);
      const all = drawn(rows, reading, { size, allocation }, seed);
      const onlyCases = rows.filter((row) => isIn(row, reading));
      const without = onlyCases.length === 0 ? null : drawn(onlyCases, reading, { size, allocation }, seed);
      expect(without?.draw.tickets).toEqual(all?.draw.tickets);
      expect(without?.draw.fingerprint).toEqual(all?.draw.fingerprint);
    }),
  );
});

test("a change in another group can move the share of a group, never the order in which its cases come", () => {
  fc.assert(
    fc.property(
      rowLists,
      rowLists,
      readings,
      sizes,
      methods,
      seeds,
      (list, other, reading, size, allocation, seed) => {
        const rows = numbered(list);
        const kept = rows.filter((row) => GROUP_OF_VALUE[row.value] === "NFA");
        const known = new Set(rows.map((row) => keyOf(row.id)));
        const added = other.filter((row) => GROUP_OF_VALUE[row.value] !== "NFA" && !known.has(keyOf(row.id)));
        const whole = { size: 1000, allocation };
        const order = (draw: PlannedDraw | null) =>
          inGroup(draw, "NFA").map((line) => [line.rank, line.key, line.ticket]);
        const before = order(drawn(rows, reading, whole, seed));
        const after = order(drawn(numbered([...added, ...kept]), reading, { size, allocation }, seed));
        expect(after).toEqual(before.slice(0, after.length));
      },
    ),
  );
});
