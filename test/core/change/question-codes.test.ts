import { questionCodes } from "../../../src/core/change/question-codes";
import type { CriterionId } from "../../../src/core/scoring/criterion";

test("never changes: codes of earlier years stand in workbooks", () => {
  const codes = questionCodes({
    id: "threshold" as CriterionId,
    question: "Was the “right” level of need marked?",
    marks: [
      { word: "Yes", meaning: "met" },
      { word: "No", meaning: "notMet" },
    ],
  });
  expect(codes).toMatchInlineSnapshot(`
    {
      "id": "e435de3f6e1d4405",
      "marks": "01123595c4a86313",
      "wording": "8fdd185c7bf3d23e",
    }
  `);
});
