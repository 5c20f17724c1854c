import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { MOST_CASES } from "../simulator/examples/large-list/large-list";
import { largeAudit, type LargeAudit } from "./large-audit";

/**
 * Run with `npm run bench:scale`: three large lists, each in a program of its own, read, counted, drawn from and
 * checked in the emulated Excel. With a number of cases and a last day it runs one: `… bench/scale.bench.ts 100000
 * 29/12/2024`; `--json` prints it for a program.
 */

const ALL = "31/12/2026";

/** The second ends its period where just under 50,000 cases are in: the most for which a frame sheet is written. */
const RUNS: readonly (readonly [cases: number, until: string])[] = [
  [100_000, ALL],
  [100_000, "29/12/2024"],
  [MOST_CASES, ALL],
];

/** What an audit took, with the most memory that its program had at once, the emulated Excel in it. */
export interface LargeRun extends LargeAudit {
  readonly peakMegabytes: number;
}

/** So much may live on the program's heap, in megabytes: with more allowed, garbage is merely collected later. */
const HEAP = 1_200;

/** What must hold: the pane answers after so many milliseconds at most, and the program has at most so many megabytes. */
const LIMITS = { milliseconds: 200, megabytes: 1_500 };

function printed({ cases, eligible, steps, check, peakMegabytes }: LargeRun): string {
  const head = ["", "seconds", "of them ours", "requests", "MB", "longest stretches of ours, ms"];
  const rows = steps.map((step) => [
    step.step,
    step.seconds.toFixed(1),
    step.ownSeconds.toFixed(1),
    String(step.requests),
    step.megabytes.toFixed(0),
    step.longest
      .slice(0, 4)
      .map(({ milliseconds, during }) => `${milliseconds.toFixed(0)} (${during})`)
      .join(", "),
  ]);
  const count = new Intl.NumberFormat("en-GB");
  return [
    `${count.format(cases)} rows, ${count.format(eligible)} cases could be drawn; ${check.same} of ${check.of} drawn again the same (${check.basis}); at most ${peakMegabytes.toFixed(0)} MB`,
    ...[head, ...rows].map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(8) : cell.padStart(column === 5 ? 0 : 13)))
        .join("  "),
    ),
    "",
  ].join("\n");
}

async function main(): Promise<void> {
  const [cases, until = ALL] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  if (cases !== undefined) {
    const audit = await largeAudit(Number(cases), until);
    const run: LargeRun = { ...audit, peakMegabytes: process.resourceUsage().maxRSS / 1_000 };
    console.log(process.argv.includes("--json") ? JSON.stringify(run) : printed(run));
    const longest = Math.max(...run.steps.map((step) => step.longest[0]?.milliseconds ?? 0));
    const holds = longest <= LIMITS.milliseconds && run.peakMegabytes <= LIMITS.megabytes;
    if (!process.argv.includes("--json")) {
      console.log(
        `${holds ? "Holds" : "DOES NOT HOLD"}: at most ${LIMITS.milliseconds} ms (${longest.toFixed(0)}) and ${LIMITS.megabytes} MB (${run.peakMegabytes.toFixed(0)})\n`,
      );
      process.exitCode = holds ? 0 : 1;
    }
    return;
  }
  let failed = false;
  for (const run of RUNS) {
    const program = [`--max-old-space-size=${HEAP}`, "--import", "tsx", fileURLToPath(import.meta.url)];
    const { status } = spawnSync(process.execPath, [...program, ...run.map(String)], { stdio: "inherit" });
    failed ||= status !== 0;
  }
  process.exitCode = failed ? 1 : 0;
}

void main();
