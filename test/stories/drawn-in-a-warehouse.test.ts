import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { newWorkbook, setValues, sheetId, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { Outcome } from "../../src/core/outcome";
import type { StatedDraw } from "../../src/core/sampling/stated-draw";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { duckDatabase, type SqlRow } from "../larger-lists/duck-database";
import { largerListsPage } from "../larger-lists/larger-lists-page";
import { statementsOfDoc, typedInto } from "../larger-lists/statements-of-doc";
import {
  LIST,
  listWorkbook,
  makeTable,
  markAll,
  openSmall,
  placeOf,
  scored,
  smallDefinition,
  type SmallAudit,
} from "./small-audit";
import { cellOf, setCell } from "./workbook-picture";

// A list that stays in a warehouse: DuckDB draws with the statements of docs/larger-lists.md, and its answer is pasted in.

const DRAWN = "Drawn";
const SEED = "20171101";
const COLUMNS = ["case_number", "group_name", "rank", "role", "ticket", "population_size"] as const;

const list = Array.from({ length: 400 }, (_, index) => ({
  id: `00${index + 1}`,
  outcome: index % 4 === 0 ? "Early Help" : "NFA",
}));

let answer: readonly SqlRow[] = [];
let fingerprint = "";

beforeAll(async () => {
  const statements = statementsOfDoc(largerListsPage, "DuckDB");
  const database = await duckDatabase();
  await database.fill(
    "referrals",
    "referral_id VARCHAR, outcome VARCHAR, received DATE",
    list.map(({ id, outcome }) => [id, outcome, "2017-10-01"]),
  );
  await database.ask(statements.get("1") ?? "");
  const sizes = [
    { group: "Early Help", sample: 12, spares: 3 },
    { group: "NFA", sample: 12, spares: 3 },
  ];
  answer = await database.ask(typedInto(statements.get("4b") ?? "", SEED, sizes));
  fingerprint = String((await database.ask(statements.get("3b") ?? ""))[0]?.["fingerprint"]);
  database.close();
});

/** The answer as it is pasted: a table with its headers in row 1. */
function pasted(change: (rows: CellValue[][]) => CellValue[][] = (rows) => rows): WorkbookState {
  const workbook = newWorkbook([DRAWN]);
  const rows = change(answer.map((row) => COLUMNS.map((column) => row[column] ?? "")));
  setValues(sheetNamed(workbook, DRAWN), "A1", [[...COLUMNS], ...rows]);
  makeTable(workbook, DRAWN, "Drawn", { top: 1, left: 1, bottom: rows.length + 1, right: COLUMNS.length });
  return workbook;
}

const stated = (): StatedDraw => ({
  seed: SEED,
  fingerprint,
  columns: { ticket: "ticket", rank: "rank", role: "role", populationSize: "population_size" },
});

async function casesOf(audit: SmallAudit): Promise<ExistingCases> {
  return {
    name: "From the warehouse",
    place: await placeOf(audit, DRAWN),
    caseIdColumn: "case_number",
    groupColumn: "group_name",
    populationSizes: null,
    chosen: "random",
    criteriaSet: "mash-threshold",
    markColumns: {},
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
}

async function take(audit: SmallAudit, changes: Partial<ExistingCases> = {}): Promise<Outcome<unknown>> {
  const cases = { ...(await casesOf(audit)), drawn: stated(), ...changes };
  return audit.tasks.useExistingCases(cases, "J. Okafor");
}

async function taken(
  workbook: WorkbookState,
  changes: Partial<ExistingCases> = {},
): Promise<{ audit: SmallAudit; outcome: Outcome<unknown> }> {
  const audit = await openSmall(workbook);
  return { audit, outcome: await take(audit, changes) };
}

/** A mark for each case, the same whichever table it stands in. */
const markOf = (key: unknown): CellValue => (Number(String(key)) % 3 === 0 ? "No" : "Yes");

function score(audit: SmallAudit, sheet: string, headerRow: number, rows: number): void {
  markAll(audit.workbook, sheet, rows, (row) => markOf(cellOf(audit.workbook, sheet, headerRow + row, 1)));
}

/** The value of a task, or why there is none. */
function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The text beside a label of Audit record. */
function recorded(audit: SmallAudit, label: string): CellValue {
  const row = valuesOf(sheetNamed(audit.workbook, "Audit record")).find(([first]) => first === label);
  return row?.[1] ?? "";
}

test("the record shows seed, method, fingerprint, sizes and tickets; sizes are taken from the table", async () => {
  const { audit, outcome } = await taken(pasted());
  expect(outcome).toEqual({ ok: true, value: { record: "Audit record" } });
  expect(recorded(audit, "Seed")).toBe(SEED);
  expect(recorded(audit, "Fingerprint of the list")).toBe(fingerprint);
  expect(recorded(audit, "Method")).toMatch(/^SHA-256 of seed, comma, case number/);
  expect(recorded(audit, "How many there were")).toBe("Early Help: 100; NFA: 300");
  expect(recorded(audit, "Checked")).toBe("23 November 2017, 10:42: 24 of 24 the same");
  const values = valuesOf(sheetNamed(audit.workbook, "Audit record"));
  const tickets = values.filter(([, , , role]) => role === "Sample" || role === "Spare");
  expect(tickets.map((row) => row.slice(0, 5))).toEqual(
    answer.map((row) => [row["case_number"], row["ticket"], row["rank"], row["role"], row["group_name"]]),
  );
  expect(values.find(([first]) => first === "NFA")?.slice(2, 5)).toEqual([300, 12, 3]);
  const seen = value(await audit.tasks.recogniseAudit());
  expect(seen.drawnElsewhere).toMatchObject({
    record: "Audit record",
    draw: { strata: [{ label: "Early Help", populationSize: 100, drawn: 12, spares: 3 }, { label: "NFA" }] },
    checks: [{ same: 24, of: 24, by: "J. Okafor" }],
  });
  expect(seen.stages).toMatchObject({ cases: "done", sample: "done", criteria: "underWay" });
});

test("from there to the findings: the same estimates as if it had been drawn in the workbook", async () => {
  const { audit } = await taken(pasted());
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  score(audit, DRAWN, 1, answer.length);
  const made = value(await audit.tasks.writeFindings("J. Okafor"));
  expect(made.scoring).toMatchObject({ cases: 24, scored: 24 });
  expect(made.findings).toMatchObject({
    populationSize: 400,
    drawn: 24,
    examined: 24,
    design: { selection: "seededElsewhere" },
    caveats: [{ kind: "drawnElsewhereWithSeed" }],
  });
  const sheet = valuesOf(sheetNamed(audit.workbook, "Audit findings"));
  expect(sheet.find(([label]) => label === "Checked")?.[1]).toBe(
    "Tickets, order and ranks checked on 23 November 2017, 10:42: all 24 right",
  );

  const here = await scored(
    smallDefinition(
      { carriedColumns: [] },
      {
        seed: { origin: "typed", seed: SEED },
        sample: { size: 24, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 3 },
      },
    ),
    listWorkbook([["Ref", "Outcome"], ...list.map(({ id, outcome }) => [id, outcome])]),
  );
  const sample = valuesOf(sheetNamed(here.workbook, "Audit sample"));
  score(here, "Audit sample", sample.findIndex((row) => row.includes("Scorer")) + 1, 24);
  const { findings } = value(await here.tasks.writeFindings("J. Okafor"));
  const numbers = (of: typeof findings) =>
    of.results.map(({ counts, estimate }) => [counts, estimate?.estimate, estimate?.interval]);
  expect(findings.results[0]?.estimate?.interval).not.toBeNull();
  expect(numbers(made.findings)).toEqual(numbers(findings));
});

describe("spares in the table", () => {
  test("are no cases to score, and one that is used counts in the place of the replaced case", async () => {
    const { audit } = await taken(pasted());
    value(await audit.tasks.addScoringColumns("mash-threshold"));
    score(audit, DRAWN, 1, answer.length);
    const rowOf = (group: string, rank: number) =>
      answer.findIndex((row) => row["group_name"] === group && row["rank"] === rank) + 2;
    setCell(audit.workbook, DRAWN, rowOf("NFA", 5), 4, "Replaced");
    setCell(audit.workbook, DRAWN, rowOf("NFA", 13), 4, "Spare used");
    const { findings } = value(await audit.tasks.previewFindings());
    expect(findings).toMatchObject({ drawn: 24, examined: 25, outOfScope: 1, audited: 24 });
    expect(findings.caveats.map(({ kind }) => kind)).toContain("replacedCases");
  });

  test("may be taken out of the table; a sampled case may not, nor may one be put in", async () => {
    const { audit } = await taken(pasted());
    value(await audit.tasks.addScoringColumns("mash-threshold"));
    score(audit, DRAWN, 1, answer.length);
    const [first = {}] = answer;
    setCell(audit.workbook, DRAWN, 2, 1, "4711");
    expect(await audit.tasks.previewFindings()).toMatchObject({
      ok: false,
      problems: [{ kind: "caseNotDrawn", cases: ["4711"] }],
    });
    setCell(audit.workbook, DRAWN, 2, 1, String(first["case_number"]));
    const spare = answer.findIndex(({ role }) => role === "Spare") + 2;
    for (let column = 1; column <= 60; column += 1) setCell(audit.workbook, DRAWN, spare, column, "");
    expect(value(await audit.tasks.previewFindings()).findings.examined).toBe(24);
    for (let column = 1; column <= 60; column += 1) setCell(audit.workbook, DRAWN, 2, column, "");
    expect(await audit.tasks.previewFindings()).toMatchObject({
      ok: false,
      problems: [{ kind: "sampledCaseMissing", cases: [first["case_number"]] }],
    });
  });

  test("a sampled case that is called a spare counts all the same, and a changed group changes nothing", async () => {
    const { audit } = await taken(pasted());
    value(await audit.tasks.addScoringColumns("mash-threshold"));
    score(audit, DRAWN, 1, answer.length);
    const before = value(await audit.tasks.previewFindings()).findings;
    setCell(audit.workbook, DRAWN, 2, 4, "Spare");
    setCell(audit.workbook, DRAWN, 3, 2, "NFA");
    expect(value(await audit.tasks.previewFindings()).findings).toEqual(before);
  });
});

describe("Check again", () => {
  test("confirms the recorded cases, says how far it went, and adds a line to the register", async () => {
    const { audit } = await taken(pasted());
    const { counters } = audit.open.excel.host;
    const mark = counters.mark();
    const check = value(await audit.tasks.checkDrawnElsewhere("R. Singh"));
    expect(counters.since(mark).requests).toBe(3);
    expect(check).toEqual({
      when: "2017-11-23 10:42",
      same: 24,
      of: 24,
      differing: [],
      missing: [],
      unlikely: [],
    });
    const register = value(await audit.tasks.recogniseAudit()).drawnElsewhere?.checks;
    expect(register?.map(({ result, by }) => [result, by])).toEqual([
      [
        "Tickets, order and ranks of the recorded cases: all right. The list is not here, so nothing was drawn again",
        "J. Okafor",
      ],
      [
        "Tickets, order and ranks of the recorded cases: all right. The list is not here, so nothing was drawn again",
        "R. Singh",
      ],
    ]);
  });

  test("names the case whose ticket was changed on the record, and those that are gone from it", async () => {
    const { audit } = await taken(pasted());
    const values = valuesOf(sheetNamed(audit.workbook, "Audit record"));
    const row = values.findIndex(([, , rank, role]) => rank === 2 && role === "Sample") + 1;
    setCell(audit.workbook, "Audit record", row, 2, "ab".repeat(32));
    const key = cellOf(audit.workbook, "Audit record", row, 1);
    expect(value(await audit.tasks.checkDrawnElsewhere(""))).toMatchObject({
      same: 23,
      of: 24,
      differing: [key],
    });
    expect(recorded(audit, "Checked")).toBe("23 November 2017, 10:42: 23 of 24 the same");
    const last = value(await audit.tasks.recogniseAudit()).drawnElsewhere?.checks.at(-1);
    expect(last?.result).toMatch(/not all right/);
  });

  test("has nothing to check where the cases were not drawn with a seed", async () => {
    const audit = await openSmall(pasted());
    const sizes = { populationSizes: { "Early Help": 100, NFA: 300 } };
    value(await audit.tasks.useExistingCases({ ...(await casesOf(audit)), ...sizes }, ""));
    expect(value(await audit.tasks.recogniseAudit()).drawnElsewhere).toBeNull();
    expect(await audit.tasks.checkDrawnElsewhere("")).toEqual({ ok: false, problems: [{ kind: "noDraw" }] });
  });
});

describe("is refused, and nothing is written,", () => {
  const refused = async (workbook: WorkbookState, changes: Partial<ExistingCases> = {}) => {
    const { audit, outcome } = await taken(workbook, changes);
    expect(audit.workbook.sheets.map(({ name }) => name)).toEqual([DRAWN]);
    return outcome;
  };

  test("case numbers that lost their zeros on the way", async () => {
    const workbook = pasted((rows) => rows.map(([key, ...others]) => [Number(key), ...others]));
    expect(await refused(workbook)).toMatchObject({
      ok: false,
      problems: [{ kind: "ticketsNotOfSeed", of: 30, rows: { length: 30 }, places: { length: 30 } }],
    });
  });

  test("another seed, a seed that is none, a fingerprint that is none", async () => {
    const other = { drawn: { ...stated(), seed: "1" } };
    expect(await refused(pasted(), other)).toMatchObject({ problems: [{ kind: "ticketsNotOfSeed" }] });
    const none = { drawn: { ...stated(), seed: "1,2" } };
    expect(await refused(pasted(), none)).toMatchObject({ problems: [{ kind: "seedUnusable" }] });
    const short = { drawn: { ...stated(), fingerprint: "7fd0" } };
    expect(await refused(pasted(), short)).toMatchObject({ problems: [{ kind: "fingerprintUnusable" }] });
  });

  test("ranks out of order, sizes that differ, more drawn than there were: with their cells", async () => {
    const changed = (row: number, column: number, cell: CellValue) =>
      pasted((rows) =>
        rows.map((cells, at) =>
          at === row ? cells.map((old, index) => (index === column ? cell : old)) : cells,
        ),
      );
    expect(await refused(changed(0, 2, 9))).toMatchObject({
      problems: [
        {
          kind: "ranksNotInOrder",
          group: "Early Help",
          missing: [1],
          places: [{ address: "C2" }, { address: "C10" }],
        },
      ],
    });
    expect(await refused(changed(3, 5, 99))).toMatchObject({
      problems: [
        { kind: "groupSizesUnclear", sizes: ["100", "99"], places: [{ sheet: DRAWN, address: "F5" }] },
      ],
    });
    const few = pasted((rows) => rows.map((cells) => cells.map((cell) => (cell === 100 ? 14 : cell))));
    expect(await refused(few)).toMatchObject({
      problems: [{ kind: "populationSizeBelowCases", populationSize: 14, cases: 15, places: { length: 15 } }],
    });
  });

  test("a column that is not there", async () => {
    const drawn = { ...stated(), columns: { ...stated().columns, ticket: "tickets" } };
    expect(await refused(pasted(), { drawn })).toMatchObject({
      problems: [{ kind: "columnMissing", column: "tickets" }],
    });
  });
});

test("settings can be changed afterwards; the register stays, and another draw in its place is named", async () => {
  const { audit } = await taken(pasted());
  const settings = { confidenceLevel: 0.9, partlyCountsAs: 0 } as const;
  value(await take(audit, { settings }));
  const checks = async () =>
    value(await audit.tasks.recogniseAudit()).drawnElsewhere?.checks.map(({ result }) => result) ?? [];
  expect(await checks()).toHaveLength(2);
  expect((await checks())[1]).toMatch(/^Tickets, order and ranks/);

  // The auditor deletes the rows of the spares.
  const blank = COLUMNS.map(() => "");
  const rows = answer.map((row) => COLUMNS.map((column) => row[column] ?? ""));
  const sampled = rows.filter(([, , , role]) => role === "Sample");
  const sheet = sheetNamed(audit.workbook, DRAWN);
  setValues(sheet, "A2", [...sampled, ...rows.slice(sampled.length).map(() => blank)]);
  for (const { area } of sheet.tables) area.bottom = sampled.length;
  value(await take(audit, { settings }));
  expect((await checks())[2]).toMatch(
    /^In place of a draw with the seed 20171101, of 30 cases and spares\. /,
  );
});

test("a record that was tampered with is told by its part, and stops findings and checks", async () => {
  const { audit } = await taken(pasted());
  const row =
    valuesOf(sheetNamed(audit.workbook, "Audit record")).findIndex(([first]) => first === "Seed") + 1;
  setCell(audit.workbook, "Audit record", row, 2, "1234");
  const problems = [{ kind: "recordUnreadable", record: "Audit record", part: "Seed" }];
  expect(await audit.tasks.checkDrawnElsewhere("")).toEqual({ ok: false, problems });
  expect(value(await audit.tasks.recogniseAudit()).sheetProblems).toEqual(problems);
});

test("its seed draws nothing else in the workbook", async () => {
  const workbook = pasted();
  workbook.sheets.push({ ...sheetNamed(listWorkbook(), LIST), id: sheetId(1) });
  const { audit, outcome } = await taken(workbook);
  expect(outcome.ok).toBe(true);
  const other = audit.tasks.forAudit("Another audit");
  const definition = smallDefinition({}, { name: "Another audit", seed: { origin: "typed", seed: SEED } });
  expect(await other.drawSample(await placeOf(audit), definition, "")).toEqual({
    ok: false,
    problems: [{ kind: "seedUsedBefore", record: "Audit record" }],
  });
  const anew = { ...definition, seed: { origin: "typed", seed: `${SEED}0` } } as const;
  expect(await other.drawSample(await placeOf(audit), anew, "")).toMatchObject({
    ok: true,
    value: { record: { sheet: "Audit record 2" } },
  });
});
