import * as fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { ListCells } from "../../../src/core/frame/list-cells";
import type { UnitId } from "../../../src/core/frame/unit";
import type { Outcome } from "../../../src/core/outcome";
import { drawnElsewhere, type DrawnElsewhere } from "../../../src/core/sampling/drawn-elsewhere";
import { hashRankedSample } from "../../../src/core/sampling/hash-ranked-sample";
import { judgedOrder } from "../../../src/core/sampling/judged-order";
import { seedFromText } from "../../../src/core/sampling/seed";
import { usableDraw, type StatedDraw, type UsableDraw } from "../../../src/core/sampling/stated-draw";
import { suggestedDrawColumns } from "../../../src/core/sampling/suggested-draw-columns";

const HEADERS = ["case_number", "group_name", "rank", "role", "ticket", "population_size"];
const columns = { ticket: "ticket", rank: "rank", role: "role", populationSize: "population_size" };

function stated(change: Partial<StatedDraw> = {}): UsableDraw {
  const usable = usableDraw({ seed: "20171101", fingerprint: null, columns, ...change });
  if (!usable.ok) throw new Error(JSON.stringify(usable.problems));
  return usable.value;
}

const units = Array.from({ length: 300 }, (_, index) => ({
  key: `R-${index}` as UnitId,
  stratum: stratumLabel(index % 3 === 0 ? "NFA" : "Early Help"),
}));

/** The table that the draw gives, with the headers in row 3. */
function drawnTable(sampleSize: number, spares: number): CellValue[][] {
  const plan = ["Early Help", "NFA"].map((label) => ({ label: stratumLabel(label), sampleSize, spares }));
  return hashRankedSample(units, stated().seed, plan).map(({ key, stratum, rank, role, ticket }) => [
    key,
    stratum,
    rank,
    role,
    ticket,
    stratum === "NFA" ? 100 : 200,
  ]);
}

function listOf(rows: readonly (readonly CellValue[])[]): ListCells {
  return {
    place: {
      sheet: "Drawn",
      table: null,
      headerRow: 3,
      firstColumn: 1,
      lastColumn: 6,
      lastRow: 3 + rows.length,
      headers: HEADERS,
    },
    columns: HEADERS.map((header, index) => ({
      header,
      position: index + 1,
      values: rows.map((row) => row[index] ?? ""),
      text: null,
    })),
    hiddenRows: 0,
    rowCount: rows.length,
  };
}

const cases = { caseIdColumn: "case_number", groupColumn: "group_name" };
const judged = (rows: readonly (readonly CellValue[])[], draw: UsableDraw = stated()) =>
  drawnElsewhere(listOf(rows), cases, draw);

function problemsOf(outcome: Outcome<DrawnElsewhere>) {
  if (outcome.ok) throw new Error("it was not refused");
  return outcome.problems;
}

describe("a table of drawn cases", () => {
  test("is read whole: sizes, sample and spares of each group, tickets by rank, whatever the order of the rows", () => {
    const rows = drawnTable(4, 2);
    const read = judged([...rows].reverse());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.strata).toEqual([
      { label: "NFA", populationSize: 100, drawn: 4, spares: 2 },
      { label: "Early Help", populationSize: 200, drawn: 4, spares: 2 },
    ]);
    expect(read.value.tickets.map(({ key, rank, role }) => [key, rank, role])).toEqual(
      [...rows.slice(6), ...rows.slice(0, 6)].map(([key, , rank, role]) => [key, rank, role]),
    );
    expect(read.value.method).toMatch(/method 1/);
  });

  test("may hold ranks and sizes as text, tickets in capitals, and the words of a used spare", () => {
    const rows = drawnTable(2, 1).map(
      ([key = "", group = "", rank = "", role = "", ticket = "", size = ""]) => [
        key,
        group,
        String(rank),
        role === "Spare" ? "spare used" : "Replaced",
        String(ticket).toUpperCase(),
        ` ${String(size)} `,
      ],
    );
    const read = judged(rows);
    expect(read).toMatchObject({ ok: true, value: { strata: [{ drawn: 2, spares: 1 }, { drawn: 2 }] } });
    expect(read.ok && read.value.tickets[0]?.ticket).toMatch(/^[0-9a-f]{64}$/);
  });

  test("without a column of roles is all sample", () => {
    const draw = stated({ columns: { ...columns, role: null } });
    expect(judged(drawnTable(3, 2), draw)).toMatchObject({
      ok: true,
      value: {
        strata: [
          { drawn: 5, spares: 0 },
          { drawn: 5, spares: 0 },
        ],
      },
    });
  });
});

describe("is refused, with the cells,", () => {
  const changed = (row: number, column: number, value: CellValue) =>
    drawnTable(4, 2).map((cells, index) =>
      index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
    );

  test("where the seed is another one", () => {
    const [problem, ...others] = problemsOf(judged(drawnTable(2, 0), stated({ seed: "20171102" })));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: "ticketsNotOfSeed", rows: [4, 5, 6, 7], of: 4, column: "ticket" });
  });

  test.each([
    ["a case number that lost its zeros", 0, "R-0001"],
    ["a ticket that was touched", 4, "0".repeat(64)],
  ])("for %s", (_, column, value) => {
    expect(problemsOf(judged(changed(1, column, value)))).toEqual([
      {
        kind: "ticketsNotOfSeed",
        sheet: "Drawn",
        column: "ticket",
        rows: [5],
        of: 12,
        places: [{ sheet: "Drawn", address: "E5" }],
      },
    ]);
  });

  test("where two ranks are swapped", () => {
    const rows = drawnTable(4, 2);
    const [first = [], second = []] = rows;
    const swapped = [
      first.map((cell, at) => (at === 2 ? 2 : cell)),
      second.map((cell, at) => (at === 2 ? 1 : cell)),
      ...rows.slice(2),
    ];
    expect(problemsOf(judged(swapped))).toEqual([
      {
        kind: "ranksNotInOrder",
        sheet: "Drawn",
        column: "rank",
        group: "Early Help",
        missing: [],
        rows: [4, 5],
        places: [
          { sheet: "Drawn", address: "C4" },
          { sheet: "Drawn", address: "C5" },
        ],
      },
    ]);
  });

  test("where a row was taken out, so that a rank is missing", () => {
    const problems = problemsOf(judged(drawnTable(4, 2).filter((_, index) => index !== 2)));
    expect(problems).toMatchObject([
      { kind: "ranksNotInOrder", group: "Early Help", missing: [3], rows: [8], places: [{ address: "C8" }] },
    ]);
  });

  test.each([
    ["twice the same", 1],
    ["no whole number", 2.5],
    ["blank", ""],
  ])("for a rank that is %s", (_, value) => {
    expect(problemsOf(judged(changed(1, 2, value)))).toMatchObject([
      { kind: "ranksNotInOrder", missing: [2] },
    ]);
  });

  test("where a sampled case was made a spare, and for a word that is no role", () => {
    expect(problemsOf(judged(changed(1, 3, "Spare")))).toMatchObject([
      { kind: "rolesNotInOrder", rows: [5, 7], places: [{ address: "D5" }, { address: "D7" }] },
    ]);
    // "constructor" is a word that every object of the language answers to.
    for (const word of ["Drawn", "constructor", ""])
      expect(problemsOf(judged(changed(1, 3, word)))).toMatchObject([{ kind: "rolesNotInOrder", rows: [5] }]);
  });

  test("where sizes differ within a group, are no number, or are below what was drawn", () => {
    expect(problemsOf(judged(changed(1, 5, 201)))).toMatchObject([
      { kind: "groupSizesUnclear", group: "Early Help", sizes: ["200", "201"], rows: [5] },
    ]);
    expect(problemsOf(judged(changed(0, 5, "many")))).toMatchObject([
      { kind: "groupSizesUnclear", sizes: ["many", "200"] },
    ]);
    const small = drawnTable(4, 2).map((cells) => cells.map((cell) => (cell === 100 ? 5 : cell)));
    expect(problemsOf(judged(small))).toMatchObject([
      { kind: "populationSizeBelowCases", group: "NFA", populationSize: 5, cases: 6, places: { length: 6 } },
    ]);
  });

  test("where cases were picked by hand and given their true tickets and ranks", () => {
    const draw = stated();
    const picked = units.filter(({ stratum }) => stratum === "NFA").filter((_, index) => index % 5 === 0);
    const plan = [{ label: stratumLabel("NFA"), sampleSize: 20, spares: 0 }];
    const rows = hashRankedSample(picked, draw.seed, plan).map(({ key, stratum, rank, role, ticket }) => [
      key,
      stratum,
      rank,
      role,
      ticket,
      100,
    ]);
    expect(problemsOf(judged(rows))).toMatchObject([
      {
        kind: "ticketsUnlikely",
        group: "NFA",
        cases: 20,
        populationSize: 100,
        tooHigh: true,
        places: [{ address: "E23" }],
      },
    ]);
  });
});

describe("the order of recorded lines", () => {
  const seed = stated().seed;
  const strata = [{ label: stratumLabel("NFA"), drawn: 6, spares: 3 }];
  const lines = hashRankedSample(units, seed, [{ label: stratumLabel("NFA"), sampleSize: 6, spares: 3 }]);

  test("law: lines of a draw have no fault, in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines], { minLength: lines.length }), (shuffled) => {
        const { faults, missingRanks } = judgedOrder(shuffled, seed, strata);
        expect(faults.every((fault) => fault === null)).toBe(true);
        expect(missingRanks.size).toBe(0);
      }),
    );
  });

  test("law: one line changed is found, and only what follows from it", () => {
    const other = units.find(({ key }) => !lines.some((line) => line.key === key))?.key ?? ("" as UnitId);
    const changes = [
      { ticket: "f".repeat(64) },
      { key: other },
      { rank: 40 },
      { rank: 0 },
      { role: "Spare" as const },
      { stratum: stratumLabel("Other") },
    ];
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom(...changes), (at, change) => {
        const { faults } = judgedOrder(
          lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
          seed,
          strata,
        );
        expect(faults[at]).not.toBeNull();
        expect(faults.filter((fault) => fault !== null)).toHaveLength(1);
      }),
    );
  });

  test("a line that is gone leaves its rank missing", () => {
    const { missingRanks } = judgedOrder(lines.slice(1), seed, strata);
    expect([...missingRanks]).toEqual([["NFA", [1]]]);
  });
});

describe("what the auditor states", () => {
  test("is compared in one form", () => {
    expect(stated({ fingerprint: ` ${"AB".repeat(32)} ` }).fingerprint).toBe("ab".repeat(32));
    expect(stated({ fingerprint: "  " }).fingerprint).toBeNull();
    const seed = seedFromText(" 7 ");
    expect(seed.ok && stated({ seed: seed.value }).seed).toBe("7");
  });

  test("is refused where it can be neither seed nor fingerprint", () => {
    const draw = { seed: "1,2", fingerprint: null, columns };
    expect(usableDraw(draw)).toMatchObject({ problems: [{ kind: "seedUnusable", fault: "comma" }] });
    const short = { ...draw, seed: "12", fingerprint: "7fd0" };
    expect(usableDraw(short)).toMatchObject({ problems: [{ kind: "fingerprintUnusable" }] });
  });

  test("columns are found by their headers, the names of the page first", () => {
    expect(suggestedDrawColumns(HEADERS)).toEqual(columns);
    expect(suggestedDrawColumns(["Case", "Group size", "Rank", "TICKET", "Population Size"])).toEqual({
      ticket: "TICKET",
      rank: "Rank",
      role: null,
      populationSize: "Population Size",
    });
    expect(suggestedDrawColumns(["Case", "Tickets"]).ticket).toBeNull();
  });
});
