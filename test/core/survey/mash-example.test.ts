import type { CellValue } from "../../../src/core/frame/cell-value";
import { wholePercentage } from "../../../src/core/findings/percentage";
import { repeatedRespondents } from "../../../src/core/survey/repeated-respondents";
import { responses } from "../../../src/core/survey/responses";
import { surveyQuestions } from "../../../src/core/survey/survey-questions";
import { surveyResult } from "../../../src/core/survey/survey-result";
import { surveySentence } from "../../../src/core/survey/survey-sentence";
import { committedSheet } from "../../simulator/examples/mash-2017/committed-example";

async function readExample() {
  const sheet = await committedSheet("Survey responses");
  const values = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column): CellValue => {
      const { value } = sheet.getCell(row + 1, column + 1);
      return value instanceof Date
        ? value.getTime()
        : typeof value === "number"
          ? value
          : String(value ?? "");
    }),
  );
  const found = responses({ top: 1, left: 1, values });
  return { read: found, questions: surveyQuestions(found) };
}

/** The workbook is large: it is read once. */
const reading = readExample();
const example = () => reading;

/** Answer, count of 111, and the percentage that the commission's report prints. */
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

it("finds nine questions of four kinds among 111 responses, each respondent once", async () => {
  const { read, questions } = await example();
  expect(read.rows).toHaveLength(111);
  expect(repeatedRespondents(read)).toEqual([]);
  expect(questions.map(({ kind }) => kind)).toEqual([
    ...["aboutResponse", "aboutResponse", "aboutResponse"],
    ...Array.from({ length: 7 }, () => "oneChoice"),
    ...["severalChoices", "freeText"],
  ]);
});

it.each(published)("%s %s: %d of 111, %d%%", async (number, answer, count, percentage) => {
  const { read, questions } = await example();
  const question = questions.find(({ wording }) => wording.startsWith(number));
  if (question === undefined) throw new Error(number);
  const { asked, options } = surveyResult(question, questions, read);
  expect(asked).toBe(111);
  expect(options.find(({ option }) => option === answer)?.respondents).toBe(count);
  expect(wholePercentage(count, asked)).toBe(percentage);
});

it("says the three who gave no answer about impact, whom the report leaves out of its 97%", async () => {
  const { read, questions } = await example();
  const impact = questions.find(({ wording }) => wording.startsWith("Q2."));
  if (impact === undefined) throw new Error("Q2.");
  const result = surveyResult(impact, questions, read);
  expect([result.answered, result.noAnswer]).toEqual([108, 3]);
  expect(surveySentence(result)).toBe(
    "Most of those asked, 82 of 111 (74%), answered “Positive”. 3 of 111 (3%) gave no answer.",
  );
});
