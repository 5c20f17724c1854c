import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import type { CriteriaSet, CriterionId } from "../../src/core/scoring/criterion";
import type { Problem } from "../../src/core/problem";
import { explanation } from "../../src/pane/explain";
import { manyQuestions } from "./many-questions";
import { audited, columnOf, SAMPLE, value } from "./reviewed-audit";
import { listWorkbook, markAll, openSmall, placeOf, smallDefinition, type SmallAudit } from "./small-audit";
import { cellOf, setCell, workbookPicture } from "./workbook-picture";

const CRITERIA = "Audit criteria";
const look = async ({ tasks }: SmallAudit) => value(await tasks.recogniseAudit());

/** The cell of a question on Audit criteria: row and column counted from 1. */
function cellAt(
  { workbook }: SmallAudit,
  id: string,
  header: string,
): readonly [row: number, column: number] {
  const values = valuesOf(sheetNamed(workbook, CRITERIA));
  const headerRow = values.findIndex((row) => row.includes("Short name"));
  const idColumn = values[headerRow]?.indexOf("Id") ?? 0;
  return [
    values.findIndex((row, index) => index > headerRow && row[idColumn] === id) + 1,
    (values[headerRow]?.indexOf(header) ?? 0) + 1,
  ];
}

async function standing(audit: SmallAudit): Promise<CriteriaSet> {
  const { criteria } = await look(audit);
  if (criteria === null) throw new Error("no questions");
  return criteria;
}

const counts = async (audit: SmallAudit) =>
  value(await audit.tasks.previewFindings()).findings.results.map((result) => result.counts);

const long = (length: number): string => `Yes, in full, and in time, ${"x".repeat(length)}`.slice(0, length);

/** Question, column, what somebody types there, and what the message says of it. */
const FAULTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["quality", "Id", "threshold", ["“Id”", "“threshold” stands twice"]],
  ["quality", "Kind", "Stars", ["“Kind”", "“Stars” is no kind of answer", "Several choices"]],
  ["quality", "Marks", `${long(300)} = met; No = not met`, ["“Marks”", "has 300 characters", "at most 255"]],
  ["quality", "Marks", "Yes; No", ["“Marks”", "can’t be read", "with a semicolon between them"]],
  ["quality", "Marks", '"=1+1" = met; No = not met', ["“Marks”", "begins like a formula"]],
  ["quality", "Marks", "Yes = met; yes = not met", ["“Marks”", "“yes” stands twice"]],
  ["quality", "Marks", "No = not met", ["“Marks”", "At least one mark must count as met"]],
  ["quality", "Reasons offered", "+1; None", ["“Reasons offered”", "begins like a formula"]],
  ["quality", "Question", "", ["“Question”", "something is needed"]],
  ["quality", "Number", "1", ["“Number”", "no number of a question"]],
  [
    "quality",
    "Applies to",
    "When question “gone” is answered Yes",
    ["“Applies to”", "“gone”, which is not there"],
  ],
  ["quality", "Applies to", "sometimes", ["“Applies to”", "can’t be read"]],
];

test.each(FAULTS)(
  "typed on the sheet, %s, %s, %j: told with its cell, refused everywhere, nothing changed; put right, all is as it was",
  async (id, header, typed, words) => {
    const audit = await audited();
    const before = await counts(audit);
    const set = await standing(audit);
    const [row, column] = cellAt(audit, id, header);
    const stood = cellOf(audit.workbook, CRITERIA, row, column) as CellValue;
    setCell(audit.workbook, CRITERIA, row, column, typed);
    const picture = workbookPicture(audit.workbook);
    const outcomes = [
      await audit.tasks.addScoringColumns(set.id),
      await audit.tasks.saveCriteria(set, { ...set, partlyCountsAs: 1 }),
      await audit.tasks.previewFindings(),
      await audit.tasks.writeFindings("J. Okafor"),
      await audit.tasks.fillNotApplicable(),
    ];
    for (const outcome of outcomes) {
      const problems: readonly Problem[] = outcome.ok ? [] : outcome.problems;
      expect(problems).toHaveLength(1);
      for (const problem of problems) {
        const { title, happened, written, remedy, places } = explanation(problem);
        const sentence = [title, happened, written, remedy].join(" ");
        expect(title).toContain(`Audit criteria: row ${row}`);
        for (const word of [...words, "Nothing was written."]) expect(sentence).toContain(word);
        expect(places.map(({ place }) => place.sheet)).toEqual([CRITERIA]);
      }
    }
    // It is news on opening, too, and what was scored stands.
    expect((await look(audit)).sheetProblems).toMatchObject([{ kind: "criterionUnusable", row }]);
    expect(workbookPicture(audit.workbook)).toBe(picture);
    setCell(audit.workbook, CRITERIA, row, column, stood as string | number);
    expect((await look(audit)).sheetProblems).toEqual([]);
    expect(await counts(audit)).toEqual(before);
  },
);

test("a rule on a column that is not there, typed on the sheet, loses no answer: the question is asked of every case", async () => {
  const audit = await audited();
  const before = await counts(audit);
  const [row, column] = cellAt(audit, "quality", "Applies to");
  setCell(audit.workbook, CRITERIA, row, column, "When “Borough” is North");
  expect((await look(audit)).sheetProblems).toEqual([]);
  expect(await counts(audit)).toEqual(before);
  expect((await standing(audit)).criteria.find(({ id }) => id === "quality")?.applies).toEqual({
    when: "columnIsOneOf",
    column: "Borough",
    values: ["North"],
  });
});

test("a fault typed in the pane is told by the question and the part, in words, and nothing is written", async () => {
  const audit = await audited();
  const set = await standing(audit);
  const picture = workbookPicture(audit.workbook);
  const changed = set.criteria.map((each, index) => (index === 2 ? { ...each, reasons: ["=1+1"] } : each));
  const outcome = await audit.tasks.saveCriteria(set, { ...set, criteria: changed });
  if (outcome.ok) throw new Error("saved");
  expect(outcome.problems.map((problem) => explanation(problem).title)).toEqual([
    "Audit criteria: question 3, “Reasons offered”, can’t be used",
  ]);
  expect(workbookPicture(audit.workbook)).toBe(picture);
});

test("200 questions get their columns, are read and counted", async () => {
  const audit = await openSmall();
  value(await audit.tasks.drawSample(await placeOf(audit), smallDefinition(), "J. Okafor"));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  const before = await standing(audit);
  const many = { ...manyQuestions(200), partlyCountsAs: 0 as const };
  const sameIds = many.criteria.map((criterion, index) => ({
    ...criterion,
    ...(before.criteria[index] === undefined ? {} : { id: before.criteria[index].id }),
    shortName: before.criteria[index]?.shortName ?? criterion.shortName,
    applies: { when: "always" as const },
  }));
  value(await audit.tasks.saveCriteria(before, { ...before, criteria: sameIds }));
  const { counters } = audit.open.excel.host;
  const asked = counters.requests;
  const added = value(await audit.tasks.addScoringColumns("mash-threshold")).added;
  // About one for each megabyte, among five thousand formats and rules.
  expect(counters.requests - asked).toBeLessThanOrEqual(12);
  expect(added.length).toBeGreaterThan(4 * 193);
  const headers = valuesOf(sheetNamed(audit.workbook, SAMPLE))[3] ?? [];
  expect(new Set(headers.map((header) => String(header).toLowerCase())).size).toBe(headers.length);
  const seen = await look(audit);
  expect(seen.sheetProblems).toEqual([]);
  expect(seen.scoring?.byCriterion).toHaveLength(200);
  const last = columnOf(audit, SAMPLE, `200 ${sameIds.at(-1)?.shortName ?? ""}`);
  for (let row = 5; row < 11; row += 1) setCell(audit.workbook, SAMPLE, row, last, "Yes");
  expect((await counts(audit)).at(-1)).toMatchObject({ met: 6 });
});

/** Every cell of the workbook that Excel would calculate. */
const formulas = (workbook: WorkbookState): readonly string[] =>
  workbook.sheets.flatMap(({ name, cells }) =>
    name === "Audit workings"
      ? []
      : [...cells.values()].flatMap((line) =>
          [...line.values()].flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
        ),
  );

const NASTY = [
  '=HYPERLINK("http://example.invalid","Click")',
  "+1",
  "<script>alert(1)</script>",
  "@SUM(A1)",
  "-2+3",
];

test("HTML and formulas in question, guidance, standard, short name and comments are kept as text, to the letter", async () => {
  const audit = await audited();
  const before = await standing(audit);
  const criteria = before.criteria.map((criterion, index) => {
    const nasty = NASTY[index % NASTY.length] ?? "";
    return {
      ...criterion,
      question: nasty,
      guidance: nasty,
      standard: nasty,
      section: nasty,
      foundSentence: nasty,
    };
  });
  const [first] = criteria;
  if (first === undefined) throw new Error("no question");
  const added = {
    ...first,
    id: "new" as CriterionId,
    number: 8,
    shortName: NASTY[0] ?? "",
    marks: [
      { word: "<b>Yes</b>, or so", meaning: "met" as const },
      { word: long(255), meaning: "notMet" as const },
    ],
  };
  const set = { ...before, criteria: [...criteria, added] };
  value(await audit.tasks.saveCriteria(before, set));
  expect(await standing(audit)).toEqual(set);
  value(await audit.tasks.addScoringColumns(before.id));
  const seen = await look(audit);
  const { scoringSheet } = seen;
  const key = scoringSheet?.cases[0]?.key;
  if (scoringSheet === null || key === undefined) throw new Error("no table");
  for (const text of NASTY) {
    const seenText = NASTY[NASTY.indexOf(text) - 1] ?? "Yes";
    const change = { key, criterion: first.id, parts: [{ part: "comment", seen: seenText, text } as const] };
    expect(value(await audit.tasks.writeAnswer(scoringSheet, change, "=cmd|' /C calc'!A0"))).toMatchObject({
      state: "written",
    });
  }
  for (let row = 5; row < 11; row += 1)
    setCell(audit.workbook, SAMPLE, row, columnOf(audit, SAMPLE, `8 ${NASTY[0] ?? ""}`), "<b>yes</b>, or so");
  value(await audit.tasks.writeFindings("J. Okafor"));
  expect(formulas(audit.workbook)).toEqual([]);
  expect((await counts(audit)).at(-1)).toMatchObject({ met: 6 });
  expect((await look(audit)).sheetProblems).toEqual([]);
});

test("headers and words of an own table that look like HTML and formulas are read, and never become one", async () => {
  const headers = [NASTY[2] ?? "", NASTY[0] ?? "", "+1", `Long ${"x".repeat(250)}`];
  const words = ["=1+1", "-", "+1", "a\nb", long(300), "Y"];
  const rows = Array.from({ length: 12 }, (_, index): CellValue[] => [
    `C-${index + 1}`,
    words[index % words.length] ?? "",
    NASTY[index % NASTY.length] ?? "",
    "x",
  ]);
  const audit = await openSmall(listWorkbook([headers, ...rows]));
  const cells = {
    name: '=HYPERLINK("http://example.invalid")',
    place: await placeOf(audit),
    caseIdColumn: headers[0] ?? "",
    groupColumn: null,
    populationSizes: null,
    chosen: "unknown" as const,
    criteriaSet: "mash-threshold",
    markColumns: { threshold: headers[1] ?? "" },
    markWords: {
      threshold: words.map((word, index) => ({ value: word.trim(), mark: index < 3 ? "Yes" : "No" })),
    },
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 as const },
  };
  value(await audit.tasks.useExistingCases(cells, "@SUM(A1)"));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  const own = valuesOf(sheetNamed(audit.workbook, "Cases")).map((row) => row.slice(0, 4));
  expect(own).toEqual([headers, ...rows]);
  expect(formulas(audit.workbook)).toEqual([]);
  const { validations, conditionalFormats } = sheetNamed(audit.workbook, "Cases");
  const at = ({ areas }: { areas: readonly { left: number }[] }): boolean =>
    areas.some(({ left }) => left === 1);
  // What would be refused by its own dropdown is not refused; a formula never compares with more than Excel takes.
  expect(validations.filter(at)).toMatchObject([{ errorAlert: { showAlert: false } }]);
  for (const { rule } of conditionalFormats) expect(String(rule["formula"]).length).toBeLessThan(290);
  markAll(audit.workbook, "Cases", 12, () => "Yes");
  words.forEach((word, index) => setCell(audit.workbook, "Cases", index + 2, 2, word));
  expect((await counts(audit))[0]).toMatchObject({ met: 6, notMet: 6 });
  value(await audit.tasks.writeFindings("J. Okafor"));
  expect(formulas(audit.workbook)).toEqual([]);
});
