import { OwnTime } from "../simulator/commands/audit/own-time";
import { largeFindings, VALUES_OF_COLUMNS } from "../test/stories/large-findings";

/**
 * Run with `npm run bench:findings`: the findings of 500 cases, 40 questions and 8 breakdowns, with their workings, through
 * Microsoft's client on the emulated Excel. First as on a workbook without findings, then over and over. The add-in's own
 * time is told from that of the emulated Excel, which shares its thread.
 */
const [CASES, QUESTIONS, RUNS] = [500, 40, 5];

/** What must hold: so many requests and so many milliseconds of the add-in's own work, in the middle one of the runs. */
const LIMITS = { requests: 12, milliseconds: 2_000 };

interface Making {
  readonly clock: number;
  readonly own: number;
  readonly excel: number;
  readonly longest: number;
  readonly requests: number;
  readonly megabytes: number;
}

async function main(): Promise<void> {
  const audit = await largeFindings(CASES, QUESTIONS);
  const { host } = audit.open.excel;
  const time = new OwnTime(host);
  const making = async (): Promise<Making> => {
    const mark = host.counters.mark();
    const start = performance.now();
    const { result, times } = await time.of("findings", () =>
      audit.tasks.writeFindings("J. Okafor", undefined, { breakdowns: audit.breakdowns }),
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { requests, bytesIn, bytesOut } = host.counters.since(mark);
    return {
      clock: performance.now() - start,
      own: times.own,
      excel: times.excels,
      longest: times.longest[0]?.milliseconds ?? 0,
      requests,
      megabytes: (bytesIn + bytesOut) / 1e6,
    };
  };
  const first = await making();
  const again: Making[] = [];
  for (let run = 0; run < RUNS; run += 1) again.push(await making());
  audit.open.excel.close();

  const values = VALUES_OF_COLUMNS.join(", ");
  console.log(`${CASES} cases, ${QUESTIONS} questions, 4 groups; broken down by columns of ${values} values`);
  const median = (of: (making: Making) => number): number =>
    again.map(of).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  const line = (name: string, of: (making: Making) => number, digits = 0): void =>
    console.log(
      `${name.padEnd(46)}${of(first).toFixed(digits).padStart(8)}${median(of).toFixed(digits).padStart(8)}`,
    );
  console.log(`${"".padEnd(46)}${"first".padStart(8)}${"again".padStart(8)}`);
  line("the add-in’s own work, ms", ({ own }) => own);
  line("the emulated Excel, ms", ({ excel }) => excel);
  line("on the clock, ms", ({ clock }) => clock);
  line("longest time without an answer, ms", ({ longest }) => longest);
  line("requests", ({ requests }) => requests);
  line("MB both ways", ({ megabytes }) => megabytes, 1);
  const requests = Math.max(first.requests, ...again.map((each) => each.requests));
  const own = median((each) => each.own);
  const holds = requests <= LIMITS.requests && own < LIMITS.milliseconds;
  console.log(
    `${holds ? "Holds" : "DOES NOT HOLD"}: at most ${LIMITS.requests} requests (${requests}) and ${LIMITS.milliseconds} ms (${own.toFixed(0)})`,
  );
  process.exitCode = holds ? 0 : 1;
}

void main();
