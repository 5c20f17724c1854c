import { surveyHeaderRow } from "../../../src/core/survey/survey-header-row";

const blanks = (count: number): string[] => Array.from({ length: count }, () => "");

test.each([
  [
    "first",
    [
      ["ID", "Start time", "Q1?"],
      [1, 43000.5, "Yes"],
    ],
    1,
  ],
  [
    "under a title and a fact",
    [
      ["Practitioner survey"],
      [],
      ["Exported", "24 November 2017"],
      ["ID", "A?", "B?", "C?", "D?", "E?", "F?", "G?", "H?", "I?", "J?"],
      [1, "Yes"],
    ],
    4,
  ],
  [
    "over columns for single options",
    [
      ["Respondent ID", "Tools?", "", "", "", "", "Role?", "", ""],
      ["", "GCP", "EHA", "DASH", "CSE", "None", "Nurse", "Teacher", "Other (please specify)"],
      [1, "GCP", "", "DASH", "", "", "Nurse", "", ""],
    ],
    1,
  ],
  [
    "over very many options",
    [
      ["Respondent ID", "Which schools?", ...blanks(40)],
      ["", ...Array.from({ length: 41 }, (_, at) => `School ${at}`)],
      [1, "School 0"],
    ],
    1,
  ],
  [
    "under facts, one of them a name, though many columns follow",
    [
      ["Name", "Practitioner survey"],
      ["Language", "English"],
      ["ID", ...Array.from({ length: 20 }, (_, at) => `Question ${at}?`)],
      [1, "Yes"],
    ],
    3,
  ],
  ["one column", [["What else?"], ["Nothing"]], 1],
  [
    "a column of years is no header",
    [
      [2017, 2018],
      ["A?", "B?"],
      ["Yes", "No"],
    ],
    2,
  ],
  ["nowhere on a blank sheet", [[], ["", " "]], null],
  [
    "nowhere among numbers",
    [
      [1, 2],
      [3, 4],
    ],
    null,
  ],
] as const)("the headers stand %s", (_, values, row) => {
  expect(surveyHeaderRow(values)).toBe(row);
});
