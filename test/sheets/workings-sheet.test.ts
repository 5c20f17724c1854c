import { auditFindings } from "../../src/core/findings/audit-findings";
import { picture } from "../../src/sheets/picture";
import type { SheetPlan } from "../../src/sheets/plan";
import { readReferences } from "../../src/sheets/workings/read-references";
import { auditOfMarks, foundIn, type MarkedAudit } from "../core/findings/audit-of-marks";
import { exampleFindings } from "./example-audit";
import {
  exampleScoredCells,
  exampleSource,
  exampleWorkings,
  lettersReferences,
  workingsOf,
} from "./example-workings";
import { sheetOfPlan } from "./sheet-of-plan";

const example = exampleWorkings();

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulasOf(plan: SheetPlan): readonly Cell[] {
  return plan.steps.flatMap((step) =>
    step.step !== "formulas"
      ? []
      : step.rows.flatMap((cells, down) =>
          cells.flatMap((formula, across) =>
            formula === null ? [] : [{ row: step.top + down, column: step.left + across, formula }],
          ),
        ),
  );
}

/** Rows of a question by their quantity, with what is written and the formulas over it. */
function rowsOf(plan: SheetPlan, question: string): ReadonlyMap<string, readonly unknown[]> {
  const formulas = new Map(formulasOf(plan).map((cell) => [`${cell.row},${cell.column}`, cell.formula]));
  const found = new Map<string, readonly unknown[]>();
  sheetOfPlan(plan).values.forEach((cells, index) => {
    if (cells[0] !== question) return;
    const merged = cells.map((value, at) => formulas.get(`${index + 1},${at + 1}`) ?? value);
    found.set(String(cells[1]), merged);
  });
  return found;
}

function workings(audit: MarkedAudit): ReadonlyMap<string, readonly unknown[]> {
  const { findings } = foundIn(audit);
  const references = lettersReferences(findings.set);
  return rowsOf(workingsOf(findings, { references, reservations: [] }), "1 Question");
}

describe("the example", () => {
  const rows = rowsOf(example, "4 Right decision");

  test("a count is a formula for each group over the scored table, and its sum", () => {
    const met = rows.get("Met, k");
    expect(met?.[2]).toBe(
      '=COUNTIFS(AuditSample[4 Right decision],"=Yes",AuditSample[Role],"<>Replaced",AuditSample[Group],"="&C$6)',
    );
    expect(String(met?.[4])).toMatch(/"="&E\$6\)$/);
    expect(met?.[5]).toMatch(/^=SUM\(C\d+:E\d+\)$/);
    // What was written: on the findings, and for each group.
    expect([met?.[7], ...(met?.slice(10, 13) ?? [])]).toEqual([44, 18, 15, 11]);
  });

  test("the estimate and its limits stand beside what was printed and what was computed", () => {
    const estimate = exampleFindings.results[3]?.estimate;
    expect(rows.get("Estimate for all, R")?.slice(7, 9)).toEqual([0.91, estimate?.estimate]);
    expect(rows.get("Interval, lower")?.slice(7, 9)).toEqual([0.78, estimate?.interval?.lower]);
    expect(rows.get("Interval, upper")?.slice(7, 9)).toEqual([0.98, estimate?.interval?.upper]);
    expect(rows.get("Interval, lower")?.[5]).toMatch(/BETA\.INV\(\(1-\$F\$3\)\/2,/);
    expect(rows.get("Variance")?.[8]).toBe(estimate?.variance);
  });

  test("the formula is shown as text, after words that say what it does", () => {
    expect(rows.get("Applicable, a")?.[6]).toMatch(
      /^Those above together: the cases to which the question applies\.\nC\d+: =C\d+\+C\d+$/,
    );
  });

  test("agreement is worked out too: counts as they stand, estimates to 1e-9 and as they are rounded", () => {
    const agrees = (quantity: string) => String(rows.get(quantity)?.[9]).replace(/([A-Z])\d+/g, "$1");
    expect(agrees("Applicable, a")).toBe(
      '=IFERROR(IF(AND(F=H,SUMPRODUCT(--(C:E<>K:M))=0),"✓ Yes","✗ No"),"✗ No")',
    );
    expect(agrees("Variance")).toBe('=IFERROR(IF(ABS(F-I)<=1E-9*MAX(1,ABS(I)),"✓ Yes","✗ No"),"✗ No")');
    expect(agrees("Estimate for all, R")).toContain("INT(100*I+0.5+1E-9)/100");
    expect(agrees("Estimate for all, R")).toContain("=H)");
  });

  test("every number of the results is paired", () => {
    for (const { criterion, counts, metForHeadline, reasons } of exampleFindings.results) {
      const own = rowsOf(example, `${criterion.number} ${criterion.shortName}`);
      const printed = [...own.values()].map((cells) => cells[7]);
      for (const number of [metForHeadline, counts.applicable, counts.notApplicable, counts.unscored]) {
        expect(printed).toContain(number);
      }
      for (const { reason, cases } of reasons) {
        expect(own.get(`Reason: ${reason}`)?.[7]).toBe(cases);
      }
      for (const cells of own.values()) {
        if (cells[7] !== "" || cells[8] !== "") expect(String(cells[9])).toContain("✓ Yes");
      }
    }
  });

  test("themes are counted by case over all questions", () => {
    const theme = rowsOf(example, "Good practice").get("Theme: Agencies contacted");
    expect(theme?.[7]).toBe(3);
    expect(String(theme?.[5]).match(/="Good practice"\)/g)).toHaveLength(7);
    expect(theme?.[5]).toMatch(/>0\)\*1\*/);
  });

  test("A2 says how many numbers are out of date", () => {
    const head = formulasOf(example).find(({ row }) => row === 2);
    expect(head?.formula).toContain("COUNTIF(J7:J");
    expect(head?.formula).toContain('" numbers of the findings are out of date."');
  });
});

describe("law of the formulas", () => {
  // Constants of the method and of rounding; sizes, level and the Partly setting stand in cells.
  const constants = new Set("0 1 2 4 10 100 200 0.5 0.05 1E-9 1E-12 1E-18".split(" "));
  const audits: readonly MarkedAudit[] = [
    { strata: [{ size: 700, marks: "YYYYYYNNNNDDYYAA" }], settings: { confidenceLevel: 0.9 } },
    { strata: [{ size: 30, marks: "YYYYYYNNNNDDYYAA" }] },
    {
      strata: [
        { size: 140, marks: "YYYYYYNNPPPDDYYAAXR" },
        { size: 731, marks: "YYYYYYNNNNDDYYAA-" },
      ],
      settings: { partlyCountsAs: 0.5 },
    },
    {
      strata: [
        { size: 140, marks: "YYYYYYNNNNDDYY------" },
        { size: 0, marks: "" },
        { size: 731, marks: "YYYYYYNNNNDDYYAA" },
      ],
    },
  ];
  const plans = [
    example,
    ...audits.map((audit) => {
      const findings = auditFindings(auditOfMarks(audit));
      return workingsOf(findings, { references: lettersReferences(findings.set), reservations: [] });
    }),
  ];

  test("no number in a formula but constants of the method", () => {
    for (const { formula } of plans.flatMap(formulasOf)) {
      const bare = formula
        .replace(/"(?:[^"]|"")*"/g, "")
        .replace(/\w+\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "")
        .replace(/T\.INV\.2T/g, "")
        .replace(/\$?[A-Z]{1,3}\$?\d+/g, "");
      for (const [number] of bare.matchAll(/\d+(?:\.\d+)?(?:E-?\d+)?/g)) {
        expect([...constants]).toContain(number);
      }
    }
  });

  test("no formula names a generated sheet, or any other sheet than the scored one", () => {
    for (const { formula } of plans.flatMap(formulasOf)) {
      expect(formula.replace(/"(?:[^"]|"")*"/g, "")).not.toMatch(/!|Audit (findings|workings)/);
      expect(formula).not.toMatch(/Audit findings|Audit workings/);
      expect(formula).toMatch(/^=/);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test("no formula divides what was written: the columns beside it are read by Agrees alone", () => {
    const written = /(?:^|[^A-Z])[HIKLM]\d/;
    const { values } = sheetOfPlan(example);
    for (const { formula, column, row } of formulasOf(example)) {
      if (values[row - 1]?.[0] === "" || column === 10) continue;
      if (row > 6) expect(formula.replace(/"(?:[^"]|"")*"/g, "")).not.toMatch(written);
    }
  });
});

describe("which interval is worked out", () => {
  const marks = "YYYYYYYYNNNN";

  test("one group, little of it read: Wilson’s on the applicable cases", () => {
    const rows = workings({ strata: [{ size: 900, marks }] });
    expect(rows.get("Effective cases, m")?.[2]).toMatch(/^=IF\(C\d+\/C\d+<0\.05,/);
    expect(rows.get("Interval, lower")?.[2]).toMatch(/\$C\$4\^2\/2-\$C\$4\*SQRT/);
    expect(rows.has("Variance")).toBe(false);
  });

  test("several groups: Korn and Graubard’s, and Wilson’s inside each from ten cases on", () => {
    const rows = workings({
      strata: [
        { size: 900, marks },
        { size: 60, marks: "YYYNN" },
      ],
    });
    expect(rows.get("Interval, upper")?.[4]).toMatch(/BETA\.INV\(1-/);
    const inside = rows.get("Interval in the group, lower");
    expect(inside?.[2]).toMatch(/^=IF\(/);
    expect(inside?.[3]).toBe("");
  });

  test("Partly at half: Student’s t on scores and their squares", () => {
    const rows = workings({
      strata: [
        { size: 900, marks: "YYYYPPPPNNNN" },
        { size: 60, marks: "YYYYPPPPNNNN" },
      ],
      settings: { partlyCountsAs: 0.5 },
    });
    expect(rows.get("Interval, lower")?.[4]).toMatch(/^=MAX\(0,.*T\.INV\.2T/);
    expect(rows.get("Sum of squared scores")?.[2]).toMatch(/\$E\$5\^2\*C\d+$/);
    expect(rows.has("Interval in the group, lower")).toBe(false);
  });

  test("everything read, or too few: no estimate, and why", () => {
    const census = workings({ strata: [{ size: 12, marks }] }).get("Estimate for all");
    expect([census?.[2], census?.[3]]).toEqual([
      "none",
      "All cases of the list were read: the count is exact, and no estimate is printed.",
    ]);
    const few = workings({ strata: [{ size: 90, marks: "YYN" }] }).get("Estimate for all");
    expect(few?.[3]).toMatch(/^No estimate is printed\. The question applied to only 3/);
  });

  test("too many blanks: what they could make of it at worst and at best", () => {
    const rows = workings({
      strata: [
        { size: 900, marks: "YYYYYYYYNNNN" },
        { size: 60, marks: "YYYYYY------" },
      ],
    });
    expect(rows.get("With every blank a No")?.[4]).toMatch(
      /^=SUMPRODUCT\(C6:D6\*C\d+:D\d+\/C7:D7\)\/SUMPRODUCT/,
    );
    expect(rows.get("With every blank a Yes")?.[8]).not.toBe("");
  });
});

test("a group without any case stands last, and no estimate is made from it", () => {
  const rows = workings({
    strata: [
      { label: "Empty", size: 0, marks: "" },
      { label: "A", size: 900, marks: "YYYYYYYYNNNN" },
      { label: "B", size: 60, marks: "YYYYYYYYNNNN" },
    ],
  });
  expect(rows.get("Estimated applicable, X")?.[5]).toMatch(/^=SUMPRODUCT\(C6:D6\*/);
  expect(rows.get("Applicable, a")?.slice(10, 13)).toEqual([12, 12, 0]);
});

test("a group or role that was changed on the sheet is named: the findings go by the record", () => {
  const cells = exampleScoredCells();
  const values = cells.values.map((row, index) =>
    row.map((value, column) => {
      if (index === 9 && column === 1) return "NFA ";
      return index === 11 && column === 3 ? "Replaced" : value;
    }),
  );
  const asRecorded = exampleSource().rows;
  const { reservations } = readReferences(exampleSource({ ...cells, values }, { rows: asRecorded }));
  expect(reservations).toHaveLength(2);
  expect(reservations[0]).toContain("(B10)");
  expect(reservations[1]).toContain("(D12)");
  expect(readReferences(exampleSource()).reservations).toEqual([]);
});

test("groups that COUNTIFS would take for the same, or for a number, are told apart letter by letter", () => {
  const source = exampleSource();
  const labelled = (label: string) =>
    readReferences({
      ...source,
      rows: source.rows.map((row, index) => (index === 0 ? { ...row, stratum: label as never } : row)),
    }).references.exactGroups;
  expect(readReferences(source).references.exactGroups).toBe(false);
  expect(["nfa", "5", "<5", "NFA*"].map(labelled)).toEqual([true, true, true, true]);
});

test("the picture holds no case number", () => {
  expect(picture(example)).not.toMatch(/CAM-\d/);
});
