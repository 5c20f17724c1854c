import { createHash } from "node:crypto";
import { criterionAgreement } from "../../src/core/estimation/criterion-agreement";
import type { ReviewAgreement } from "../../src/core/findings/review-agreement";
import type { Seed } from "../../src/core/sampling/seed";
import type { DoubleMark } from "../../src/core/scoring/double-marks";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { SECOND_REVIEW_METHOD, type RecordedSecondReview } from "../../src/core/scoring/second-review";
import { secondReviewDraw } from "../../src/core/scoring/second-review-draw";
import { exampleMark, exampleRecord } from "./example-audit";

const seed = "31415926535897932384" as Seed;
const units = (exampleRecord.draw?.tickets ?? []).filter(({ role }) => role === "Sample");
const draw = secondReviewDraw(units, seed, { by: "share", share: 0.5 });
if (!draw.ok) throw new Error("the example can be drawn from");

/** The second review of the example audit: half of its cases. */
export const exampleReview: RecordedSecondReview = {
  ...draw.value,
  sheet: "Audit second review",
  drawnAt: "2017-12-04 09:15",
  by: "J. Okafor",
  reviewer: "R. Singh",
  seedOrigin: "made",
  seed,
  seedHash: createHash("sha256").update(seed).digest("hex"),
  method: SECOND_REVIEW_METHOD,
  stayBlank: [],
  drawnFrom: null,
  firstMarks: createHash("sha256").update("made up").digest("hex"),
};

/** Four made-up disagreements, by question and case. */
export const exampleDisagreements: readonly DoubleMark[] = [
  [0, 0, "Yes", "No"],
  [0, 7, "No", "Yes"],
  [2, 3, "No", "N/A"],
  [3, 12, "Yes", "No"],
].map(([question, at, first, second]): DoubleMark => {
  const line = draw.value.tickets[Number(at)];
  const criterion = mashThresholdSet.criteria[Number(question)];
  if (line === undefined || criterion === undefined) throw new Error("no such case or question");
  return {
    key: line.key,
    stratum: line.stratum,
    criterion: criterion.id,
    first: String(first),
    second: String(second),
    firstScorer: "J. Okafor",
    secondScorer: "R. Singh",
    firstPlace: null,
    secondPlace: null,
  };
});

/** What the findings tell of it: the second reviewer gave the first marks again but for the disagreements, two of them settled. */
export const exampleAgreement: ReviewAgreement = {
  sampled: units.length,
  drawn: draw.value.tickets.length,
  complete: draw.value.tickets.length,
  scoredTwiceByOne: 0,
  firstMarksSame: true,
  questions: mashThresholdSet.criteria
    .filter(({ kind }) => kind === "mark")
    .map((criterion) => {
      const different = exampleDisagreements.filter((mark) => mark.criterion === criterion.id);
      const marks = draw.value.tickets.map(({ key }) => {
        const first = exampleMark(key, criterion.id);
        return different.find((mark) => mark.key === key) ?? { first, second: first };
      });
      return {
        criterion,
        agreement: criterionAgreement(criterion, marks, 0.95),
        differences: { found: different.length, settled: Math.min(1, different.length) },
      };
    }),
};
