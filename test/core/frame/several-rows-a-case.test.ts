import { createHash } from "node:crypto";
import fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import { frameFingerprint } from "../../../src/core/frame/fingerprint";
import type { Frame } from "../../../src/core/frame/frame";
import type { FrameDefinition, SeveralRowsACase } from "../../../src/core/frame/frame-definition";
import { sameFrames } from "../../../src/core/frame/same-frames";
import type { ListCells } from "../../../src/core/frame/list-cells";
import { rowDigest } from "../../../src/core/frame/row-digest";
import { unitDigest } from "../../../src/core/frame/unit-digest";
import { whoIsIn } from "../../../src/core/sampling/who-is-in";
import { inOneGo } from "../../../src/core/sliced";
import { at, listOf } from "./list-of";

type Placement = SeveralRowsACase["rowsInTwoGroups"];
const definition = (rowsInTwoGroups: Placement): FrameDefinition => ({
  caseIdColumns: ["Child"],
  period: null,
  eligibility: [
    { effect: "leaveOut", join: "and", conditions: [{ column: "Outcome", test: "is", value: "Void" }] },
  ],
  strata: {
    column: "Outcome",
    groups: [
      { label: "Assessment", values: ["Assessment"] },
      { label: "Early Help", values: ["EH"] },
      { label: "NFA", values: ["NFA"] },
    ],
    leaveOutUngrouped: false,
  },
  severalRowsACase: { rowsInTwoGroups },
  carriedColumns: ["Referrer"],
  leaveOutTotals: false,
});

type Row = readonly [child: CellValue, outcome: CellValue, referrer: CellValue];
const rowsOf = (...rows: readonly Row[]): ListCells =>
  listOf({
    Child: rows.map(([child]) => child),
    Outcome: rows.map(([, outcome]) => outcome),
    Referrer: rows.map(([, , referrer]) => referrer),
  });

function frameOf(list: ListCells, placement: Placement = "refuse"): Frame {
  const outcome = eligibleFrame(list, definition(placement), false);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const REFERRALS: readonly Row[] = [
  ["CH-1", "NFA", "School"],
  ["CH-2", "EH", "Police"],
  [" CH-1 ", "NFA", "GP"],
  ["CH-3", "Void", "GP"],
  ["CH-2", "Void", "School"],
  ["CH-1", "NFA", "School"],
];

test("rows with the same case number are one case, known by its first row; no number counts as repeated", () => {
  const frame = frameOf(rowsOf(...REFERRALS));
  expect(frame.units).toEqual([
    {
      key: "CH-1",
      stratum: "NFA",
      row: 4,
      carried: ["School"],
      otherRows: [
        { row: 6, carried: ["GP"] },
        { row: 9, carried: ["School"] },
      ],
    },
    { key: "CH-2", stratum: "Early Help", row: 5, carried: ["Police"] },
  ]);
  expect(frame.strata.map(({ populationSize }) => populationSize)).toEqual([0, 1, 1]);
  expect([frame.rowCount, frame.rowsIn, frame.units.length]).toEqual([6, 4, 2]);
});

test("without it the same rows are refused as repeated numbers", () => {
  const outcome = eligibleFrame(
    rowsOf(...REFERRALS),
    { ...definition("refuse"), severalRowsACase: null },
    false,
  );
  expect(outcome).toMatchObject({
    ok: false,
    problems: [{ kind: "repeatedUnitId", repeats: [{ key: "CH-1", rows: [4, 6, 9] }] }],
  });
});

test("the record says rows left step by step, and last how many cases these are", () => {
  const frame = frameOf(rowsOf(...REFERRALS));
  expect(whoIsIn(frame, definition("refuse"))).toEqual([
    { step: "Rows in the list", rule: "", rowsOut: null, rowsLeft: 6 },
    { step: "Left out by a rule", rule: "Outcome is “Void”", rowsOut: 2, rowsLeft: 4 },
    { step: "Cases", rule: "Rows with the same Child are one case", rowsOut: null, rowsLeft: 2 },
  ]);
});

test("a row of a case that is out does not count as its twin; capitals apart is still worth a look", () => {
  const { warnings } = frameOf(rowsOf(...REFERRALS, ["ch-2", "EH", ""]));
  expect(warnings.map(({ kind }) => kind)).toEqual(["nearDuplicates", "groupOfOne"]);
});

describe("a case with rows in two groups", () => {
  const list = rowsOf(
    ["CH-1", "NFA", ""],
    ["CH-2", "EH", ""],
    ["CH-1", "Assessment", ""],
    ["CH-1", "EH", ""],
    ["CH-1", "Void", ""],
  );

  test("is refused with its rows and groups", () => {
    expect(eligibleFrame(list, definition("refuse"), false)).toEqual({
      ok: false,
      problems: [
        {
          kind: "unitInTwoGroups",
          sheet: "Referrals",
          column: "Child",
          units: [{ key: "CH-1", groups: ["Assessment", "Early Help", "NFA"], rows: [4, 6, 7] }],
          places: [at(1, 4), at(1, 6), at(1, 7)],
        },
      ],
    });
  });

  test("or goes where the group stands that was defined first, or last, wherever its rows stand", () => {
    expect(frameOf(list, "firstGroup").units.map(({ stratum }) => stratum)).toEqual([
      "Assessment",
      "Early Help",
    ]);
    expect(frameOf(list, "lastGroup").units.map(({ stratum }) => stratum)).toEqual(["NFA", "Early Help"]);
  });
});

test("what stops a draw stops it here too: unusable numbers, errors, values in no group", () => {
  const problems = (row: Row): unknown => {
    const outcome = eligibleFrame(rowsOf(...REFERRALS, row), definition("firstGroup"), false);
    return outcome.ok ? [] : outcome.problems.map(({ kind }) => kind);
  };
  expect(problems(["", "NFA", ""])).toEqual(["unusableUnitId"]);
  expect(problems(["CH-1", { error: "#N/A" }, ""])).toEqual(["errorInColumn"]);
  expect(problems(["CH-1", "?", ""])).toEqual(["unmappedValues"]);
});

const cells = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom<CellValue>("", 0, 1, 1.5, true, false, { error: "#N/A" }),
);
const rows = fc.array(
  fc.tuple(fc.constantFrom("CH-1", "CH-2", "CH-3"), fc.constantFrom("Assessment", "EH", "NFA"), cells),
  { minLength: 1, maxLength: 12 },
);

/** The same rows in another order: each with a number to sort by. */
const inAnotherOrder = rows.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

test("law: the order of the rows changes neither the cases, nor their groups, nor their digests", () => {
  fc.assert(
    fc.property(
      inAnotherOrder,
      fc.constantFrom<Placement>("firstGroup", "lastGroup"),
      ([list, shuffled], placement) => {
        const [one, other] = [frameOf(rowsOf(...list), placement), frameOf(rowsOf(...shuffled), placement)];
        const byKey = ({ units }: Frame): unknown =>
          units.map((unit) => `${unit.key} ${unit.stratum} ${unitDigest(unit)}`).sort();
        expect(byKey(other)).toEqual(byKey(one));
        expect(frameFingerprint(other.units)).toBe(frameFingerprint(one.units));
        expect(inOneGo(sameFrames(other.units, one.units, false))).toBe(true);
        expect(new Set(one.units.map(({ key }) => key)).size).toBe(one.units.length);
        expect(one.units.reduce((sum, { otherRows = [] }) => sum + 1 + otherRows.length, 0)).toBe(
          list.length,
        );
      },
    ),
  );
});

test("law: whether a case is refused for two groups does not depend on the order of its rows either", () => {
  fc.assert(
    fc.property(inAnotherOrder, ([list, shuffled]) => {
      const refusedCases = (order: readonly Row[]): unknown => {
        const outcome = eligibleFrame(rowsOf(...order), definition("refuse"), false);
        const [problem] = outcome.ok ? [] : outcome.problems;
        return problem?.kind === "unitInTwoGroups"
          ? problem.units.map(({ key, groups }) => `${key}: ${groups.join(", ")}`).sort()
          : [];
      };
      expect(refusedCases(shuffled)).toEqual(refusedCases(list));
    }),
  );
});

describe("the digest of a case", () => {
  const carried = fc.array(cells, { minLength: 2, maxLength: 2 });
  const unit = (lines: readonly (readonly CellValue[])[]): Parameters<typeof unitDigest>[0] => {
    const [first = [], ...others] = lines;
    return others.length === 0
      ? { carried: first }
      : { carried: first, otherRows: others.map((line, index) => ({ row: index, carried: line })) };
  };

  test("of one row is the digest of the row; of several, worked out by another implementation", () => {
    expect(unitDigest(unit([["a", 1]]))).toBe(rowDigest(["a", 1]));
    const sha = (text: string): string =>
      createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
    const [one = "", two = ""] = [sha("sb\u001fn2"), sha("sa\u001fn1")].sort();
    expect(
      unitDigest(
        unit([
          ["b", 2],
          ["a", 1],
        ]),
      ),
    ).toBe(sha(`${one}\n${two}`));
  });

  test("law: the order of the rows never matters; a cell changed, a row more and a row less do", () => {
    fc.assert(
      fc.property(
        fc.array(carried, { minLength: 2, maxLength: 5 }),
        fc.nat(),
        fc.nat({ max: 1 }),
        cells,
        (lines, at5, column, other) => {
          const digest = unitDigest(unit(lines));
          expect(unitDigest(unit([...lines].reverse()))).toBe(digest);
          const place = at5 % lines.length;
          const before = lines[place]?.[column] ?? "";
          const changed = lines.map((line, index) => (index === place ? line.with(column, other) : line));
          // 0 and -0, and two ways of writing an accent, are the same cell: as the digest of the row has it.
          expect(unitDigest(unit(changed)) === digest).toBe(rowDigest([before]) === rowDigest([other]));
          expect(unitDigest(unit([...lines, lines[0] ?? []]))).not.toBe(digest);
          expect(unitDigest(unit(lines.slice(1)))).not.toBe(digest);
        },
      ),
    );
  });
});
