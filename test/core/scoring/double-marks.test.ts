import { doubleMarks, isDisagreement, scoredTwiceByOne } from "../../../src/core/scoring/double-marks";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { scoringRow } from "./scoring-rows";

const [criterion] = mashThresholdSet.criteria;
if (criterion === undefined) throw new Error("no criterion");

const first = [
  scoringRow(5, ["Yes"], { scorer: "J. Okafor" }),
  scoringRow(6, ["No"], { scorer: "J. Okafor" }),
  scoringRow(7, ["y"]),
  scoringRow(8, ["No"], { role: "replaced" }),
  scoringRow(9, [""]),
];
const second = [
  scoringRow(6, [" no "], { scorer: "j. okafor " }),
  scoringRow(5, ["N/A"], { scorer: "R. Singh", stratum: "typed over" as never }),
  scoringRow(7, ["Yes"]),
  scoringRow(8, ["Yes"]),
  scoringRow(9, ["Yes"]),
  scoringRow(10, ["Yes"]),
];

test("marks side by side as offered; not offered and blank are none; replaced and unknown cases are left out", () => {
  const marks = doubleMarks(criterion, first, second);
  expect(marks.map((mark) => [mark.key, mark.first, mark.second, isDisagreement(mark)])).toEqual([
    ["CAM-6", "No", "No", false],
    ["CAM-5", "Yes", "N/A", true],
    ["CAM-7", null, "Yes", false],
    ["CAM-9", null, "Yes", false],
  ]);
  expect(marks[1]).toMatchObject({
    stratum: "Early Help",
    firstScorer: "J. Okafor",
    secondScorer: "R. Singh",
    firstPlace: { address: "F5" },
  });
});

test("one scorer both times, however the name is written; no name is nobody", () => {
  expect(scoredTwiceByOne(first, second)).toEqual(["CAM-6"]);
});
