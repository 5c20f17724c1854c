import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { frameFingerprint } from "../src/core/frame/fingerprint";
import { stratumLabel } from "../src/core/frame/group-of-value";
import type { FrameUnit, StratumLabel, UnitId } from "../src/core/frame/unit";
import { hashRankedSample } from "../src/core/sampling/hash-ranked-sample";
import type { Seed } from "../src/core/sampling/seed";
import { ticket } from "../src/core/sampling/ticket";

/**
 * Selection alone, 20 cases from each of three groups, at three sizes of the list: ours beside R's sampling::strata and
 * pandas' groupby.sample, and what hashing costs. Run with `npm run bench:selection`. Programs that are not there are
 * said and left out. Processor time, not the clock: each is one thread, and a machine that does other things too does
 * not make it longer by much.
 */

type Unit = Pick<FrameUnit, "key" | "stratum">;

const SAMPLE_SIZE = 20;
const LABELS = ["A", "B", "C"].map(stratumLabel);
const LISTS = [
  { groups: [1400, 425, 675], repeats: 201 },
  { groups: [56_000, 17_000, 27_000], repeats: 11 },
  { groups: [560_000, 170_000, 270_000], repeats: 3 },
];

/** The cases with the groups mixed: each place takes the group that is furthest behind its share. */
function casesOf(groups: readonly number[]): readonly Unit[] {
  const total = groups.reduce((sum, size) => sum + size, 0);
  const placed = groups.map(() => 0);
  return Array.from({ length: total }, (_, index) => {
    const behind = groups.map((size, h) => ((index + 1) * size) / total - (placed[h] ?? 0));
    const h = behind.indexOf(Math.max(...behind));
    placed[h] = (placed[h] ?? 0) + 1;
    return {
      key: `CAM-${String(index + 1).padStart(7, "0")}` as UnitId,
      stratum: LABELS[h] as StratumLabel,
    };
  });
}

/** Processor time of this program so far, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Mean processor time of each piece of work, in milliseconds. The pieces take turns; each round has a seed of its own,
 * and one before them warms up. Helping threads (garbage) count in, so it is rather too much than too little.
 */
function meanMilliseconds<Name extends string>(
  works: Readonly<Record<Name, (seed: Seed) => unknown>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const total = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (let round = -1; round < rounds; round++)
    for (const name of names) {
      const start = processorTime();
      works[name](`round ${round}` as Seed);
      if (round >= 0) total[name] += (processorTime() - start) / rounds;
    }
  return total;
}

/** What is left of the method when the tickets are there already: groups, sorting, the first of each. */
function rankedByKnownTickets(units: readonly Unit[], tickets: readonly string[]): readonly Unit[] {
  const groups = new Map<StratumLabel, { unit: Unit; ticket: string }[]>(LABELS.map((label) => [label, []]));
  units.forEach((unit, index) => groups.get(unit.stratum)?.push({ unit, ticket: tickets[index] ?? "" }));
  return [...groups.values()].flatMap((group) =>
    group
      .sort((a, b) => (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0))
      .slice(0, SAMPLE_SIZE)
      .map(({ unit }) => unit),
  );
}

interface Timed {
  readonly version: string;
  readonly milliseconds: readonly number[];
}

/** Runs the other program on lists of the same sizes; null where it or its package is not installed. */
function timedBy(programs: readonly string[], script: string, probe: readonly string[]): Timed | null {
  const program = programs.find((name) => spawnSync(name, probe, { stdio: "ignore" }).status === 0);
  if (program === undefined) return null;
  const path = join(fileURLToPath(new URL(".", import.meta.url)), script);
  const lists = LISTS.map(({ groups, repeats }) => `${groups.join(":")}x${repeats}`);
  const run = spawnSync(program, [path, String(SAMPLE_SIZE), ...lists], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${program} ${script}: ${run.stderr}`);
  return JSON.parse(run.stdout) as Timed;
}

const [loadBefore = 0] = loadavg();
const R = timedBy(["Rscript"], "selection.R", ["-e", "library(sampling)"]);
const pandas = timedBy(["python3", "/usr/bin/python3"], "selection.py", ["-c", "import pandas"]);

console.log(
  `${new Date().toISOString().slice(0, 10)}; ${cpus()[0]?.model.trim() ?? "?"}, ${availableParallelism()} cores`,
);
console.log(`Node ${process.versions.node}`);
console.log(R?.version ?? "R with its package sampling is not installed: left out");
console.log(pandas?.version ?? "Python with pandas is not installed: left out");
console.log(
  `${SAMPLE_SIZE} cases from each of three groups; means of ${LISTS.map((list) => list.repeats).join(", ")} runs\n`,
);

const ours = LISTS.map(({ groups, repeats }) => {
  const units = casesOf(groups);
  const plan = LABELS.map((label) => ({ label, sampleSize: SAMPLE_SIZE, spares: 0 }));
  const tickets = units.map(({ key }) => ticket("known" as Seed, key));
  const works = {
    whole: (seed: Seed) => hashRankedSample(units, seed, plan),
    hashing: (seed: Seed) => units.map(({ key }) => ticket(seed, key)),
    known: () => rankedByKnownTickets(units, tickets),
    hashingByNode: (seed: Seed) =>
      units.map(({ key }) => createHash("sha256").update(`${seed},${key}`, "utf8").digest("hex")),
    fingerprint: () => frameFingerprint(units),
  };
  return { rows: units.length, ...meanMilliseconds(works, repeats) };
});

const time = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(value < 100 ? 1 : 0));
const ratio = (value: number, other: number | undefined) =>
  other === undefined ? "–" : `${(value / other).toPrecision(2)} ×`;
type Cell = (list: (typeof ours)[number], index: number) => string;
const LINES: readonly (readonly [string, Cell])[] = [
  ["milliseconds of the processor; rows of the list", ({ rows }) => rows.toLocaleString("en-GB")],
  ["-".repeat(51), () => "--------:"],
  ["Case Audit: tickets and selection", ({ whole }) => time(whole)],
  ["R: sampling::strata", (_, index) => time(R?.milliseconds[index])],
  ["pandas: groupby.sample", (_, index) => time(pandas?.milliseconds[index])],
  ["Case Audit / R", ({ whole }, index) => ratio(whole, R?.milliseconds[index])],
  ["Case Audit / pandas", ({ whole }, index) => ratio(whole, pandas?.milliseconds[index])],
  ["of ours: hashing alone (@noble/hashes)", ({ hashing }) => time(hashing)],
  ["of ours: selection with the tickets known", ({ known }) => time(known)],
  ["with the tickets known / R", ({ known }, index) => ratio(known, R?.milliseconds[index])],
  ["with the tickets known / pandas", ({ known }, index) => ratio(known, pandas?.milliseconds[index])],
  ["for information: hashing by node:crypto", ({ hashingByNode }) => time(hashingByNode)],
  ["for information: fingerprint of the list, not above", ({ fingerprint }) => time(fingerprint)],
];

for (const [name, cell] of LINES)
  console.log(
    `| ${name.padEnd(51)} | ${ours.map((list, index) => cell(list, index).padStart(9)).join(" | ")} |`,
  );
console.log(
  `\nLoad of the machine before and after: ${loadBefore.toFixed(1)}, ${(loadavg()[0] ?? 0).toFixed(1)}`,
);
