import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseKey } from "../../src/core/frame/case-key";
import { frameFingerprint } from "../../src/core/frame/fingerprint";
import { stratumLabel } from "../../src/core/frame/group-of-value";
import type { FrameUnit } from "../../src/core/frame/unit";
import { hashRankedSample } from "../../src/core/sampling/hash-ranked-sample";
import { seedFromText } from "../../src/core/sampling/seed";
import { wholeAudit } from "../../simulator/commands/audit/whole-audit";
import { listedReferrals } from "../simulator/examples/mash-2017/listed-referrals";
import { exampleDefinition, exampleWorkbook, stillSurroundings } from "../stories/open-example";
import { referenceDraws, referenceFolder } from "../reference-draws";
import { duckDatabase, type DuckDatabase } from "./duck-database";
import { largerListsPage } from "./larger-lists-page";
import { replacedOnce, statedTicket, statementsOfDoc, typedInto, type Sizes } from "./statements-of-doc";

// The statements are those that stand in docs/larger-lists.md under DuckDB: the page is what is tested.

const statements = statementsOfDoc(largerListsPage, "DuckDB");
const statement = (number: string): string => statements.get(number) ?? "";

let database: DuckDatabase;
beforeEach(async () => {
  database = await duckDatabase();
});
afterEach(() => database.close());

/** A list of the reference as the table of the page: the groups under the outcomes that make them. */
async function fillFromReference(file: string): Promise<readonly Pick<FrameUnit, "key" | "stratum">[]> {
  const [, ...lines] = readFileSync(join(referenceFolder, file), "utf8").trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split('","').map((field) => field.replaceAll('"', "")));
  const outcomeOf = (group: string) =>
    group === "Assessment or Strategy Discussion" ? "Strategy Discussion" : group;
  await database.fill(
    "referrals",
    "referral_id VARCHAR, outcome VARCHAR, received DATE",
    rows.map(([id = "", group = ""]) => [id, outcomeOf(group), "2017-10-01"]),
  );
  await database.ask(statement("1"));
  return rows.map(([id = "", group = ""]) => {
    const key = caseKey(id);
    if (!key.ok) throw new Error(key.fault);
    return { key: key.key, stratum: stratumLabel(group) };
  });
}

async function expectGoodChecks(sizes: readonly Sizes[]): Promise<void> {
  for (const number of ["2b", "2c", "2d"]) expect(await database.ask(statement(number))).toEqual([]);
  expect(await database.ask(typedInto(statement("4a"), null, sizes))).toEqual([]);
}

test("the page has every statement, and the numbers of both parts of the draw are the same", () => {
  expect([...statements.keys()]).toEqual(["0", "1", "1b", "2a", "2b", "2c", "2d", "3a", "3b", "4a", "4b"]);
  const sizes = (number: string) => /VALUES\n([^]*?)\n {2}\),/.exec(statement(number))?.[1];
  expect(sizes("4a")).toBe(sizes("4b"));
});

test("statement 0 gives the ticket that the page says, and that the reference has", async () => {
  const keys = (
    JSON.parse(readFileSync(join(referenceFolder, "07_rng_tickets.json"), "utf8")) as {
      cases: { key?: string; tickets?: { seed: string; ticket: string }[] }[];
    }
  ).cases.find(({ key }) => key === "Café-1");
  const known = keys?.tickets?.find(({ seed }) => seed === "12345678901234567890")?.ticket;
  expect(await database.ask(statement("0"))).toEqual([{ ticket: known }]);
  expect(statedTicket(largerListsPage)).toBe(known);
});

test("as it stands, it gives the first draw of the reference: each case, rank, ticket and size", async () => {
  const [draw] = referenceDraws;
  if (draw === undefined) throw new Error("no draw in the reference");
  await fillFromReference(draw.frame);
  const drawn = await database.ask(statement("4b"));
  expect(drawn).toEqual(
    draw.result.map(({ stratum, rank, role, key, ticket }) => ({
      case_number: key,
      group_name: stratum,
      rank,
      role: role === "sample" ? "Sample" : "Spare",
      ticket,
      population_size: { "Early Help": 412, NFA: 675 }[stratum] ?? 1384,
    })),
  );
  expect(await database.ask(statement("3b"))).toEqual([{ fingerprint: draw.frame_fingerprint }]);
});

test.each([0, 1, 2])("draw %i of the reference, with its seed and numbers typed in", async (index) => {
  const draw = referenceDraws[index];
  if (draw === undefined) throw new Error("no such draw in the reference");
  const units = await fillFromReference(draw.frame);
  const sizes = draw.plan.map(({ stratum, n, spares }) => ({ group: stratum, sample: n, spares }));
  await expectGoodChecks(sizes);
  const seed = seedFromText(draw.seed);
  if (!seed.ok) throw new Error("unusable seed");
  const plan = sizes.map(({ group, sample, spares }) => ({
    label: stratumLabel(group),
    sampleSize: sample,
    spares,
  }));
  const ours = hashRankedSample(units, seed.value, plan).map(({ key, stratum, rank, role, ticket }) => ({
    case_number: key,
    group_name: stratum,
    rank,
    role,
    ticket,
    population_size: units.filter((unit) => unit.stratum === stratum).length,
  }));
  const theirs = await database.ask(typedInto(statement("4b"), draw.seed, sizes));
  expect(theirs).toEqual(ours);
  expect(theirs.map(({ case_number: key }) => key)).toEqual(draw.result.map(({ key }) => key));
  expect(await database.ask(statement("3b"))).toEqual([{ fingerprint: frameFingerprint(units) }]);
});

test("the example workbook: the same draw as the pane's, from the raw list with its period and outcomes", async () => {
  const referrals = await listedReferrals();
  await database.fill(
    "referrals",
    "referral_id VARCHAR, outcome VARCHAR, received TIMESTAMP",
    referrals.map(({ id, outcome, received }) => [
      typeof id === "number" || typeof id === "string" ? id : null,
      outcome,
      received.toISOString().slice(0, 19),
    ]),
  );
  await database.ask(statement("1"));
  expect(await database.ask(statement("1b"))).toEqual([
    { reason: "In", number_of_rows: 2471 },
    { reason: "Outside the period", number_of_rows: 147 },
  ]);
  const inPane = await wholeAudit({
    workbook: exampleWorkbook(),
    definition: exampleDefinition(),
    marks: null,
    by: "",
    surroundings: stillSurroundings,
  });
  if (!inPane.ok) throw new Error(JSON.stringify(inPane.problems));
  const draw = inPane.value.drawn.record.draw;
  const sizes = (draw?.strata ?? []).map(({ label, drawn, spares }) => ({
    group: label,
    sample: drawn,
    spares,
  }));
  await expectGoodChecks(sizes);
  const theirs = await database.ask(typedInto(statement("4b"), draw?.seed ?? "", sizes));
  expect(
    theirs.map(({ case_number, group_name, rank, role, ticket }) => ({
      key: case_number,
      stratum: group_name,
      rank,
      role,
      ticket,
    })),
  ).toEqual(draw?.tickets);
  expect(await database.ask(statement("3b"))).toEqual([{ fingerprint: draw?.fingerprint }]);
  expect(await database.ask(statement("3a"))).toEqual(
    [...(draw?.strata ?? [])]
      .sort((a, b) => (a.label < b.label ? -1 : 1))
      .map(({ label, populationSize }) => ({ group_name: label, population_size: populationSize })),
  );
});

describe("the checks find what stops a fair draw", () => {
  const frozen = async (rows: readonly (readonly (string | null)[])[]): Promise<void> => {
    await database.fill(
      "referrals",
      "referral_id VARCHAR, outcome VARCHAR, received DATE",
      rows.map(([id = null, outcome = "NFA"]) => [id, outcome, "2017-10-01"]),
    );
    await database.ask(statement("1"));
  };

  test("blank, unusable, repeated, and in no group", async () => {
    await frozen([["A"], [" A\u00a0"], [null], [" \u3000"], ["B\tC"], ["D", "Other"], ["E", null]]);
    expect(await database.ask(`${statement("2b").replace(/;\s*$/, "")} ORDER BY fault`)).toEqual([
      { fault: "blank", number_of_rows: 2, example: "" },
      { fault: "control character", number_of_rows: 1, example: "B\tC" },
    ]);
    expect(await database.ask(statement("2c"))).toEqual([{ case_number: "A", times: 2 }]);
    expect(await database.ask(statement("2d"))).toEqual([{ group_name: null, number_of_rows: 2 }]);
  });

  test("fractions and numbers that may have lost digits", async () => {
    await database.fill("referrals", "referral_id DOUBLE", [[1001], [12.5], [1e15], [-7], [999999999999999]]);
    expect(await database.ask(statement("2a"))).toEqual([{ referral_id: 12.5 }, { referral_id: 1e15 }]);
  });

  test("numbers that don't fit the groups", async () => {
    await frozen([["A"], ["B"], ["C", "Early Help"]]);
    const sizes = (...lines: readonly Sizes[]) => database.ask(typedInto(statement("4a"), null, lines));
    const nfa = { group: "NFA", sample: 2, spares: 9 };
    const help = { group: "Early Help", sample: 1, spares: 0 };
    expect(await sizes(nfa, help)).toEqual([]);
    expect(await sizes(nfa)).toMatchObject([{ group_name: "Early Help", sample_size: null }]);
    expect(await sizes(nfa, { ...help, sample: 2 })).toMatchObject([{ group_name: "Early Help" }]);
    expect(await sizes(nfa, { ...help, sample: 0 })).toMatchObject([{ group_name: "Early Help" }]);
    expect(await sizes(nfa, { ...help, spares: -1 })).toMatchObject([{ group_name: "Early Help" }]);
    expect(await sizes(nfa, nfa, help)).toMatchObject([{ group_name: "NFA" }]);
    expect(await sizes(nfa, help, { group: "Nobody", sample: 1, spares: 0 })).toMatchObject([
      { group_name: "Nobody", population_size: null },
    ]);
  });
});

test("a list without groups is one group", async () => {
  const { length } = await fillFromReference("audit_A_frame.csv");
  const ungrouped = replacedOnce(statement("1"), / {2}CASE\n[^]*?END AS group_name/, "  '' AS group_name");
  await database.ask("DROP TABLE audit_frame");
  await database.ask(ungrouped);
  const sizes = [{ group: "", sample: 3, spares: 1 }];
  await expectGoodChecks(sizes);
  const drawn = await database.ask(typedInto(statement("4b"), "20171101", sizes));
  expect(drawn.map(({ rank, role, population_size }) => [rank, role, population_size])).toEqual([
    [1, "Sample", length],
    [2, "Sample", length],
    [3, "Sample", length],
    [4, "Spare", length],
  ]);
});
