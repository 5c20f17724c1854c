import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { duckDatabase } from "../test/larger-lists/duck-database";
import { statementsOfDoc } from "../test/larger-lists/statements-of-doc";

/**
 * Run with `npx tsx bench/larger-lists.bench.ts`. How long DuckDB takes for the statements of docs/larger-lists.md on a list
 * in memory: the first time, and the median of five more.
 */

const page = readFileSync(new URL("../docs/larger-lists.md", import.meta.url), "utf8");
const statements = statementsOfDoc(page, "DuckDB");
const steps = [
  ["1", "freeze the list"],
  ["2b", "blank or unusable case numbers"],
  ["2c", "case numbers that stand twice"],
  ["3b", "the fingerprint"],
  ["4b", "the draw"],
] as const;

async function bench(rows: number): Promise<void> {
  const database = await duckDatabase();
  await database.ask(
    `CREATE TABLE referrals AS SELECT 'R-' || i AS referral_id, ` +
      `['Strategy Discussion', 'Early Help', 'NFA'][1 + i % 3] AS outcome, DATE '2017-10-01' AS received ` +
      `FROM range(${rows}) AS r(i)`,
  );
  for (const [number, name] of steps) {
    const times: number[] = [];
    for (let run = 0; run < 6; run += 1) {
      if (number === "1") await database.ask("DROP TABLE IF EXISTS audit_frame");
      const start = performance.now();
      await database.ask(statements.get(number) ?? "");
      times.push(performance.now() - start);
    }
    const [first = Number.NaN, ...others] = times;
    const median = others.sort((a, b) => a - b)[2] ?? Number.NaN;
    console.log(
      `${rows.toLocaleString("en-GB").padStart(10)} rows  ${name.padEnd(34)}` +
        `${first.toFixed(0).padStart(7)} ms first ${median.toFixed(0).padStart(7)} ms again`,
    );
  }
  database.close();
}

await bench(2_500);
await bench(100_000);
await bench(1_000_000);
