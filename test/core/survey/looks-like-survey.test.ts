import type { CellValue } from "../../../src/core/frame/cell-value";
import { looksLikeSurvey } from "../../../src/core/survey/looks-like-survey";

const glance = (...rows: readonly (readonly CellValue[])[]) =>
  looksLikeSurvey({
    topRows: rows.map((values) => ({ values, numberFormats: values.map(() => "General") })),
  });

test.each([
  [true, ["Respondent ID", "Start date", "Q1. Are you told?"]],
  [true, ["Who are you?", "Are you told?", "Which tools? (tick all that apply)"]],
  [true, ["", "Tools? [GCP]", "Tools? [EHA]", "Tools? [Other]"]],
  [false, ["Referral ID", "Date received", "Consent?", "Outcome"]],
  [false, ["Code", "What it means"]],
  [false, []],
])("%s: %j", (is, header) => {
  expect(glance(header, ["x"])).toBe(is);
  expect(glance(["A title over it"], header)).toBe(is);
});
