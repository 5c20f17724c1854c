import { auditFindings } from "../../../src/core/findings/audit-findings";
import type { Criterion, CriterionId } from "../../../src/core/scoring/criterion";
import type { Answer } from "../../../src/core/scoring/scored-case";
import { auditOfMarks, setOf } from "../../core/findings/audit-of-marks";
import { lettersReferences, workingsOf } from "../example-workings";
import { formulaRows } from "./formula-rows";

const [mark] = setOf(false).criteria;
if (mark === undefined) throw new Error("no question");

type Value = NonNullable<Answer["value"]>;

const asked = (kind: Criterion["kind"], changes: Partial<Criterion> = {}): Criterion => ({
  ...mark,
  id: "given" as CriterionId,
  number: 9,
  shortName: "Other [x] #'",
  kind,
  marks: [],
  ...changes,
});

/** The rows of another question that cases of one group answered so; null is blank. */
function rowsOf(
  criterion: Criterion,
  values: readonly (Value | null)[],
  changes: Parameters<typeof lettersReferences>[1] = {},
) {
  const audit = auditOfMarks({ strata: [{ size: 900, marks: "Y".repeat(values.length) }] });
  const cases = audit.cases.map((scored, index) => ({
    ...scored,
    answers: new Map(scored.answers).set(criterion.id, {
      meaning: null,
      value: values[index] ?? null,
      applies: "applies",
      reason: "",
      comment: "",
      observation: null,
      theme: "",
    } as const),
  }));
  const set = { ...audit.set, criteria: [...audit.set.criteria, criterion] };
  const findings = auditFindings({ ...audit, set, cases });
  const references = lettersReferences(set, changes);
  return formulaRows(workingsOf(findings, { references, reservations: [] }, set), "9 Other [x] #'");
}

// Nobody who has N/A on both questions that are marks is in the base.
const inScope = '(1-(ISNUMBER(1/((T[Q1]="N/A"))))*(ISNUMBER(1/((T[Q2]="N/A")))))';
const counting = `*(1-ISNUMBER(1/((T[Role]="Replaced"))))*${inScope}`;

test("a choice: each option with its cases and its per cent, with signs that stand for others compared as they are", () => {
  const options = ["Yes*", 'Said "so"', "Never"];
  const given = (option: string): Value => ({ kind: "choice", option });
  const rows = rowsOf(asked("choice", { options }), [
    ...Array.from({ length: 9 }, () => given("Yes*")),
    given('Said "so"'),
    null,
  ]);
  expect([...rows.keys()]).toEqual([
    "Not applicable",
    "Answered, n",
    "Not answered",
    ...options.flatMap((option) => [`“${option}”`, `“${option}”, per cent, as printed`]),
  ]);
  expect(rows.get("“Yes*”")?.slice(2, 3)).toEqual([`=SUMPRODUCT(ISNUMBER(1/((T[Q9]="Yes*")))${counting})`]);
  expect(rows.get('“Said "so"”')?.[2]).toContain('(T[Q9]="Said ""so""")');
  expect(rows.get("Answered, n")?.[2]).toContain('(T[Q9]="Yes*")+(T[Q9]="Said ""so""")+(T[Q9]="Never")');
  expect(["Answered, n", "Not answered", "“Yes*”", "“Never”"].map((each) => rows.get(each)?.[4])).toEqual([
    10, 1, 9, 0,
  ]);
  expect(rows.get("“Yes*”, per cent, as printed")?.[4]).toBe(0.9);
  expect(rows.get("“Never”, per cent, as printed")?.[4]).toBe(0);
});

test("several choices: whole options between semicolons, counted once a case", () => {
  const rows = rowsOf(asked("choices", { options: ["Health", "Police"] }), [
    { kind: "choices", options: ["Health", "Police"] },
    { kind: "choices", options: ["Police"] },
  ]);
  expect(rows.get("“Police”")?.[2]).toMatch(/^=SUMPRODUCT\(ISNUMBER\(FIND\(";police;",/);
  expect(rows.get("“Police”")?.[4]).toBe(2);
  expect(rows.get("“Health”")?.[4]).toBe(1);
  expect(rows.get("“Police”, per cent, as printed")?.[4]).toBe("–");
});

test("options that can’t be looked for, and a column that Excel reads otherwise, are written as values and say so", () => {
  const semicolons = rowsOf(asked("choices", { options: ["Yes; late", "No"] }), [
    { kind: "choices", options: ["No"] },
  ]);
  expect(semicolons.get("“No”")?.[2]).toBe(1);
  expect(semicolons.get("“No”")?.[3]).toMatch(/^Written as a value/);
  const unlike = rowsOf(asked("choice", { options: ["No"] }), [{ kind: "choice", option: "No" }], {
    unlike: new Set(["T[Q9]"]),
  });
  expect(unlike.get("Answered, n")?.slice(2, 3)).toEqual([1]);
});

test("numbers: the lowest, the middle and the highest of those that count, as computed and to two decimals", () => {
  const number = (value: number): Value => ({ kind: "number", number: value });
  const rows = rowsOf(asked("number"), [number(-2.345), number(7), number(12.5), null]);
  expect(rows.get("Answered, n")?.[2]).toBe(`=SUMPRODUCT(ISNUMBER(T[Q9])${counting})`);
  expect(rows.get("Lowest")?.[2]).toBe(`=AGGREGATE(15,6,T[Q9]/(ISNUMBER(T[Q9])${counting}),1)`);
  expect(rows.get("Middle")?.[2]).toBe(`=AGGREGATE(16,6,T[Q9]/(ISNUMBER(T[Q9])${counting}),0.5)`);
  expect(rows.get("Highest")?.[2]).toBe(`=AGGREGATE(14,6,T[Q9]/(ISNUMBER(T[Q9])${counting}),1)`);
  expect(rows.get("Lowest")?.slice(4, 6)).toEqual([-2.35, -2.345]);
  expect(rows.get("Highest")?.[6]).toMatch(/SIGN\(F\d+\)\*INT\(100\*ABS\(F\d+\)\+0\.5\)\/100=E\d+/);
});

test("days: whole ones, and of an even number the earlier of the two in the middle", () => {
  const day = (serial: number): Value => ({ kind: "date", serial });
  const rows = rowsOf(asked("date"), [day(43_000), day(43_010), day(43_020), day(43_030)]);
  expect(rows.get("Middle")?.[2]).toMatch(/^=AGGREGATE\(15,6,INT\(T\[Q9\]\)\/\(.*\),ROUNDUP\(C\d+\/2,0\)\)$/);
  expect(rows.get("Middle")?.slice(4, 6)).toEqual([43_010, ""]);
});

test("words are counted and not shown", () => {
  const rows = rowsOf(asked("text"), [{ kind: "text", text: "A secret" }, null]);
  expect(rows.get("Answered, n")?.[2]).toContain('ISNUMBER(1/LEN(TRIM(T[Q9]&"")))');
  expect(JSON.stringify([...rows])).not.toContain("secret");
  expect(rows.has("Lowest")).toBe(false);
});

test("a rule takes its cases out of the base, whatever stands in their cells", () => {
  const applies = { when: "answerIsOneOf", criterion: mark.id, answers: ["No"] } as const;
  const rows = rowsOf(asked("text", { applies }), [null]);
  expect(rows.get("Not applicable")?.[2]).toContain(
    'ISNUMBER(1/((T[Q1]="Yes")+(T[Q1]="N/A")+(T[Q1]="Deemed met")))',
  );
  expect(rows.get("Answered, n")?.[2]).toMatch(/\*\(1-\(.*T\[Q1\]="Yes".*\)\)\)$/);
});
