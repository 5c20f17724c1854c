import type { CriteriaSet, CriterionKind } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { choiceLists } from "../../src/sheets/choice-lists";
import { criteriaSheet } from "../../src/sheets/criteria-sheet";
import { scoringColumns, type ScoringTarget } from "../../src/sheets/scoring-columns";
import { shortGuidance } from "../../src/sheets/short-guidance";
import { sheetOfPlan } from "./sheet-of-plan";

const criteria = { sheet: "Audit criteria", lists: choiceLists(mashThresholdSet) };

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
  const { added } = scoringColumns(mashThresholdSet, criteria, target);
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
  const first = scoringColumns(mashThresholdSet, criteria, target);
  const headers = [...target.headers, ...first.added];
  const again = scoringColumns(mashThresholdSet, criteria, {
    ...target,
    headers,
    lastColumn: headers.length,
  });
  expect(again.added).toEqual([]);
  expect(again.alreadyThere).toEqual(first.added);
  expect(again.plan.steps).toEqual([]);
});

test("a question whose marks stand in a column of the auditor's own gets no second one", () => {
  const { added } = scoringColumns(mashThresholdSet, criteria, {
    ...target,
    headers: [...target.headers, "Decision OK?"],
    lastColumn: 7,
    markColumns: { decision: "decision ok?" },
  });
  expect(added).not.toContain("4 Right decision");
  expect(added).toContain("4 Reason");
});

test("every step lies to the right of what stands", () => {
  const { plan, added } = scoringColumns(mashThresholdSet, criteria, target);
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
  const { plan } = scoringColumns(mashThresholdSet, criteria, target);
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

describe("questions of other kinds", () => {
  const kinds: readonly CriterionKind[] = ["mark", "choice", "choices", "number", "date", "text"];
  const set: CriteriaSet = {
    ...mashThresholdSet,
    criteria: mashThresholdSet.criteria.slice(0, 6).map((criterion, index) => {
      const kind = kinds[index] ?? "mark";
      const options = kind === "choice" || kind === "choices" ? ["Health", "Police; probation"] : [];
      return { ...criterion, kind, marks: kind === "mark" ? criterion.marks : [], options };
    }),
  };
  const lists = choiceLists(set);
  const { plan } = scoringColumns(set, { sheet: "Audit criteria", lists }, target);
  /** What is done to the answer column of the nth question, without its header. */
  const stepsOf = (number: number) =>
    plan.steps.filter((step) => "area" in step && step.area?.left === target.lastColumn + number);

  test("one choice: a dropdown that refuses anything else", () => {
    expect(stepsOf(2)).toContainEqual(expect.objectContaining({ step: "choices", refuseOthers: true }));
  });

  test("several choices: a dropdown that lets several be typed, and says how", () => {
    const [choices] = stepsOf(3).filter((step) => step.step === "choices");
    expect(choices).toMatchObject({ refuseOthers: false });
    expect(choices?.step === "choices" && choices.prompt?.message).toMatch(
      /^Several: with a semicolon between them\. /,
    );
  });

  test.each([
    [4, "number"],
    [5, "date"],
    [6, "text"],
  ])("question %i takes a %s, and colours nothing", (number, values) => {
    expect(stepsOf(number)).toContainEqual(expect.objectContaining({ step: "accepts", values }));
    expect(stepsOf(number).map(({ step }) => step)).not.toContain("choices");
  });

  test("a date is shown as a date", () => {
    expect(stepsOf(5)).toContainEqual(expect.objectContaining({ step: "role", role: "date" }));
  });

  test("only marks are coloured", () => {
    expect(plan.steps.filter(({ step }) => step === "highlight")).toHaveLength(1);
  });
});

describe("lists of the dropdowns", () => {
  const sheet = sheetOfPlan(
    criteriaSheet(mashThresholdSet, { sheet: "Audit criteria", table: "AuditCriteria", auditName: "Audit" }),
  );

  test("stand where the sheet that was written has them", () => {
    const standing = choiceLists(mashThresholdSet, sheet);
    expect(standing.every((list) => list.standing)).toBe(true);
    expect(standing.map(({ area }) => area)).toEqual(choiceLists(mashThresholdSet).map(({ area }) => area));
  });

  test("are found where people moved them", () => {
    const moved = { ...sheet, values: [[], ...sheet.values.map((row) => ["ours", ...row])] };
    const [first] = choiceLists(mashThresholdSet, moved);
    const [before] = choiceLists(mashThresholdSet, sheet);
    expect(first?.area.left).toBe((before?.area.left ?? 0) + 1);
    expect(first?.area.top).toBe((before?.area.top ?? 0) + 1);
  });

  test("a list that is new comes to the right of all that stands", () => {
    const note = Array.from({ length: 60 }, (_, at) => (at === 59 ? "a note far to the right" : ""));
    const noted = { ...sheet, values: [...sheet.values, note] };
    const set = { ...mashThresholdSet, themes: [...mashThresholdSet.themes, "New theme"] };
    const added = choiceLists(set, noted).filter(({ standing }) => !standing);
    expect(added.map(({ header, area }) => [header, area.left])).toEqual([["Themes", 61]]);
  });
});

test("200 questions get their columns, each with a header of its own", () => {
  const many = {
    ...mashThresholdSet,
    criteria: Array.from({ length: 200 }, (_, index) => ({
      ...mashThresholdSet.criteria[0],
      id: `q${index}`,
      number: index + 1,
    })),
  } as unknown as CriteriaSet;
  const { added } = scoringColumns(many, { sheet: "Audit criteria", lists: choiceLists(many) }, target);
  expect(new Set(added).size).toBe(200 * 5 + 4);
});
