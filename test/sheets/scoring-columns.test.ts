import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { scoringColumns, type ScoringTarget } from "../../src/sheets/scoring-columns";
import { shortGuidance } from "../../src/sheets/short-guidance";

const target: ScoringTarget = {
  sheet: "Audit sample",
  table: "AuditSample",
  headerRow: 4,
  firstColumn: 1,
  lastColumn: 6,
  lastRow: 64,
  headers: ["Referral ID", "Group", "Rank", "Role", "Received", "Referrer"],
  markColumns: {},
  ownSheetOf: "Threshold audit",
};

test("each question gets its columns, in the order of the design", () => {
  const { added } = scoringColumns(mashThresholdSet, "Audit criteria", target);
  expect(added.slice(0, 12)).toEqual([
    "1 Threshold level",
    "2 Agencies contacted",
    "3 Good quality",
    "4 Right decision",
    "5 Referrer told",
    "6 Consent recorded",
    "7 Police form",
    "Scorer",
    "1 Reason",
    "1 Comment",
    "1 Kind",
    "1 Theme",
  ]);
  expect(added.slice(-3)).toEqual(["Scored on", "Urgent concern", "Concern acknowledged"]);
  expect(added).toHaveLength(7 + 1 + 7 * 4 + 3);
});

test("adding twice adds nothing twice and writes nothing", () => {
  const first = scoringColumns(mashThresholdSet, "Audit criteria", target);
  const headers = [...target.headers, ...first.added];
  const again = scoringColumns(mashThresholdSet, "Audit criteria", {
    ...target,
    headers,
    lastColumn: headers.length,
  });
  expect(again.added).toEqual([]);
  expect(again.alreadyThere).toEqual(first.added);
  expect(again.plan.steps).toEqual([]);
});

test("a question whose marks stand in a column of the auditor's own gets no second one", () => {
  const { added } = scoringColumns(mashThresholdSet, "Audit criteria", {
    ...target,
    headers: [...target.headers, "Decision OK?"],
    lastColumn: 7,
    markColumns: { decision: "decision ok?" },
  });
  expect(added).not.toContain("4 Right decision");
  expect(added).toContain("4 Reason");
});

test("every step lies to the right of what stands", () => {
  const { plan, added } = scoringColumns(mashThresholdSet, "Audit criteria", target);
  for (const step of plan.steps) {
    if (step.step === "cells" || step.step === "widths") expect(step.left).toBeGreaterThan(target.lastColumn);
    if (step.step === "role" || step.step === "choices" || step.step === "highlight") {
      expect(step.area.left).toBeGreaterThan(target.lastColumn);
      expect(step.area).toMatchObject({ top: 5, bottom: 64 });
    }
    if (step.step === "resize") expect(step.area.right).toBe(target.lastColumn + added.length);
  }
});

test("each column has one validation at most, within Excel's limits", () => {
  const { plan } = scoringColumns(mashThresholdSet, "Audit criteria", target);
  const choices = plan.steps.flatMap((step) => (step.step === "choices" ? [step] : []));
  expect(new Set(choices.map(({ area }) => area.left)).size).toBe(choices.length);
  for (const { prompt, error } of choices) {
    expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
    expect(error?.message.length ?? 0).toBeLessThanOrEqual(225);
  }
});

test("long guidance is cut at a word and says where the rest stands", () => {
  const [first] = mashThresholdSet.criteria;
  if (first === undefined) throw new Error("no criterion");
  const long = { ...first, guidance: "Compare the level. ".repeat(30) };
  const message = shortGuidance(long, "Audit criteria");
  expect(message).toMatch(/^Compare .*(Compare|the|level)… \(full text on Audit criteria\)$/);
  expect(message.length).toBeLessThanOrEqual(255);
  expect(message.length).toBeGreaterThan(235);
});
