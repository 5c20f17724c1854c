import type { CellValue } from "../../simulator/host/model";
import { setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { requestsOf, value } from "./reviewed-audit";
import { BY } from "./shared-copy";
import type { SmallAudit } from "./small-audit";
import { EXPORT, OWN, reading, surveyed, texts } from "./surveyed-audit";
import { workbookPicture } from "./workbook-picture";

/** A line of Audit survey that begins so. */
function lineOf(audit: SmallAudit, ...begins: readonly string[]): string {
  const found = texts(audit).find((line) => line.startsWith(begins.join(" | ")));
  if (found === undefined) throw new Error(`no line ${begins.join(" | ")}`);
  return found;
}

/** The lines of a question: its answers as "k of n". */
function answersOf(audit: SmallAudit, question: string): Readonly<Record<string, string>> {
  const rows = valuesOf(sheetNamed(audit.workbook, OWN)).map((row) => row.map(String));
  const from = rows.findIndex(([first, , count]) => first === question && / of [\d,]+$/.test(count ?? ""));
  const to = rows.findIndex(([, answer], at) => at >= from && answer === "No answer");
  return Object.fromEntries(rows.slice(from, to + 1).map(([, answer = "", count = ""]) => [answer, count]));
}

/** All that goes wrong in an export at once; nobody of these people exists. */
const everything: readonly (readonly CellValue[])[] = [
  [
    "Respondent ID",
    "Email Address",
    "Which sector?",
    "",
    "Which tools have you sent?",
    "How clear is it?",
    "Are you told the outcome?",
    "",
    "",
    "Anything else?",
  ],
  [
    "",
    "",
    "Response",
    "Other (please specify)",
    "Response",
    "Response",
    "By letter",
    "By telephone",
    "Other (please specify)",
    "Open-Ended Response",
  ],
  [
    101,
    "a@example.org",
    "Health",
    "",
    "GCP;EHA;",
    "Agree",
    "By letter",
    "",
    "",
    "Ask Orla Ashdown in the team",
  ],
  ["", "", "", "", "", "", "", "", "", ""],
  [102, "b@example.org", "Police", "", "GCP;", "Strongly agree", "", "By telephone", "", ""],
  [
    103,
    "c@example.org",
    "Police",
    "",
    "EHA;",
    "Disagree",
    "By letter",
    "By telephone",
    "",
    "Piet Vane was rude",
  ],
  [102, "B@example.org ", "Police", "", "GCP; EHA", "agree", "", "By telephone", "", ""],
  ["", "", "", "", "", "", "", "", "", ""],
  [
    104,
    "",
    "",
    "Lighthouse for young carers",
    "A form that Mo Tarn made;",
    "Not sure",
    "",
    "",
    "Through Jo Reed",
    "",
  ],
  [105, "", "health", "", "", "", "", "", "", "None"],
];

test("double header, blank rows, other words, semicolons, a respondent twice and names: all of it in one export", async () => {
  const audit = await surveyed(everything);
  const read = await reading(audit.tasks);
  expect(read.responses).toMatchObject({ hasSecondHeader: true, blankRows: [4, 8] });
  expect(read.definition.questions.map(({ id, kind }) => [id, kind])).toEqual([
    ["Respondent ID", "aboutResponse"],
    ["Email Address", "aboutResponse"],
    ["Which sector?", "oneChoice"],
    ["Which tools have you sent?", "severalChoices"],
    ["How clear is it?", "scale"],
    ["Are you told the outcome?", "severalChoices"],
    ["Anything else?", "freeText"],
  ]);
  value(await audit.tasks.writeSurvey({ ...read.definition, by: "Which sector?", pairs: [] }, BY));
  expect(answersOf(audit, "Which sector?")).toEqual({
    Health: "2 of 6",
    Police: "3 of 6",
    "Other (please specify)": "1 of 6",
    "No answer": "0 of 6",
  });
  expect(answersOf(audit, "Which tools have you sent?")).toEqual({
    GCP: "3 of 6",
    EHA: "3 of 6",
    "Other answers": "1 of 6",
    "No answer": "1 of 6",
  });
  expect(answersOf(audit, "How clear is it?")).toEqual({
    "Agree, together: Strongly agree; Agree": "3 of 6",
    "Strongly agree": "1 of 6",
    Agree: "2 of 6",
    Disagree: "1 of 6",
    "Not sure": "1 of 6",
    "No answer": "1 of 6",
  });
  expect(answersOf(audit, "Are you told the outcome?")).toEqual({
    "By letter": "2 of 6",
    "By telephone": "3 of 6",
    "Other (please specify)": "1 of 6",
    "No answer": "1 of 6",
  });
  expect(answersOf(audit, "Anything else?")).toEqual({
    "In their own words": "3 of 6",
    "No answer": "3 of 6",
  });
  const said = texts(audit).join("\n");
  expect(said).toContain("Rows 4 and 8 of Survey export: not counted as responses.");
  // By number and by address it is the same two rows: named once.
  expect(said.match(/Rows 5 and 7 of Survey export have the same/g)).toHaveLength(1);
  // Half is not most, and a third neither.
  expect(lineOf(audit, "Which sector?")).toContain("The largest group, 3 of 6, answered “Police”.");
  expect(said).not.toMatch(/\b(majority|Most)\b/);
  expect(said).not.toContain("interval ");
  for (const words of ["Orla", "Ashdown", "Vane", "rude", "Lighthouse", "Mo Tarn", "Jo Reed", "example.org"])
    expect(said).not.toContain(words);
  audit.open.excel.close();
});

test("answers as people give them: ties, nothing but blanks, other spellings, text for numbers, days, N/A, a header left blank", async () => {
  const audit = await surveyed([
    ["ID", "Told?", "Seen?", "Clear?", "Score?", "", "When trained?", "Which?", "Years?"],
    [1, "Yes", "", "Agree", "4", "Day", 43000, "GCP;", "2"],
    [2, "no", "", "N/A", "5", "Night", 43010, "EHA;", 15],
    [3, "No ", "", "Strongly disagree", 4, "Day", 43020, "GCP;", 0.5],
    [4, "YES", "", "disagree", "5", "Day", "", "", "a few"],
    [5, "Don’t know", "", "N/A", "", "Night", "", "GCP;", ""],
    [6, "Don't know", "", "n/a", "4", "Day", "", "", ""],
  ]);
  const { definition } = await reading(audit.tasks);
  value(await audit.tasks.writeSurvey({ ...definition, pairs: [] }, BY));
  expect(lineOf(audit, "Told?")).toContain(
    "The largest groups, 2 of 6 each, answered “Yes”, “no” and “Don’t know”.",
  );
  expect(lineOf(audit, "Seen?")).toContain("Nobody answered; 6 were asked.");
  expect(answersOf(audit, "Seen?")).toMatchObject({ "No answer": "6 of 6" });
  expect(answersOf(audit, "Clear?")).toEqual({
    Agree: "1 of 6",
    "Disagree, together: disagree; Strongly disagree": "2 of 6",
    disagree: "1 of 6",
    "Strongly disagree": "1 of 6",
    "N/A": "3 of 6",
    "No answer": "0 of 6",
  });
  expect(lineOf(audit, "Clear?")).toContain("The largest group, 3 of 6, answered “N/A”.");
  expect(Object.keys(answersOf(audit, "Score?"))).toEqual(["4", "5", "No answer"]);
  expect(lineOf(audit, "No header, column F")).toContain("Most of those asked, 4 of 6, answered “Day”.");
  expect(lineOf(audit, "When trained?")).toContain("3 of 6 gave a date. 3 of 6 gave no answer.");
  expect(answersOf(audit, "When trained?")).toEqual({ "A date": "3 of 6", "No answer": "3 of 6" });
  expect(answersOf(audit, "Which?")).toEqual({ GCP: "3 of 6", EHA: "1 of 6", "No answer": "2 of 6" });
  // Three gave a number and one words: which kind it is, is the auditor's to say.
  expect(definition.questions.find(({ id }) => id === "Years?")?.kind).toBe("freeText");
  audit.open.excel.close();
});

test("a respondent counts whether a filter or somebody hides the row, in a table as on a plain sheet", async () => {
  const answers = ["Yes", "No", "Yes", "Yes"].map((answer, at): CellValue[] => [at + 1, answer]);
  const audit = await surveyed([["ID", "Told?"], ...answers]);
  const sheet = sheetNamed(audit.workbook, EXPORT);
  sheet.tables.push({
    id: "survey-table",
    name: "Responses",
    area: { top: 0, left: 0, bottom: 4, right: 1 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    columns: [
      { id: 1, name: "ID" },
      { id: 2, name: "Told?" },
    ],
  });
  sheet.rows.set(2, { hidden: true, filtered: true });
  sheet.rows.set(3, { hidden: true });
  const { definition } = await reading(audit.tasks);
  value(await audit.tasks.writeSurvey({ ...definition, pairs: [] }, BY));
  expect(answersOf(audit, "Told?")).toEqual({ Yes: "3 of 4", No: "1 of 4", "No answer": "0 of 4" });
  expect(sheet.rows.get(2)).toEqual({ hidden: true, filtered: true });
  audit.open.excel.close();
});

test("who answered no question is counted and said, and the row of totals is no respondent", async () => {
  const audit = await surveyed([
    ["ID", "Told?", "Clear?"],
    [1, "Yes", 4],
    [2, "", ""],
    [3, "No", 5],
    ["Total", "", 9],
  ]);
  const { definition } = await reading(audit.tasks);
  value(await audit.tasks.writeSurvey({ ...definition, pairs: [], invited: 3 }, BY));
  const said = texts(audit).join("\n");
  expect(said).toContain("3 of 3 of those invited responded.");
  expect(lineOf(audit, "No question answered")).toContain("1 of 3: counted, under “No answer”.");
  expect(lineOf(audit, "Rows left out")).toContain("Row 5 of Survey export: not counted as responses.");
  expect(answersOf(audit, "Clear?")).toEqual({ "4": "1 of 3", "5": "1 of 3", "No answer": "1 of 3" });
  audit.open.excel.close();
});

test("intervals stand only where the respondents were drawn at random", async () => {
  const answers = Array.from({ length: 30 }, (_, at): CellValue[] => [at + 1, at % 3 === 0 ? "No" : "Yes"]);
  const audit = await surveyed([["ID", "Told?"], ...answers]);
  const { definition } = await reading(audit.tasks);
  value(await audit.tasks.writeSurvey({ ...definition, pairs: [] }, BY));
  expect(texts(audit).join("\n")).not.toMatch(/95% interval|\d–\d+%/);
  value(await audit.tasks.writeSurvey({ ...definition, pairs: [], respondents: "random" }, BY));
  expect(texts(audit).join("\n")).toContain("95% interval");
  expect(lineOf(audit, "Told?", "Yes", "20 of 30")).toMatch(/49–81%/);
  audit.open.excel.close();
});

test("who gave no answer by which to group stands in no group, and that is said", async () => {
  const audit = await surveyed([
    ["ID", "Sector?", "Told?"],
    [1, "Health", "Yes"],
    [2, "", "No"],
    [3, "Health", "Yes"],
    [4, "Police", "No"],
    [5, "Police", ""],
  ]);
  const { definition } = await reading(audit.tasks);
  value(await audit.tasks.writeSurvey({ ...definition, pairs: [], by: "Sector?" }, BY));
  expect(texts(audit).join("\n")).toContain("1 of 5 gave no answer by which to group them.");
  setValues(sheetNamed(audit.workbook, EXPORT), "B3", [["Police"]]);
  value(await audit.tasks.writeSurvey({ ...definition, pairs: [], by: "Sector?" }, BY));
  expect(texts(audit).join("\n")).not.toContain("by which to group");
  audit.open.excel.close();
});

test("2,000 responses to 60 questions take no more requests, and the export is as it was", async () => {
  const words = [
    (at: number) => ["Yes", "No", "Don't know"][at % 3] ?? "",
    (at: number) => ["Agree", "Disagree", "Strongly agree", ""][at % 4] ?? "",
    (at: number) => ["GCP;EHA;", "GCP;", "DV;"][at % 3] ?? "",
    (at: number) => (at % 5) + 1,
    (at: number) => (at % 7 === 0 ? `What respondent ${at} wrote in her own words` : ""),
  ];
  const questions = Array.from({ length: 60 }, (_, at) => `${at + 1}. What of thing ${at + 1}?`);
  const rows = Array.from({ length: 2000 }, (_, at): CellValue[] => [
    at + 1,
    ...questions.map((_question, which) => words[which % words.length]?.(at + which) ?? ""),
  ]);
  const audit = await surveyed([["Respondent ID", ...questions], ...rows]);
  const before = workbookPicture(audit.workbook);
  const { definition } = await reading(audit.tasks);
  expect(definition.questions).toHaveLength(61);
  expect(workbookPicture(audit.workbook)).toBe(before);
  // As for three responses, and more only where what is sent is too much for one.
  expect(
    await requestsOf(audit, async () =>
      value(await audit.tasks.writeSurvey({ ...definition, pairs: [] }, BY)),
    ),
  ).toBeLessThanOrEqual(6);
  expect(answersOf(audit, "1. What of thing 1?")).toEqual({
    Yes: "667 of 2,000",
    No: "667 of 2,000",
    "Don't know": "666 of 2,000",
    "No answer": "0 of 2,000",
  });
  audit.open.excel.close();
});
