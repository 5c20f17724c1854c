import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openLargeList } from "../../bench/large-audit";
import type { LargeRun } from "../../bench/scale.bench";
import { MOST_CASES } from "../../simulator/examples/large-list/large-list";
import { auditDefinition } from "../../src/pane/set-up-definition";
import type { DrawStep } from "../../src/tasks/draw-results";

const ALL = "31/12/2026";
const BY = "J. Okafor";

/** Room for what lives briefly: with the little that is usual, a third of the time goes into clearing it away. */
const YOUNG = "--max-semi-space-size=64";

/** The whole of it in a program of its own, whose memory can be told: read, counted, drawn from and checked. */
function run(cases: number, until: string): LargeRun {
  const bench = join(__dirname, "../../bench/scale.bench.ts");
  const program = [
    "--max-old-space-size=1200",
    YOUNG,
    "--import",
    "tsx",
    bench,
    String(cases),
    until,
    "--json",
  ];
  return JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" })) as LargeRun;
}

function printed({ cases, steps, peakMegabytes }: LargeRun): string {
  const lines = steps.map(
    ({ step, seconds, requests, longest }) =>
      `${step}: ${seconds.toFixed(1)} s, ${requests} requests, longest ${longest[0]?.milliseconds.toFixed(0) ?? "-"} ms`,
  );
  return [`${cases} rows, ${peakMegabytes.toFixed(0)} MB`, ...lines].join("\n");
}

/** A request for each MB that goes over, and a handful besides. */
function expectFewRequests({ steps }: LargeRun): void {
  for (const { step, requests, megabytes } of steps)
    expect([step, requests <= 12 + 1.2 * Math.ceil(megabytes)]).toEqual([step, true]);
}

test("100,000 rows, with the frame on a sheet and without: all drawn cases are drawn again, in few requests", () => {
  const without = run(100_000, ALL);
  expect(without).toMatchObject({ eligible: 100_000, check: { same: 60, of: 60, basis: "list" } });
  const withFrame = run(100_000, "29/12/2024");
  expect(withFrame).toMatchObject({ check: { same: 60, of: 60, basis: "frameSheet" } });
  expect(withFrame.eligible).toBeLessThanOrEqual(50_000);
  for (const each of [without, withFrame]) {
    expectFewRequests(each);
    expect(each.peakMegabytes).toBeLessThan(1_500);
    console.log(printed(each));
  }
});

test("a sheet that is full: 1,048,575 rows are drawn from and checked with less than 1.5 GB", () => {
  const full = run(MOST_CASES, ALL);
  expect(MOST_CASES).toBe(1_048_575);
  expect(full).toMatchObject({ eligible: 1_048_575, check: { same: 60, of: 60, basis: "list" } });
  expectFewRequests(full);
  expect(full.peakMegabytes).toBeLessThan(1_500);
  console.log(printed(full));
}, 600_000);

describe("a draw from a long list can be stopped", () => {
  const STEPS: readonly DrawStep[] = [
    "readingList",
    "whoIsIn",
    "drawing",
    "recording",
    "writingSheets",
    "readingBack",
  ];

  test.each(STEPS)("at %s; what stands in the workbook is what is said to stand", async (at) => {
    const { excel, tasks, list, setUp } = await openLargeList(30_000, ALL);
    try {
      const stopper = new AbortController();
      const told: DrawStep[] = [];
      const outcome = await tasks.drawSample(list.place, auditDefinition(setUp, list), BY, {
        step: (step) => {
          if (told.at(-1) !== step) told.push(step);
          if (step === at) stopper.abort();
        },
        signal: stopper.signal,
      });
      if (outcome.ok) throw new Error("it was not stopped");
      // A request that has gone out is not called back: recording ends, and then it stops.
      expect(STEPS.slice(STEPS.indexOf(at), STEPS.indexOf(at) + 2)).toContain(told.at(-1));
      const [problem] = outcome.problems;
      expect(problem?.kind).toMatch(/stopped/i);
      const sheets = excel.host.workbook.sheets.map(({ name }) => name);
      expect(sheets).not.toContain("Audit sample");
      expect(sheets).not.toContain("Audit frame");
      // Before "recording" nothing is written at all; from then on the record says that the draw was stopped.
      const hasBegun = STEPS.indexOf(at) >= STEPS.indexOf("recording");
      const after = await tasks.recogniseAudit();
      if (!after.ok) throw new Error(JSON.stringify(after.problems));
      expect(sheets.includes("Audit record")).toBe(hasBegun);
      expect(after.value.unfinishedDraw).toBeNull();
      expect(after.value.drawsBegun - after.value.drawsEnded).toBe(0);
    } finally {
      excel.close();
    }
  });
});
