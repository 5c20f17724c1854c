import { eligibleFrame } from "../../../src/core/frame/eligible-frame";
import type { FrameDefinition } from "../../../src/core/frame/frame-definition";
import { ruleCounts } from "../../../src/core/frame/rule-counts";
import { listOf } from "./list-of";

const contactOnly = {
  effect: "leaveOut",
  join: "and",
  conditions: [{ column: "Type", test: "is", value: "Contact only" }],
} as const;
const underFive = {
  effect: "leaveOut",
  join: "and",
  conditions: [{ column: "Age", test: "numberBetween", from: null, to: 4 }],
} as const;

const definition: FrameDefinition = {
  caseIdColumns: ["Id"],
  period: null,
  eligibility: [contactOnly, underFive],
  strata: { column: null, groups: [], leaveOutUngrouped: false },
  carriedColumns: [],
  leaveOutTotals: true,
};

const columns = {
  Id: ["A1", "A2", "A3", "A4", "A5", "Total"],
  Type: ["Contact only", "contact only ", "Referral", "Referral", "Referral", "Contact only"],
  Age: [3, 9, 2, "not known", "", 1],
};
const list = listOf(columns);

test("a row that two rules put out is counted by itself under both, and under the first of them only", () => {
  expect(ruleCounts(list, definition, 0, false)).toEqual({
    ok: true,
    value: { byItself: 2, underIt: 2, unreadable: 0 },
  });
  expect(ruleCounts(list, definition, 1, false)).toEqual({
    ok: true,
    value: { byItself: 2, underIt: 1, unreadable: 1 },
  });
});

test("says the same as the frame's own counts", () => {
  const frame = eligibleFrame(list, definition, false);
  const counts = frame.ok ? frame.value.exclusions.filter(({ reason }) => reason === "rule") : [];
  for (const [place, { rows, rowsByItself }] of counts.entries())
    expect(ruleCounts(list, definition, place, false)).toMatchObject({
      value: { byItself: rowsByItself, underIt: rows },
    });
  expect(counts).toHaveLength(2);
});

test("also counts where something else stops a draw, and a left-out total is no row", () => {
  const repeated = listOf({ ...columns, Id: ["A1", "A1", "A3", "A4", "A5", "Total"] });
  const all = { ...definition, eligibility: [] };
  expect(eligibleFrame(repeated, all, false)).toMatchObject({ ok: false });
  expect(ruleCounts(repeated, definition, 0, false)).toMatchObject({ value: { byItself: 2 } });
  const kept = { ...definition, leaveOutTotals: false };
  expect(ruleCounts(repeated, kept, 0, false)).toMatchObject({ value: { byItself: 3 } });
});

test("is refused where the rule can't be used", () => {
  const empty = { ...underFive, conditions: [{ ...underFive.conditions[0], to: null }] };
  expect(ruleCounts(list, { ...definition, eligibility: [empty] }, 0, false)).toEqual({
    ok: false,
    problems: [{ kind: "ruleUnusable", rule: 1, column: "Age", fault: "noEnd" }],
  });
});
