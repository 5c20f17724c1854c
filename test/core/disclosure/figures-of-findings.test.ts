import { printedEstimate, printsTheSame } from "../../../src/core/disclosure/printed-estimate";
import { figuresOfFindings } from "../../../src/core/disclosure/figures-of-findings";
import { leftOutSentence } from "../../../src/core/disclosure/left-out-sentence";
import { protectedFigures } from "../../../src/core/disclosure/protected-figures-of";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { inOneGo } from "../../../src/core/sliced";
import { exampleCases, exampleFindings, exampleSampleRows } from "../../sheets/example-audit";

const agencies = new Map(
  exampleSampleRows.map(({ caseNumber, carried }) => [caseNumber, String(carried[1])]),
);
const { set, settings, design } = exampleFindings;
const findings = auditFindings({
  set,
  settings,
  design,
  cases: exampleCases,
  marksNotAllowed: [],
  breakdowns: [{ column: "Agency", values: agencies as never }],
});
const figures = figuresOfFindings(findings);

describe("the figures of the example", () => {
  it("rows of every table add up to all, and each row to its cases", () => {
    for (const { all, strata, columns } of figures.criteria) {
      for (const rows of [strata, ...columns.map((groups) => groups.map(({ counts }) => counts))]) {
        for (const kind of Object.keys(all) as (keyof typeof all)[])
          expect(rows.reduce((sum, row) => sum + row[kind], 0)).toBe(all[kind]);
        for (const row of rows) {
          expect(row.applicable).toBe(row.met + row.partly + row.notMet);
          expect(row.cases).toBe(row.applicable + row.notApplicable + row.unscored);
        }
      }
    }
  });

  it("the estimate made anew from the counts by stratum is the one that the findings print", () => {
    for (const { estimate, strata, offersPartly } of figures.criteria) {
      const made = printedEstimate(strata, offersPartly, { ...figures });
      expect(estimate && printsTheSame(estimate, made, true)).toBe(true);
    }
  });

  const shown = inOneGo(protectedFigures(figures, { limit: 5 }));

  it("protected: “about X” goes first, then counts of tables; every k of n that has no small number stays", () => {
    const [, , , decision] = shown.criteria;
    expect(decision?.all).toMatchObject({ headline: 44, applicable: 51, notMet: 7 });
    expect(
      shown.criteria.filter(({ all }) => all.headline === null).map(({ criterion }) => criterion),
    ).toEqual(["police-form"]);
    expect(shown.leftOut.filter(({ what }) => what === "base" || what === "met")).toEqual([]);
    expect(shown.leftOut).toContainEqual({ what: "about", criterion: "decision", column: null, counts: 1 });
  });

  it("says what was left out and why, without saying which number it protects", () => {
    const words = { limit: 5, question: "4 Right decision", groupColumn: "Outcome" } as const;
    expect(
      leftOutSentence({ what: "about", criterion: "decision" as never, column: null, counts: 1 }, words),
    ).toBe(
      "4 Right decision: the number of cases to which it applies in the whole list is left out, because a number from 1 to 5 could be worked out from it.",
    );
    expect(
      leftOutSentence(
        { what: "countsOfTable", criterion: "decision" as never, column: null, counts: 2 },
        words,
      ),
    ).toBe(
      "4 Right decision: 2 further numbers of the table by Outcome are left out, because a number from 1 to 5 could be worked out from them.",
    );
    expect(leftOutSentence({ what: "values", criterion: null, column: "Agency", counts: 1 }, words)).toBe(
      "How many cases have which value of Agency is left out, because a number from 1 to 5 could be worked out from it.",
    );
    for (const leftOut of shown.leftOut)
      expect(leftOutSentence(leftOut, words)).toMatch(/ left out, because .*\.$/);
  });

  it("a row in which all or none met is told to the auditor", () => {
    expect(shown.allOrNone.length).toBeGreaterThan(0);
    for (const { criterion, column, row, met } of shown.allOrNone) {
      const question = figures.criteria.find((each) => each.criterion === criterion);
      const counts =
        row === null
          ? question?.all
          : column === null
            ? question?.strata[row]
            : question?.columns[figures.columns.findIndex((each) => each.column === column)]?.[row]?.counts;
      expect(met === "all" ? counts?.met : counts?.notMet).toBe(counts?.applicable);
    }
  });
});
