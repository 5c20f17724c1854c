import { auditFindings } from "../../../src/core/findings/audit-findings";
import { shortBreakdown } from "../../../src/sheets/workings/short-breakdown";
import { workingsGrid } from "../../../src/sheets/workings/workings-grid";
import { auditOfMarks } from "../../core/findings/audit-of-marks";
import { lettersReferences, workingsOf } from "../example-workings";
import { formulaRows } from "./formula-rows";

const column = "Agency [x] #'";
const reference = "T[[Agency '[x'] '#'']]";
const marks = "YYYYYYYYYYYYYYYYYYYYYYYYYYYYNNDDDPPAA-YNYN";

/** Thirty-seven cases with “A*”, two with quotation marks, one with a number, one with nothing. */
const valueOf = (index: number): string =>
  index < 37 ? "A*" : index < 39 ? 'Said "so"' : index === 39 ? "5" : "";

function made() {
  const audit = auditOfMarks({ strata: [{ size: 900, marks }], partly: true });
  const values = new Map(audit.cases.map(({ key }, index) => [key, valueOf(index)]));
  const findings = auditFindings({ ...audit, breakdowns: [{ column, values }] });
  const references = lettersReferences(findings.set, { brokenDownBy: new Map([[column, reference]]) });
  return { findings, references };
}

const { findings, references } = made();
const plan = workingsOf(findings, { references, reservations: [] });
const role = 'T[Role],"<>Replaced"';

test("how many cases have a value, with patterns escaped and quotation marks doubled; a number is compared as text", () => {
  const rows = formulaRows(plan, `By ${column}`);
  expect([...rows.keys()].filter((quantity) => quantity.endsWith(": cases"))).toEqual([
    "A*: cases",
    'Said "so": cases',
    "5: cases",
    "(blank): cases",
  ]);
  const text = (quantity: string) => String(rows.get(quantity)?.[2]).replace(/-C\d+$/, "");
  expect(text("A*: cases")).toBe(`=COUNTIFS(${role},${reference},"=A~*")`);
  expect(text('Said "so": cases')).toBe(`=COUNTIFS(${role},${reference},"=Said ""so""")`);
  expect(text("5: cases")).toBe(
    `=SUMPRODUCT((1-ISNUMBER(1/((T[Role]="Replaced"))))*(TRIM(${reference}&"")="5"))`,
  );
  expect(text("(blank): cases")).toBe(`=COUNTIFS(${role},${reference},"")`);
  expect(rows.get("A*: cases")?.[4]).toBe(37);
});

test("a question with a value: k, a, per cent, who is not counted, and from thirty cases on the estimate", () => {
  const rows = formulaRows(plan, `1 Question, ${column}: A*`);
  const count = (word: string) => `COUNTIFS(T[Q1],"=${word}",${reference},"=A~*",${role})`;
  expect(rows.get("Counts as met, k")?.[2]).toBe(
    `=${count("Yes")}+${count("Deemed met")}+($C$5=1)*(${count("Partly")})`,
  );
  expect(rows.get("Applicable, a")?.[2]).toBe(
    `=${["Yes", "Deemed met", "Partly", "No"].map(count).join("+")}`,
  );
  expect(rows.get("Per cent met, as printed")?.[4]).toBe(0.89);
  expect(rows.get("Not applicable")?.[2]).toContain(count("N/A"));
  expect(String(rows.get("Not scored")?.[2])).toMatch(/^=C\d+-C\d+-C\d+$/);
  expect(rows.has("Estimate for all, R")).toBe(true);
  const few = formulaRows(plan, `1 Question, ${column}: Said "so"`);
  expect(few.get("Counts as met, k")?.[2]).toContain('"=Said ""so"""');
  expect(few.has("Estimate for all, R")).toBe(false);
  expect(few.get("Per cent met, as printed")?.[4]).toBe("–");
});

test("in short: one row a value, words of one kind in one COUNTIFS, the applicable ones on top of those met", () => {
  const grid = workingsGrid(1, 1, true);
  const [breakdown] = findings.breakdowns;
  const cells = { strata: [], range: "", all: "C9" };
  const questions = findings.results.map((result) => ({
    result,
    counts: { scored: cells, applicable: cells, met: cells, partly: null, deemedMet: null, notScored: cells },
  }));
  if (breakdown === undefined) throw new Error("no breakdown");
  const context = { findings, set: findings.set, references, grid, labels: [] };
  const rows = shortBreakdown(breakdown, questions, context, 50) ?? [];
  const ofQuestion = rows.filter(({ question }) => question === "1 Question");
  expect(ofQuestion.map(({ value, printed }) => [value, printed])).toEqual([
    [`${column}: A*`, "31 of 35"],
    [`${column}: Said "so"`, "1 of 1"],
    [`${column}: 5`, "0 of 1"],
    [`${column}: (blank)`, "1 of 2"],
  ]);
  const among = (words: string) => `COUNTIFS(T[Q1],${words},${reference},"=A~*",${role})`;
  expect(ofQuestion[0]?.met).toBe(
    `SUMPRODUCT(${among('{"=Yes","=Deemed met"}')})+($C$5=1)*(${among('"=Partly"')})`,
  );
  expect(ofQuestion[0]?.applicable).toBe(`H50+${among('"=No"')}+($C$5<1)*(${among('"=Partly"')})`);
  // What COUNTIFS can’t compare has the longer form, on its own row.
  expect(ofQuestion[2]?.applicable).toMatch(/^H52\+SUMPRODUCT\(/);
});

test("in short: values that are added up are all cases less those above, and a value without a formula has no form", () => {
  const [breakdown] = findings.breakdowns;
  const [last] = breakdown?.groups.slice(-1) ?? [];
  if (breakdown === undefined || last === undefined) throw new Error("no breakdown");
  const grid = workingsGrid(1, 1, true);
  const cells = (all: string) => ({ strata: [], range: "", all });
  const none = cells("");
  const questions = findings.results.slice(0, 1).map((result) => ({
    result,
    counts: {
      ...{ scored: none, notScored: none, partly: null, deemedMet: null },
      met: cells("C20"),
      applicable: cells("C21"),
    },
  }));
  const context = { findings, set: findings.set, references, grid, labels: [] };
  const added = { ...breakdown, groups: breakdown.groups.slice(0, 2), rest: { values: 7, group: last } };
  const rest = shortBreakdown(added, questions, context, 50)?.at(-1);
  expect(rest).toMatchObject({
    value: `${column}: 7 other values`,
    met: "C20-SUM(H50:H51)",
    applicable: "C21-SUM(I50:I51)",
  });
  const unlike = { ...context, references: { ...references, unlike: new Set([reference]) } };
  expect(shortBreakdown(breakdown, questions, unlike, 50)).toBeNull();
});
