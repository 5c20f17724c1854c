import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { frameOrderDigest } from "../../../src/core/frame/frame-order";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { UnitId } from "../../../src/core/frame/unit";
import type { Seed } from "../../../src/core/sampling/seed";
import { systematicPositions, systematicSample } from "../../../src/core/sampling/systematic-sample";
import { inOneGo } from "../../../src/core/sliced";

type Pair = readonly [key: string, group: string];

/** Made by test/reference/systematic/systematic.py with exact fractions, where the product has whole numbers. */
interface Reference {
  readonly meta: { readonly python: string; readonly script_sha256: string };
  readonly frames: Readonly<Record<string, readonly Pair[]>>;
  readonly draws: readonly {
    readonly seed: string;
    readonly frame: string;
    readonly plan: readonly (readonly [group: string, size: number])[];
    readonly lines: readonly (readonly [
      group: string,
      rank: number,
      place: number,
      key: string,
      ticket: string,
    ])[];
    readonly order: string;
  }[];
  readonly places: readonly {
    readonly start: string;
    readonly population: number;
    readonly size: number;
    readonly places?: readonly number[];
    /** Of the places one a line, where they are many. */
    readonly digest?: string;
  }[];
}

const folder = join(__dirname, "../../reference/systematic");
const script = join(folder, "systematic.py");
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const written = readFileSync(join(folder, "systematic.json"), "utf8");
const reference = JSON.parse(written) as Reference;

const unitsOf = (pairs: readonly Pair[]) =>
  pairs.map(([key, group]) => ({ key: key as UnitId, stratum: stratumLabel(group) }));

describe("oracle: the same by fractions in Python", () => {
  test.each(reference.draws.map((draw) => [draw.seed, draw.frame, JSON.stringify(draw.plan), draw] as const))(
    "seed %s, frame %s, %s",
    (_seed, _frame, _plan, draw) => {
      const units = unitsOf(reference.frames[draw.frame] ?? []);
      const plan = draw.plan.map(([group, sampleSize]) => ({
        label: stratumLabel(group),
        sampleSize,
        spares: 3,
      }));
      const lines = systematicSample(units, draw.seed as Seed, plan);
      expect(
        lines.map(({ stratum, rank, position, key, ticket }) => [stratum, rank, position, key, ticket]),
      ).toEqual(draw.lines);
      expect(inOneGo(frameOrderDigest(units))).toBe(draw.order);
    },
  );

  test("places from the first start to the last, in lists up to 2⁵³ cases", () => {
    expect(reference.places).toHaveLength(96);
    const differing = reference.places.filter(({ start, population, size, places, digest }) => {
      const got = systematicPositions(start, population, size);
      const found = createHash("sha256")
        .update(got.map((place) => `${place}\n`).join(""))
        .digest("hex");
      return places === undefined ? found !== digest : JSON.stringify(got) !== JSON.stringify(places);
    });
    expect(differing).toEqual([]);
  });

  test("the script is the one that made the values", () => {
    expect(createHash("sha256").update(readFileSync(script)).digest("hex")).toBe(
      reference.meta.script_sha256,
    );
  });

  // Skipped, and counted as skipped, where there is no python3.
  (hasPython ? test : test.skip)("the script makes the same values again", () => {
    const again = JSON.parse(execFileSync("python3", [script], { encoding: "utf8" })) as Reference;
    expect({ ...again, meta: null }).toEqual({ ...reference, meta: null });
  });
});

const hexStart = fc
  .bigInt({ min: 0n, max: 16n ** 13n - 1n })
  .map((start) => start.toString(16).padStart(13, "0"));
const sizes = fc
  .integer({ min: 1, max: 5_000 })
  .chain((population) => fc.tuple(fc.constant(population), fc.integer({ min: 1, max: population })));

describe("laws of the places", () => {
  test("exactly as many as asked, all inside the list, all different, in ascending order", () => {
    fc.assert(
      fc.property(hexStart, sizes, (start, [population, size]) => {
        const places = systematicPositions(start, population, size);
        expect(places).toHaveLength(size);
        expect(places[0]).toBeGreaterThanOrEqual(1);
        expect(places.at(-1)).toBeLessThanOrEqual(population);
        expect(places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0))).toBe(false);
      }),
    );
  });

  test("each step is N/n rounded down or up, also from the last place round to the first", () => {
    fc.assert(
      fc.property(hexStart, sizes, (start, [population, size]) => {
        const places = systematicPositions(start, population, size);
        const next = [...places.slice(1), (places[0] ?? 0) + population];
        const steps = new Set(places.map((place, index) => (next[index] ?? 0) - place));
        const allowed = [Math.floor(population / size), Math.ceil(population / size)];
        expect([...steps].filter((step) => !allowed.includes(step))).toEqual([]);
      }),
    );
  });

  test("everything is drawn where everything is asked for, whatever the start", () => {
    fc.assert(
      fc.property(hexStart, fc.integer({ min: 1, max: 300 }), (start, population) => {
        expect(systematicPositions(start, population, population)).toEqual(
          Array.from({ length: population }, (_, index) => index + 1),
        );
      }),
    );
  });

  test("over starts spread evenly every case is drawn equally often: the chance is n/N", () => {
    // 2520 starts in the middle of equal parts of the range; N divides their number, so that the shares are exact.
    for (const [population, size] of [
      [12, 5],
      [7, 3],
      [10, 10],
      [9, 1],
    ] as const) {
      const counts = new Array<number>(population).fill(0);
      for (let part = 0; part < 2_520; part += 1) {
        const start = ((16n ** 13n * BigInt(2 * part + 1)) / 5_040n).toString(16).padStart(13, "0");
        for (const place of systematicPositions(start, population, size))
          counts[place - 1] = (counts[place - 1] ?? 0) + 1;
      }
      expect(counts).toEqual(new Array<number>(population).fill((2_520 * size) / population));
    }
  });
});

describe("by fixed seeds", () => {
  const [label] = [stratumLabel("NFA")] as const;
  const units = Array.from({ length: 11 }, (_, index) => ({ key: `C-${index}` as UnitId, stratum: label }));
  const RUNS = 8_000;

  test("each case is drawn in n/N of the draws, within what chance allows", () => {
    const counts = new Map<string, number>();
    for (let run = 0; run < RUNS; run += 1)
      for (const { key } of systematicSample(units, `fixed ${run}` as Seed, [
        { label, sampleSize: 4, spares: 0 },
      ]))
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const share = 4 / 11;
    const error = Math.sqrt((share * (1 - share)) / RUNS);
    // 11 cases, each further out than 4 standard errors once in 16,000: the seeds are fixed, so it never happens by itself.
    for (const { key } of units)
      expect(Math.abs((counts.get(key) ?? 0) / RUNS - share)).toBeLessThan(4 * error);
  });

  test("each group has a start of its own, so that another group changes nothing", () => {
    const other = stratumLabel("Early Help");
    const mixed = units.flatMap((unit, index) =>
      index % 2 === 0 ? [unit, { key: `D-${index}` as UnitId, stratum: other }] : [unit],
    );
    const seed = "20171101" as Seed;
    const plan = { label, sampleSize: 4, spares: 0 };
    const alone = systematicSample(units, seed, [plan]);
    const beside = systematicSample(mixed, seed, [{ label: other, sampleSize: 2, spares: 0 }, plan]);
    expect(beside.filter(({ stratum }) => stratum === label)).toEqual(alone);
    const starts = new Set(beside.map(({ ticket }) => ticket));
    expect(starts.size).toBe(2);
  });

  test("the order of the list decides: turned round, other cases are drawn", () => {
    const draw = (list: typeof units): string =>
      systematicSample(list, "20171101" as Seed, [{ label, sampleSize: 4, spares: 0 }])
        .map(({ key }) => key)
        .join();
    expect(draw([...units].reverse())).not.toBe(draw(units));
    expect(inOneGo(frameOrderDigest([...units].reverse()))).not.toBe(inOneGo(frameOrderDigest(units)));
  });
});
