import { auditChange, type ChangeGiven } from "../../../src/core/change/audit-change";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { scoresWhenMade } from "../../../src/core/findings/scores-when-made";
import type { UnitId } from "../../../src/core/frame/unit";
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
  cases: [],
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

test("cases in both audits: all of now are the same cases, some are counted, and the auditor’s word goes first", () => {
  const { set, settings, cases } = auditB();
  const key = "0123456789abcdef";
  const scored = { ...last, scores: { key, scores: scoresWhenMade(set, settings, cases, key) } };
  const of = (change: Partial<ChangeGiven>) => auditChange(now, { ...given, past: [scored], ...change });
  const others = auditA().cases.map((each) => ({ ...each, key: `other ${each.key}` as UnitId }));
  const some = [...cases.slice(0, 12), ...others.slice(12)];
  expect(of({ cases: others })).toMatchObject({ sameCases: false, inBoth: { both: 0, now: others.length } });
  expect(of({ cases: others }).compared.map(({ again }) => again)).toEqual([null, null, null]);
  const part = of({ cases: some });
  expect(part).toMatchObject({ sameCases: false, inBoth: { both: 12, now: some.length } });
  expect(part.compared.every(({ again, change }) => again !== null && !("whyNot" in change))).toBe(true);
  const fewer = of({ cases: cases.slice(0, 12) });
  expect(fewer).toMatchObject({ sameCases: true, inBoth: { both: 12, now: 12 } });
  expect(fewer.compared[0]).toMatchObject({
    change: { whyNot: "sameCases" },
    again: { becameMet: 0, noLongerMet: 0 },
  });
  const denied = of({ cases: cases.slice(0, 12), saidSameCases: false });
  expect(denied).toMatchObject({ sameCases: false, saidOthers: true });
  expect(denied.compared.map(({ again }) => again)).toEqual([null, null, null]);
  expect(of({ cases: [] }).sameCases).toBe(false);
  expect(auditChange(now, { ...given, cases }).inBoth).toBeNull();
});
