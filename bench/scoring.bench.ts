import { performance } from "node:perf_hooks";
import { readCriteria } from "../src/sheets/read-criteria";
import { scoringRows } from "../src/sheets/scoring-rows";
import { scoredCases } from "../src/core/scoring/scored-cases";
import { scoringGaps } from "../src/core/scoring/scoring-gaps";
import { scoringProgress } from "../src/core/scoring/scoring-progress";
import { largeScoring } from "../test/stories/many-questions";
import { markAllCells } from "../test/stories/mark-all-cells";

/**
 * Run with `npx tsx bench/scoring.bench.ts`. How long a table of 500 cases and 40 questions takes in the simulator: read
 * and judged, and the whole look at the workbook as the pane takes it. Milliseconds, and those of the processor, because
 * a busy machine lengthens the first.
 */
const RUNS = 7;

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const walls: number[] = [];
  const processor: number[] = [];
  await work();
  for (let run = 0; run < RUNS; run += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await work();
    walls.push(performance.now() - start);
    processor.push(process.cpuUsage(used).user / 1000);
  }
  const median = (times: number[]): string =>
    (times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN).toFixed(0).padStart(7);
  console.log(`${name.padEnd(46)}${median(walls)} ms${median(processor)} ms of the processor`);
}

async function bench(): Promise<void> {
  const audit = await largeScoring(500, 40);
  markAllCells(audit.workbook, (row, question) => (row % 50 === 0 && question === 7 ? "y" : "Yes"));
  const sheets = await audit.open.workbook.readSheets(["Audit sample", "Audit criteria"]);
  const [sample, criteria] = sheets.ok ? sheets.value : [];
  const set = criteria ? readCriteria(criteria) : null;
  if (!sample || set?.ok !== true) throw new Error("not read");
  const columns = {
    caseHeader: "Ref",
    groupHeader: "Group",
    rankHeader: "Rank",
    roleHeader: "Role",
    markColumns: {},
    headerRow: null,
  };
  await timed("reading the sheet through office.js", () => audit.open.workbook.readSheets(["Audit sample"]));
  await timed("all marks judged, progress and gaps", () => {
    const table = scoringRows(sample, set.value, columns);
    if (!table.ok) throw new Error(JSON.stringify(table.problems));
    const { rows, positions } = table.value;
    scoredCases(set.value.criteria, rows);
    scoringProgress("Audit sample", set.value, rows);
    return Promise.resolve(scoringGaps(set.value.criteria, rows, positions));
  });
  await timed("the whole look at the workbook, findings too", () => audit.tasks.recogniseAudit());
  audit.open.excel.close();
}

void bench();
