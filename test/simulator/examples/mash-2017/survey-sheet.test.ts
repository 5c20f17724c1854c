import { committedSheet, tally } from "./committed-example";

/** Question number, answer, count of 111 and the percentage that the report prints for it. */
const published: readonly (readonly [string, string, number, number])[] = [
  ["Q1.", "Education", 31, 28],
  ["Q2.", "Positive", 82, 74],
  ["Q2.", "Negative", 17, 15],
  ["Q2.", "Little impact", 9, 8],
  ["Q3.", "Yes", 86, 77],
  ["Q4.", "Yes", 88, 79],
  ["Q5.", "All four steps, from telling the family to services offered", 82, 74],
  ["Q6.", "Yes", 97, 87],
  ["Q7.", "No", 64, 58],
];

async function answersByQuestion(): Promise<Map<string, string[]>> {
  const sheet = await committedSheet("Survey responses");
  const questions = new Map<string, string[]>();
  sheet.getRow(1).eachCell((cell, column) => {
    const answers = Array.from(
      { length: sheet.rowCount - 1 },
      (_, place) => sheet.getCell(place + 2, column).text,
    );
    questions.set(cell.text.split(" ")[0] ?? "", answers);
  });
  return questions;
}

describe("the survey responses", () => {
  it.each(published)("%s %s: %d of 111 is %d%%", async (question, answer, count, percentage) => {
    const answers = (await answersByQuestion()).get(question) ?? [];
    expect(answers).toHaveLength(111);
    expect(tally(answers)[answer]).toBe(count);
    expect(Math.round((100 * count) / 111)).toBe(percentage);
  });

  it("leaves the answer about impact blank in 3 responses", async () => {
    expect(tally((await answersByQuestion()).get("Q2.") ?? [])[""]).toBe(3);
  });

  it("has few from the voluntary sector and the courts", async () => {
    const agencies = tally((await answersByQuestion()).get("Q1.") ?? []);
    expect(agencies["Voluntary sector"]).toBe(3);
    expect(agencies["Court services"]).toBe(1);
    expect(Math.max(...Object.values(agencies))).toBe(31);
  });

  it("holds several ticks in one cell, some comments, and respondents that differ", async () => {
    const questions = await answersByQuestion();
    expect(questions.get("Q8.")?.some((tools) => tools.includes("; "))).toBe(true);
    expect(questions.get("Q9.")?.filter((comment) => comment !== "").length).toBe(28);
    expect(new Set(questions.get("Respondent")).size).toBe(111);
  });
});
