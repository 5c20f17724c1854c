import * as fc from "fast-check";
import { changesSentences } from "../../../src/core/findings/changes-sentences";
import { changesSince, hasScoreChanges } from "../../../src/core/findings/changes-since";
import { scoresWhenMade } from "../../../src/core/findings/scores-when-made";
import type { UnitId } from "../../../src/core/frame/unit";
import type { Answer, ScoredCase } from "../../../src/core/scoring/scored-case";
import type { MarkMeaning } from "../../../src/core/scoring/criterion";
import { answer, auditA } from "./audit-a";

const audit = auditA();
const { set, settings, cases } = audit;
const then = scoresWhenMade(set, settings, cases, "salt");
const nowOf = (changed: readonly ScoredCase[], newSet = set, newSettings = settings) =>
  changesSince(then, scoresWhenMade(newSet, newSettings, changed, "salt"));

/** The same cases with the answers of some of them changed. */
function marked(
  places: readonly (readonly [number, number])[],
  change: (before: Answer) => Answer,
): readonly ScoredCase[] {
  return cases.map((each, row) => ({
    ...each,
    answers: new Map(
      [...each.answers].map(([id, before], column) => [
        id,
        places.some(([down, across]) => down === row && across === column) ? change(before) : before,
      ]),
    ),
  }));
}

const turned = (before: Answer): Answer => {
  const meaning: MarkMeaning = before.meaning === "met" ? "notMet" : "met";
  return answer(meaning);
};

test("law: the same scores in any order have not changed", () => {
  const orders = fc.shuffledSubarray([...cases.keys()], { minLength: cases.length });
  fc.assert(
    fc.property(orders, (order) => {
      const shuffled = order.flatMap((index) => cases[index] ?? []);
      expect(hasScoreChanges(nowOf(shuffled))).toBe(false);
    }),
    { numRuns: 20 },
  );
});

test("law: as many marks and cases are told as were changed", () => {
  const place = fc.tuple(fc.nat(cases.length - 1), fc.nat(set.criteria.length - 1));
  const places = fc.uniqueArray(place, { maxLength: 12, selector: (each) => each.join() });
  fc.assert(
    fc.property(places, (some) => {
      const changes = nowOf(marked(some, turned));
      expect(changes.marks).toBe(some.length);
      expect(changes.casesWithMarks).toBe(new Set(some.map(([row]) => row)).size);
      expect([changes.casesAdded, changes.casesGone, changes.casesWithRemarks]).toEqual([0, 0, 0]);
      expect(hasScoreChanges(changes)).toBe(some.length > 0);
    }),
    { numRuns: 50 },
  );
});

test("a mark taken away, a reason, a case more, a case less and a replaced case are told apart", () => {
  expect(nowOf(marked([[3, 1]], () => answer(null)))).toMatchObject({ marks: 1, casesWithMarks: 1 });
  const reasoned = marked([[3, 1]], (before) => ({ ...before, reason: "Health not contacted" }));
  expect(nowOf(reasoned)).toMatchObject({ marks: 0, casesWithRemarks: 1 });
  const [first, ...others] = cases;
  if (first === undefined) throw new Error("no case");
  expect(nowOf(others)).toMatchObject({ casesGone: 1, casesAdded: 0, marks: 0 });
  expect(nowOf([...cases, { ...first, key: "NEW-1" as UnitId }])).toMatchObject({
    casesAdded: 1,
    casesGone: 0,
  });
  expect(nowOf([{ ...first, role: "replaced" }, ...others])).toMatchObject({ casesMoved: 1, marks: 0 });
});

test("questions that came, went or were changed are named, and their marks are no changed marks", () => {
  const [first, second, ...rest] = set.criteria;
  if (first === undefined || second === undefined) throw new Error("no question");
  const reworded = { ...set, criteria: [first, { ...second, question: "Were all asked?" }, ...rest] };
  expect(nowOf(cases, reworded)).toMatchObject({ questionsChanged: ["2 Agencies contacted"], marks: 0 });
  const fewer = nowOf(cases, { ...set, criteria: [second, ...rest] });
  expect(fewer).toMatchObject({ questionsGone: ["1 Threshold level"], marks: 0, casesWithRemarks: 0 });
  const back = changesSince(
    scoresWhenMade({ ...set, criteria: [second, ...rest] }, settings, cases, "salt"),
    then,
  );
  expect(back).toMatchObject({ questionsAdded: ["1 Threshold level"], marks: 0 });
  expect(nowOf(cases, set, { ...settings, partlyCountsAs: 0.5 })).toMatchObject({ settings: true, marks: 0 });
  // Guidance is for scorers and is printed nowhere.
  const guided = { ...set, criteria: [{ ...first, guidance: "Look at page 2" }, second, ...rest] };
  expect(hasScoreChanges(nowOf(cases, guided))).toBe(false);
});

test("nothing of a case number or a mark stands in the digests, and another salt gives others", () => {
  const text = JSON.stringify(then);
  for (const { key } of cases) expect(text).not.toContain(key);
  expect(text).not.toMatch(/met|notMet/);
  const other = scoresWhenMade(set, settings, cases, "another salt");
  const codes = new Set(then.cases.map((each) => each.case));
  expect(codes.size).toBe(cases.length);
  expect(other.cases.some((each) => codes.has(each.case))).toBe(false);
});

test("the changes in words", () => {
  const since = "since 30 November 2017";
  const changes = nowOf(
    marked(
      [
        [0, 3],
        [0, 4],
        [7, 3],
      ],
      turned,
    ),
  );
  expect(changesSentences(changes, since)).toEqual([
    "3 marks in 2 cases have changed since 30 November 2017.",
  ]);
  const one = nowOf(marked([[0, 3]], turned));
  expect(changesSentences(one, since)).toEqual(["1 mark in 1 case has changed since 30 November 2017."]);
  const all = {
    marks: 0,
    casesWithMarks: 0,
    casesWithRemarks: 2,
    casesAdded: 1,
    casesGone: 2,
    casesMoved: 1,
    questionsAdded: ["8 New"],
    questionsGone: ["1 A", "2 B", "3 C", "4 D", "5 E"],
    questionsChanged: ["6 F", "7 G"],
    settings: true,
  };
  expect(changesSentences(all, since)).toEqual([
    "Reasons or themes have changed in 2 cases since 30 November 2017.",
    "1 case has come in since 30 November 2017.",
    "2 cases have gone from the sample since 30 November 2017.",
    "1 case has been replaced or put in another group since 30 November 2017.",
    "The question “8 New” has come since 30 November 2017.",
    "The questions “1 A”, “2 B”, “3 C” and 2 more have been taken away since 30 November 2017.",
    "The questions “6 F” and “7 G” have been changed on Audit criteria since 30 November 2017.",
    "The settings of the audit have changed since 30 November 2017.",
  ]);
  expect(changesSentences(nowOf(cases), since)).toEqual([]);
});
