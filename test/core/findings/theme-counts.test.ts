import { themeCounts } from "../../../src/core/findings/theme-counts";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { scoredCases } from "../../../src/core/scoring/scored-cases";
import type { ScoringCells } from "../../../src/core/scoring/scoring-row";
import { scoringRow } from "../scoring/scoring-rows";

const ids = mashThresholdSet.criteria.map(({ id }) => id);
const set = { ...mashThresholdSet, themes: ["Consent", "History"] };

/** A case with remarks by question: kind and theme. */
function remarked(
  row: number,
  remarks: Readonly<Record<number, readonly [string, string]>>,
  role = "sample",
) {
  const made = scoringRow(row, [], { role: role as "sample" });
  const cells = new Map(
    [...made.cells].map(([id, cell]): [typeof id, ScoringCells] => {
      const [kind, theme] = remarks[ids.indexOf(id)] ?? ["", ""];
      return [id, { ...cell, kind, theme }];
    }),
  );
  return { ...made, cells };
}

const { cases } = scoredCases(set.criteria, [
  remarked(5, {
    0: ["To improve", "History"],
    2: ["To improve", "history "],
    3: ["Good practice", "History"],
  }),
  remarked(6, { 0: ["to improve", "Consent"], 2: ["To improve", ""] }),
  remarked(7, { 2: ["To improve", "HISTORY"], 4: ["", "Consent"] }),
  remarked(8, { 2: ["To improve", "Consent"] }, "replaced"),
]);

test("by distinct case and by remark, with the questions; replaced cases and remarks of no kind don't count", () => {
  expect(themeCounts("toImprove", set, cases)).toEqual([
    {
      theme: "History",
      cases: 2,
      remarks: 3,
      byCriterion: [
        { criterion: ids[0], remarks: 1 },
        { criterion: ids[2], remarks: 2 },
      ],
    },
    { theme: "Consent", cases: 1, remarks: 1, byCriterion: [{ criterion: ids[0], remarks: 1 }] },
    { theme: "", cases: 1, remarks: 1, byCriterion: [{ criterion: ids[2], remarks: 1 }] },
  ]);
  expect(themeCounts("goodPractice", set, cases)).toEqual([
    { theme: "History", cases: 1, remarks: 1, byCriterion: [{ criterion: ids[3], remarks: 1 }] },
  ]);
});

test("the order of the cases changes nothing", () => {
  expect(themeCounts("toImprove", set, [...cases].reverse())).toEqual(themeCounts("toImprove", set, cases));
});
