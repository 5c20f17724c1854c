import { auditChange, type ChangeGiven } from "../../../src/core/change/audit-change";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { auditA } from "../findings/audit-a";
import { auditB } from "./audit-b";
import { pastOf } from "./past-of";

const now = auditFindings(auditA());
const last = pastOf(auditFindings(auditB()), { cases: "0123456789abcdef" });
const given: ChangeGiven = {
  past: [last],
  now: { audit: "2017", madeAt: "2017-12-06 14:05", cases: "fedcba9876543210" },
  saidSameCases: null,
  said: [],
  actions: null,
};

test("the audit made last is last time, in whatever order they come; the others stand in the series", () => {
  const older = { ...last, sheet: "2015", audit: "2015", madeAt: "2015-12-01" };
  const one = auditChange(now, { ...given, past: [last, older] });
  const other = auditChange(now, { ...given, past: [older, last] });
  expect(one).toEqual(other);
  expect([one.last.sheet, one.earlier.map(({ sheet }) => sheet)]).toEqual(["Audit findings (2)", ["2015"]]);
  expect(one.compared[0]?.series.map(({ audit, met }) => [audit, met])).toEqual([
    ["2015", 48],
    ["Threshold audit 2016", 48],
    ["2017", 39],
  ]);
});

test("every question of now is compared or said not to be, and what is gone is named", () => {
  const change = auditChange(now, given);
  expect(change.compared.map((each) => each.now.criterion.id)).toEqual(["threshold", "decision", "feedback"]);
  expect(change.compared.length + change.uncompared.length).toBe(now.results.length);
  expect(change.gone).toEqual([]);
  const [first] = now.results;
  if (first === undefined) throw new Error("no question");
  const renamed = { ...first.criterion, id: "x" as CriterionId, question: "Was it raining?" };
  const asked = { ...now, results: [{ ...first, criterion: renamed }] };
  const other = auditChange(asked, given);
  expect(other.uncompared.map(({ found }) => found.match)).toEqual(["notAsked"]);
  expect(other.gone.map(({ name }) => name)).toEqual([
    "1 Threshold level",
    "4 Right decision",
    "5 Referrer told",
  ]);
});

test("the same cases are known by their digest or by the auditor’s word, and by no digest they are not", () => {
  const sameOf = (change: Partial<ChangeGiven>) => auditChange(now, { ...given, ...change }).sameCases;
  expect(sameOf({})).toBe(false);
  expect(sameOf({ saidSameCases: true })).toBe(true);
  expect(sameOf({ now: { ...given.now, cases: "0123456789abcdef" } })).toBe(true);
  // Numbered from 1 in each year, they are others: the auditor's word goes first.
  expect(sameOf({ saidSameCases: false, now: { ...given.now, cases: "0123456789abcdef" } })).toBe(false);
  expect(sameOf({ now: { ...given.now, cases: null }, past: [{ ...last, cases: null }] })).toBe(false);
});

test("nothing is searched where the change is known or can’t be stated", () => {
  const same = auditChange(now, { ...given, saidSameCases: true });
  expect(same.compared.map(({ clear }) => clear)).toEqual([null, null, null]);
  expect(auditChange(now, given).compared.every(({ clear }) => clear !== null)).toBe(true);
});
