import { officeWorkbook } from "../src/excel/office-workbook";
import { framesQuestion } from "../src/pane/counted-frames";
import { answered } from "../src/pane/worked-out";
import { countedColumns, shownColumns } from "../src/pane/counted-columns";
import { auditDefinition } from "../src/pane/set-up-definition";
import { emptySetUp, setUpForList, type SetUp } from "../src/pane/set-up";
import type { FoundList } from "../src/core/frame/found-list";
import type { Outcome } from "../src/core/outcome";
import { boundTasks } from "../src/tasks/bound-tasks";
import type { Tasks } from "../src/tasks/tasks";
import { unhurried } from "../src/tasks/unhurried";
import { OwnTime, type OwnStretch } from "../simulator/commands/audit/own-time";
import { largeListWorkbook } from "../simulator/examples/large-list/large-list";
import { startExcel, type RunningExcel } from "../simulator/host/start-excel";

/** What one step of the audit of a large list took. */
export interface LargeStep {
  readonly step: string;
  readonly seconds: number;
  readonly requests: number;
  /** Both ways. */
  readonly megabytes: number;
  /** Of the add-in, with Microsoft's client in it. */
  readonly ownSeconds: number;
  readonly excelSeconds: number;
  /** The longest times in which the pane could not have answered, longest first, in milliseconds. */
  readonly longest: readonly OwnStretch[];
}

export interface LargeAudit {
  readonly cases: number;
  /** Cases that could be drawn. */
  readonly eligible: number;
  readonly steps: readonly LargeStep[];
  /** Cases that the check drew again the same, of how many, and from what. */
  readonly check: { readonly same: number; readonly of: number; readonly basis: string };
}

export interface OpenLargeList {
  readonly excel: RunningExcel;
  readonly tasks: Tasks;
  readonly list: FoundList;
  readonly setUp: SetUp;
}

const OUTCOMES = ["No further action", "Early help", "Assessment", "Advice given", "Referred elsewhere"];

/** Opens a made-up list with the set-up of an audit of its cases up to a day; `until` as typed, "31/12/2026" for all. */
export async function openLargeList(cases: number, until: string, seed = 1): Promise<OpenLargeList> {
  const excel = await startExcel(largeListWorkbook(cases, seed), { answersInOwnTurn: true });
  const tasks = boundTasks(officeWorkbook(), {
    now: () => "2027-01-11 10:00",
    randomBytes: (count) => Uint8Array.from({ length: count }, (_, index) => (index * 37 + 11) % 250),
  });
  const [list] = valueOf(await tasks.recogniseAudit()).lists;
  if (list === undefined) throw new Error("no list found");
  const setUp: SetUp = {
    ...setUpForList(emptySetUp, list),
    caseIdColumns: ["Contact ID"],
    periodColumn: "Received",
    from: "01/01/2023",
    to: until,
    groupColumn: "Outcome",
    groups: OUTCOMES.map((label) => ({ label, values: [label] })),
    carriedColumns: ["Team", "Minutes"],
  };
  return { excel, tasks, list, setUp };
}

/** Reads, counts, draws and checks as the pane does, and keeps what the pane keeps meanwhile. */
export async function largeAudit(cases: number, until: string, seed = 1): Promise<LargeAudit> {
  const { excel, tasks, list, setUp } = await openLargeList(cases, until, seed);
  const own = new OwnTime(excel.host);
  const steps: LargeStep[] = [];
  const measured = async <T>(step: string, work: () => Promise<Outcome<T>>): Promise<T> => {
    const mark = excel.host.counters.mark();
    const start = performance.now();
    const { result, times } = await own.of(step, work);
    const { requests, bytesIn, bytesOut } = excel.host.counters.since(mark);
    steps.push({
      step,
      seconds: (performance.now() - start) / 1_000,
      requests,
      megabytes: (bytesIn + bytesOut) / 1e6,
      ownSeconds: times.own / 1_000,
      excelSeconds: times.excels / 1_000,
      longest: times.longest,
    });
    return valueOf(result);
  };
  try {
    const progress = { advance: () => undefined, signal: null };
    const cells = await measured("read", () =>
      tasks.readCases(list.place, countedColumns(setUp, list), shownColumns(setUp), progress),
    );
    const counts = await measured("count", async () => {
      const counted = await unhurried(answered(cells, framesQuestion(cells, setUp)));
      if (counted === null) throw new Error("nobody stopped it");
      return { ok: true, value: counted.answer } as const;
    });
    await measured("draw", () =>
      tasks.drawSample(list.place, auditDefinition(setUp, list), "J. Okafor", {
        step: (step) => own.now(step),
        signal: null,
      }),
    );
    const check = await measured("check", () => tasks.checkDraw("J. Okafor", progress));
    const { same, of, basis } = check;
    return { cases, eligible: valueOf(counts.grouped).units.length, steps, check: { same, of, basis } };
  } finally {
    excel.close();
  }
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems).slice(0, 2_000));
  return outcome.value;
}
