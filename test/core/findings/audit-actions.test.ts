import type { AuditAction } from "../../../src/core/findings/audit-action";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { conditionSentence } from "../../../src/core/findings/condition-sentence";
import type { Findings } from "../../../src/core/findings/findings";
import { offeredActions } from "../../../src/core/findings/offered-actions";
import { outdatedConditions } from "../../../src/core/findings/outdated-conditions";
import { questionsWithoutAction } from "../../../src/core/findings/questions-without-action";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { auditA } from "./audit-a";
import { auditOfMarks } from "./audit-of-marks";

const findings = auditFindings(auditA());

function action(question: string | null, changes: Partial<AuditAction> = {}): AuditAction {
  return {
    question: question as CriterionId | null,
    about: "",
    condition: "",
    cause: "",
    effect: "",
    recommendation: "",
    priority: "",
    owner: "",
    due: "",
    status: "",
    place: { sheet: "Audit actions", address: "A6" },
    ...changes,
  };
}

const conditionOf = (made: Findings, id: string) => {
  const result = made.results.find(({ criterion }) => criterion.id === id);
  return result === undefined ? null : conditionSentence(result);
};

test("a condition says k of n, not met apart from partly, with at most three reasons", () => {
  expect(conditionOf(findings, "decision")).toBe("Not met in 7 of 51 (14%).");
  expect(conditionOf(findings, "quality")).toBe(
    "Not met in 14 of 57 (25%), and only in part in 15 of 57 (26%).",
  );
  const asMet = auditFindings(auditA({ partlyCountsAs: 1 }));
  expect(conditionOf(asMet, "quality")).toBe("Not met in 14 of 57 (25%).");
  const [result] = findings.results;
  if (result === undefined) throw new Error("no result");
  const reasons = ["a", "b", "", "c", "d"].map((reason, index) => ({ reason, cases: 9 - index }));
  expect(conditionSentence({ ...result, reasons })).toBe(
    "Not met in 18 of 57 (32%). Reasons: a (9), b (8), c (6).",
  );
});

test("small bases have no percentage; where all met it, or it applied to none, there is no condition", () => {
  const of = (marks: string) => {
    const [first] = auditFindings(auditOfMarks({ strata: [{ size: 40, marks }], partly: true })).results;
    return first === undefined ? null : conditionSentence(first);
  };
  expect(of("YYN")).toBe("Not met in 1 of 3.");
  expect(of("NNN")).toBe("Not met in all 3.");
  expect(of("YYP")).toBe("Only in part in 1 of 3.");
  expect(of("YYD")).toBe("");
  expect(of("AA-")).toBe("");
});

test("a line is offered for each question with something not met, once", () => {
  const offered = offeredActions(findings, [], []);
  expect(offered.map(({ about }) => about)).toEqual([
    "1 Threshold level",
    "2 Agencies contacted",
    "3 Good quality",
    "4 Right decision",
    "5 Referrer told",
    "7 Police form",
  ]);
  const known = offeredActions(findings, [action("Decision"), action(null)], ["threshold"]);
  expect(known.map(({ question }) => question)).toEqual(["agencies", "quality", "feedback", "police-form"]);
});

test("conditions that give other numbers than now are told of; other words are left alone", () => {
  const told = (condition: string, question = "decision") =>
    outdatedConditions(findings, [action(question, { condition })]).map(({ said, now }) => [said, now]);
  expect(told("Not met in 7 of 51 (14%).")).toEqual([]);
  expect(told("Not met in 9 of 51 (18%). Reasons: haste (9).")).toEqual([["9 of 51", "7 of 51"]]);
  expect(told("Not met in all 51.")).toEqual([["51 of 51", "7 of 51"]]);
  expect(told("Auditors disagreed in 9 of 51.")).toEqual([]);
  expect(told("Not met in 9 of 51.", "gone")).toEqual([]);
});

test("questions without a recommendation", () => {
  const lines = [action("threshold", { recommendation: "Train" }), action("decision", { owner: "Head" })];
  expect(questionsWithoutAction(findings, lines).map(({ criterion }) => criterion.number)).toEqual([
    2, 3, 4, 5, 7,
  ]);
});
