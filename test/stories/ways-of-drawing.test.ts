import { wholeAudit, type WholeAudit } from "../../simulator/commands/audit/whole-audit";
import type { CellValue } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { serialOfDay } from "../../src/core/frame/calendar";
import type { FrameDefinition } from "../../src/core/frame/frame-definition";
import { METHODS } from "../../src/core/sampling/drawn-lines";
import type { RecordedDraw } from "../../src/core/sampling/draw-record";
import type { SampleDefinition } from "../../src/core/sampling/sample-definition";
import { checkDraw } from "../../src/tasks/check-draw";
import { previewFindings } from "../../src/tasks/preview-findings";
import { exampleDefinition, exampleWorkbook, openInSimulator, stillSurroundings } from "./open-example";
import { openSmall, placeOf, scored, smallDefinition } from "./small-audit";
import { setCell, sheetNames, shuffleRows } from "./workbook-picture";

// The ways of drawing that are not the plain one, as whole audits of the example workbook.

const LIST = "Referrals MASH 2017";
const HEADER_ROW = 3;
const LAST_ROW = 2621;

type Row = Readonly<Record<string, CellValue | null>>;

/** The rows of the example's list by header, totals and all, read without anything of the add-in's. */
function listRows(): readonly Row[] {
  const [headers = [], ...rows] = valuesOf(sheetNamed(exampleWorkbook(), LIST)).slice(HEADER_ROW - 1);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ""])),
  );
}

const serial = (day: string): number => serialOfDay(day, 1900) ?? Number.NaN;
const inPeriod = ({ "Date received": date }: Row): boolean =>
  typeof date === "number" && date >= serial("2017-09-01") && date < serial("2017-11-02");

function changed(frame: Partial<FrameDefinition>, sample: Partial<SampleDefinition>): AuditDefinition {
  const definition = exampleDefinition();
  return {
    ...definition,
    frame: { ...definition.frame, ...frame },
    sample: { ...definition.sample, ...sample },
  };
}

async function audited(definition: AuditDefinition): Promise<WholeAudit> {
  const outcome = await wholeAudit({
    workbook: exampleWorkbook(),
    definition,
    marks: null,
    by: "J. Okafor",
    surroundings: stillSurroundings,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems).slice(0, 1000));
  return outcome.value;
}

function drawOf({ drawn }: WholeAudit): RecordedDraw {
  const { draw } = drawn.record;
  if (draw === null) throw new Error("nothing drawn");
  return draw;
}

/** Lines under a heading of the record, as people read them. */
function recordLines({ workbook }: WholeAudit, heading: string): readonly string[] {
  const rows = valuesOf(sheetNamed(workbook, "Audit record"));
  const start = rows.findIndex(([first]) => first === heading) + 1;
  const lines = rows.slice(start);
  const end = lines.findIndex(([first]) => (first ?? "") === "");
  return lines.slice(0, end < 0 ? lines.length : end).map((row) => row.slice(0, 4).join(" | "));
}

const groupsOfOutcome: Readonly<Record<string, string>> = {
  "Children and Families Assessment": "Assessment or Strategy Discussion",
  "Strategy Discussion": "Assessment or Strategy Discussion",
  "Early Help": "Early Help",
  NFA: "NFA",
  "No Further Action": "NFA",
};

describe("rules on columns, outcome crossed with a range of dates, more where answers differ more", () => {
  const definition = changed(
    {
      eligibility: [
        {
          effect: "leaveOut",
          join: "or",
          conditions: [
            { column: "Referring agency", test: "is", value: "anonymous" },
            { column: "Referral route", test: "contains", value: "(OLD VERSION)" },
          ],
        },
        {
          effect: "keepOnly",
          join: "and",
          conditions: [{ column: "Age band", test: "isNoneOf", values: ["Unborn", "Under 1"] }],
        },
      ],
      strata: {
        ...exampleDefinition().frame.strata,
        crossedWith: {
          column: "Outcome date",
          bands: "date",
          groups: [
            { label: "to September", values: [], to: "2017-09-30" },
            { label: "from October", values: [], from: "2017-10-01" },
          ],
        },
        leaveOutUngrouped: true,
      },
    },
    {
      allocation: {
        method: "neyman",
        expected: { "Early Help / to September": 0.9, "Early Help / from October": 0.9 },
      },
      minimumPerStratum: 4,
      maximumPerStratum: 20,
    },
  );

  let audit: WholeAudit;
  beforeAll(async () => {
    audit = await audited(definition);
  });

  test("the groups hold what somebody who counts the list by hand finds; 60 of 60 come out the same", async () => {
    const draw = drawOf(audit);
    const byHand = new Map<string, number>();
    for (const row of listRows().filter(inPeriod)) {
      const [agency, route, age, date] = [
        row["Referring agency"],
        String(row["Referral route"]),
        row["Age band"],
        row["Outcome date"],
      ];
      if (agency === "Anonymous" || route.includes("(old version)")) continue;
      if (age === "Unborn" || age === "Under 1" || typeof date !== "number") continue;
      const when = date < serial("2017-10-01") ? "to September" : "from October";
      const label = `${groupsOfOutcome[String(row["Outcome"])] ?? "none"} / ${when}`;
      byHand.set(label, (byHand.get(label) ?? 0) + 1);
    }
    expect(
      Object.fromEntries(draw.strata.map(({ label, populationSize }) => [label, populationSize])),
    ).toEqual(Object.fromEntries(byHand));
    expect(draw.strata.map(({ label }) => label)).toEqual(
      ["Assessment or Strategy Discussion", "Early Help", "NFA"].flatMap((first) => [
        `${first} / to September`,
        `${first} / from October`,
      ]),
    );
    expect(draw.strata.reduce((sum, { drawn }) => sum + drawn, 0)).toBe(60);
    expect(draw.strata.every(({ drawn }) => drawn >= 4 && drawn <= 20)).toBe(true);
    expect(audit.check).toMatchObject({
      same: 60,
      of: 60,
      fingerprintSame: true,
      basis: "frameSheet",
      list: { changes: [] },
    });
  });

  test("the record says the rules in words with what each left out, and what was expected of each group", async () => {
    const { exclusions, strata } = drawOf(audit);
    const [header = "", ...lines] = recordLines(audit, "Who is in");
    expect(header).toBe("Step | Rule | Rows out | Rows left");
    expect(lines).toEqual(
      exclusions.map(
        ({ step, rule, rowsOut, rowsLeft }) => `${step} | ${rule} | ${rowsOut ?? ""} | ${rowsLeft}`,
      ),
    );
    expect(exclusions.map(({ step, rule }) => [step, rule]).slice(-2)).toEqual([
      ["Left out by a rule", "Referring agency is “anonymous”, or Referral route contains “(OLD VERSION)”"],
      ["Left out by a rule", "Only where Age band is none of “Unborn” and “Under 1”"],
    ]);
    expect(exclusions.at(-1)?.rowsLeft).toBe(
      strata.reduce((sum, { populationSize }) => sum + populationSize, 0),
    );
    expect(recordLines(audit, "Groups and sample")[0]).toMatch(
      /^Group \| Values in Outcome \/ Outcome date \|/,
    );
    expect(recordLines(audit, "Groups and sample")[1]).toMatch(
      /^Assessment or Strategy Discussion \/ to September \| Children and Families Assessment \/ 30 September 2017 or earlier; /,
    );
    expect(recordLines(audit, "The draw")[1]).toMatch(
      /^Shared out \| More where answers differ more \(expected to meet it: 50% of Assessment .*90% of Early Help \/ to September.*\), at least 4 a group, at most 20 a group/,
    );
  });
});

test("at random from the whole list: 60 of all, whatever the groups", async () => {
  const audit = await audited(changed({}, { selection: "simpleRandom" }));
  const draw = drawOf(audit);
  const all = listRows().filter(inPeriod).length;
  expect(draw.strata).toEqual([{ label: "", values: [""], populationSize: all, drawn: 60, spares: 5 }]);
  expect(draw.method).toBe(METHODS.simpleRandom);
  expect(audit.check).toMatchObject({ same: 60, of: 60, fingerprintSame: true, orderSame: null });
  expect(recordLines(audit, "Groups and sample").slice(1)).toEqual([
    `All cases |  | ${all} | 60`,
    `All |  | ${all} | 60`,
  ]);
  expect(recordLines(audit, "How to check this without Excel")[2]).toMatch(
    /^3 {2}All cases of the list are put/,
  );
  // The first case of all is the first of its group in a draw by groups: a ticket knows nothing of groups.
  const grouped = drawOf(await audited(exampleDefinition()));
  expect(grouped.tickets.map(({ key }) => key)).toContain(draw.tickets[0]?.key);
});

describe("at equal steps through the list", () => {
  const definition = changed({}, { selection: "systematic", spares: 0 });
  let audit: WholeAudit;
  beforeAll(async () => {
    audit = await audited(definition);
  });

  test("drawn, read back and checked: 60 of 60, in the order of the list", async () => {
    const draw = drawOf(audit);
    expect(audit.check).toMatchObject({
      same: 60,
      of: 60,
      fingerprintSame: true,
      orderSame: true,
      differing: [],
    });
    expect([draw.method, draw.tickets.length]).toEqual([METHODS.systematic, 60]);
    const place = new Map(listRows().map((row, index) => [String(row["Referral ID"]), index]));
    for (const { label, populationSize } of draw.strata) {
      const lines = draw.tickets.filter(({ stratum }) => stratum === label);
      const positions = lines.map(({ position = 0 }) => position);
      const steps = positions.slice(1).map((position, index) => position - (positions[index] ?? 0));
      expect(
        new Set(
          steps.map(
            (step) => step === Math.floor(populationSize / 20) || step === Math.ceil(populationSize / 20),
          ),
        ),
      ).toEqual(new Set([true]));
      const places = lines.map(({ key }) => place.get(key) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(recordLines(audit, "Tickets")[0]).toBe("Case number | Ticket | Rank | Role");
    expect(
      recordLines(audit, "The draw").filter((line) => line.startsWith("Order of the list")),
    ).toHaveLength(1);
    const [, subtitle] = valuesOf(sheetNamed(audit.workbook, "Audit sample"));
    expect(subtitle?.[0]).toMatch(/^60 cases drawn at equal steps from 2,471 on 23 November 2017\./);
  });

  test("a list sorted between reading and reading back makes the draw void: the order is part of it", async () => {
    const example = await openSmall(exampleWorkbook());
    const { open, tasks } = example;
    const place = await placeOf(example, LIST);
    let requests = 0;
    open.excel.host.onBeforeRequest((_, workbook) => {
      requests += 1;
      // Requests of a draw: 1 reads, 2 records, 3 writes, 4 reads back, 5 commits.
      if (requests === 4) shuffleRows(workbook, LIST, HEADER_ROW + 1, LAST_ROW);
    });
    expect(await tasks.drawSample(place, definition, "J. Okafor")).toMatchObject({
      ok: false,
      problems: [{ kind: "listChangedWhileDrawing", removed: ["Audit sample", "Audit frame"] }],
    });
    const record = valuesOf(sheetNamed(open.excel.host.workbook, "Audit record"));
    expect(record.find(([label]) => label === "State")?.[1]).toBe("Void");
    open.excel.close();
  });

  test("a list sorted afterwards does no harm: Audit frame keeps the order; without it the check says what is wrong", async () => {
    const workbook = structuredClone(audit.workbook);
    shuffleRows(workbook, LIST, HEADER_ROW + 1, LAST_ROW);
    const open = await openInSimulator(workbook);
    expect(await checkDraw(open, "A. Challenger")).toMatchObject({
      ok: true,
      value: { same: 60, of: 60, orderSame: true, basis: "frameSheet", list: { changes: [], problems: [] } },
    });
    const state = open.excel.host.workbook;
    state.sheets = state.sheets.filter(({ name }) => name !== "Audit frame");
    const fromList = await checkDraw(open, "A. Challenger");
    expect(fromList).toMatchObject({
      ok: true,
      value: { of: 60, orderSame: false, fingerprintSame: true, basis: "list" },
    });
    expect(fromList.ok && fromList.value.same).toBeLessThan(60);
    open.excel.close();
  });

  test("a place that was tampered with in the record is found", async () => {
    const workbook = structuredClone(audit.workbook);
    const rows = valuesOf(sheetNamed(workbook, "Audit record"));
    const header = rows.findIndex((row) => row.includes("Place"));
    setCell(workbook, "Audit record", header + 2, (rows[header]?.indexOf("Place") ?? 0) + 1, 7);
    const open = await openInSimulator(workbook);
    expect(await checkDraw(open, "")).toMatchObject({ ok: true, value: { same: 59, of: 60 } });
    open.excel.close();
  });

  test("its findings say what the estimates take for granted", async () => {
    const small = smallDefinition(
      {},
      {
        sample: {
          selection: "systematic",
          size: 6,
          allocation: { method: "equal" },
          minimumPerStratum: 0,
          spares: 0,
        },
      },
    );
    const { open } = await scored(small);
    const preview = await previewFindings(open);
    expect(preview.ok && preview.value.findings.caveats).toContainEqual({ kind: "drawnAtEqualSteps" });
    open.excel.close();
  });
});

describe("a child with several referrals as one case", () => {
  const byChild = (rowsInTwoGroups: "refuse" | "firstGroup" | "lastGroup"): AuditDefinition =>
    changed({ caseIdColumns: ["Child reference"], severalRowsACase: { rowsInTwoGroups } }, {});
  const rows = listRows().filter(inPeriod);
  const children = new Map<string, Set<string>>();
  for (const row of rows) {
    const child = String(row["Child reference"]);
    const groups = children.get(child) ?? new Set();
    children.set(child, groups.add(groupsOfOutcome[String(row["Outcome"])] ?? ""));
  }
  const order = ["Assessment or Strategy Discussion", "Early Help", "NFA"];
  const sizes = (of: (groups: ReadonlySet<string>) => string | undefined): readonly number[] =>
    order.map((label) => [...children.values()].filter((groups) => of(groups) === label).length);

  test("in two groups is refused, with every such child", async () => {
    const outcome = await wholeAudit({
      workbook: exampleWorkbook(),
      definition: byChild("refuse"),
      marks: null,
      by: "",
      surroundings: stillSurroundings,
    });
    const [problem] = outcome.ok ? [] : outcome.problems;
    const inTwo = [...children].filter(([, groups]) => groups.size > 1).map(([child]) => child);
    expect(inTwo.length).toBeGreaterThan(10);
    expect(problem?.kind === "unitInTwoGroups" && problem.units.map(({ key }) => key).sort()).toEqual(
      inTwo.sort(),
    );
  });

  test.each([
    ["firstGroup", (groups: ReadonlySet<string>) => order.find((label) => groups.has(label))],
    ["lastGroup", (groups: ReadonlySet<string>) => order.findLast((label) => groups.has(label))],
  ] as const)(
    "%s: each child counts once, as counted by hand, and 60 of 60 come out the same",
    async (placement, of) => {
      const audit = await audited(byChild(placement));
      const draw = drawOf(audit);
      expect(draw.strata.map(({ populationSize }) => populationSize)).toEqual(sizes(of));
      expect(draw.exclusions.at(-1)).toEqual({
        step: "Cases",
        rule: `Rows with the same Child reference are one case; where their groups differ, the one listed ${placement === "firstGroup" ? "first" : "last"} counts`,
        rowsOut: null,
        rowsLeft: children.size,
      });
      expect(draw.exclusions.at(-2)?.rowsLeft).toBe(rows.length);
      expect(audit.check).toMatchObject({ same: 60, of: 60, fingerprintSame: true, list: { changes: [] } });
    },
  );

  test("a carried cell changed in the second of two referrals is told as an edit of the child", async () => {
    const audit = await audited(byChild("firstGroup"));
    const seen = new Set<string>();
    const second = listRows().findIndex((row) => {
      const child = String(row["Child reference"]);
      const again = seen.has(child) && inPeriod(row);
      if (inPeriod(row)) seen.add(child);
      return again;
    });
    const child = String(listRows()[second]?.["Child reference"]);
    setCell(audit.workbook, LIST, HEADER_ROW + 1 + second, 5, "Another agency");
    const open = await openInSimulator(audit.workbook);
    expect(await checkDraw(open, "")).toMatchObject({
      ok: true,
      value: { same: 60, of: 60, list: { changes: [{ change: "edited", key: child }] } },
    });
    open.excel.close();
  });
});

test("what can't be drawn leaves the workbook as it was: a rule that lets nobody in", async () => {
  const audit = await openSmall();
  const nobody = smallDefinition({
    eligibility: [
      { effect: "keepOnly", join: "and", conditions: [{ column: "Worker", test: "is", value: "Nobody" }] },
    ],
  });
  expect(await audit.tasks.drawSample(await placeOf(audit), nobody, "")).toMatchObject({
    ok: false,
    problems: [{ kind: "nothingEligible" }],
  });
  expect(sheetNames(audit.workbook)).toEqual(["Cases"]);
  audit.open.excel.close();
});
