import fc from "fast-check";
import type {
  AuditChange,
  ComparedQuestion,
  UncomparedQuestion,
} from "../../../src/core/change/audit-change";
import {
  changeSentence,
  changeNotes,
  inBothSentence,
  marksAgainSentence,
  clearChangeSentence,
  pastActionsSentence,
  rewordedSentence,
  sameQuestionsSentence,
  uncomparedSentence,
} from "../../../src/core/change/change-sentences";
import { pastActionCounts } from "../../../src/core/change/past-actions";
import { pointText } from "../../../src/core/change/point-text";
import { exampleChange } from "../../sheets/example-change";

const [first] = exampleChange.compared;
if (first === undefined) throw new Error("nothing compared");
const clear = (improvedFrom: number | null, worseUpTo: number | null): ComparedQuestion => ({
  ...first,
  clear: { improvedFrom, worseUpTo },
});

test("points: whole, the sign turns with the change, and what is not 0 is never printed as 0", () => {
  expect([0.154, -0.154, 0.0151, -0.005, 0.004, -0.0004, 0.00001, 0].map(pointText)).toEqual([
    "+15",
    "−15",
    "+2",
    "−1",
    "+0.4",
    "just below 0",
    "just above 0",
    "0",
  ]);
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (share) => {
      const turned = pointText(share).replace("+", "#").replace("−", "+").replace("#", "−");
      const words = turned.replace("above", "#").replace("below", "above").replace("#", "below");
      expect(pointText(-share)).toBe(words);
      expect(pointText(share) === "0").toBe(share === 0);
    }),
  );
});

test("the change in one line, and why there is none", () => {
  expect(changeSentence(first, 0.95)).toBe("62% now, 77% last time: −15 points (95% interval −34 to +4)");
  const exact = {
    difference: 0.01,
    interval: { lower: 0.01, upper: 0.01 },
    verdict: "improved",
    exact: true,
  } as const;
  expect(changeSentence({ ...first, change: exact }, 0.95)).toBe(
    "62% now, 77% last time: +1 point (every case was read both times)",
  );
  for (const whyNot of ["sameCases", "hiddenThen", "noEstimateThen", "noEstimateNow", "otherLevel"] as const)
    expect(changeSentence({ ...first, change: { whyNot } }, 0.95)).toMatch(/^[A-Z].*\.$/);
});

test("how many would have shown a clear change, with what no number could have shown", () => {
  expect(clearChangeSentence(clear(54, 36))).toBe(
    "54 of 57 or more met would have been a clear improvement, 36 of 57 or fewer clearly worse.",
  );
  expect(clearChangeSentence(clear(null, 0))).toBe(
    "No number met could have shown a clear improvement; none of 57 met would have been clearly worse.",
  );
  expect(clearChangeSentence(clear(54, null))).toBe(
    "54 of 57 or more met would have been a clear improvement; no number could have been clearly worse.",
  );
  expect(clearChangeSentence(clear(null, null))).toBe(
    "No number met of 57 could have shown a clear change from last time.",
  );
  expect(clearChangeSentence({ ...first, clear: null })).toBe("");
});

test("what differs is named, all of it, with the words of then and now", () => {
  const { now, past } = first;
  const sentence = (found: UncomparedQuestion["found"]) => uncomparedSentence({ now, found });
  expect(sentence({ match: "notAsked" })).toBe("Not asked last time.");
  expect(sentence({ match: "differs", past, differences: ["marks", "partly"] })).toBe(
    "Not compared: its marks differ and “Partly” counted differently.",
  );
  const other = { ...past, wording: "Was it right?" };
  expect(sentence({ match: "differs", past: other, differences: ["wording", "marks", "partly"] })).toBe(
    "Not compared: its wording differs, its marks differ and “Partly” counted differently. " +
      `It was “Was it right?”; it is “${now.criterion.question}”.`,
  );
  const fromCopy = { ...past, wording: null };
  expect(sentence({ match: "differs", past: fromCopy, differences: ["wording"] })).toBe(
    "Not compared: its wording differs.",
  );
  for (const match of ["severalAlike", "saidOther"] as const)
    expect(sentence({ match })).toMatch(/^Not compared: [a-z].*\.$/);
  expect(sameQuestionsSentence({ compared: [first], uncompared: [] })).toBe("1 of 1 question is the same.");
  expect(sameQuestionsSentence(exampleChange)).toBe("3 of 7 questions are the same.");
});

test("a question taken as the same in other words says which they were", () => {
  expect(rewordedSentence(first)).toBe("");
  const past = { ...first.past, codes: { ...first.past.codes, wording: "0" }, wording: "Was it rihgt?" };
  expect(rewordedSentence({ ...first, past })).toBe(
    "Question 1 was worded “Was it rihgt?” last time; taken as the same question.",
  );
  expect(rewordedSentence({ ...first, past: { ...past, wording: null } })).toBe(
    "Question 1 was worded otherwise last time (“1 Threshold level”); taken as the same question.",
  );
});

test("actions: done, not done, not accepted and not said add up to all, whatever the words", () => {
  const word = fc.oneof(
    fc.constantFrom("Done", " done ", "Under way", "Not started", "NOT ACCEPTED", "", "Half", "n/a"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const counts = pastActionCounts(words.map((status) => ({ status })));
      expect(counts.done + counts.notDone + counts.notAccepted + counts.unknown).toBe(words.length);
      expect(pastActionsSentence(counts)).toMatch(/^[A-Z0-9].*\.$/);
    }),
  );
  expect(pastActionCounts([{ status: " done " }, { status: "Not started" }, { status: "Half" }])).toEqual({
    all: 3,
    done: 1,
    notDone: 1,
    notAccepted: 0,
    unknown: 1,
  });
});

test("a copy’s whole per cent are said where a change is stated from them, and only there", () => {
  const printed = { ...exampleChange, last: { ...exampleChange.last, asPrinted: true } };
  const says = (change: typeof printed) => changeNotes(change).some((note) => note.includes("half a point"));
  expect([says(exampleChange), says(printed)]).toEqual([false, true]);
  const hidden = printed.compared.map((each) => ({ ...each, change: { whyNot: "hiddenThen" } as const }));
  expect(says({ ...printed, compared: hidden })).toBe(false);
});

test("what became of the cases in both audits, as k of n", () => {
  const sentence = (again: ComparedQuestion["again"], question = first) =>
    marksAgainSentence({ ...question, again });
  expect(sentence(null)).toBe("");
  expect(sentence({ applicable: 38, becameMet: 6, noLongerMet: 0, unknown: 0 })).toBe(
    "Of the 38 cases in both audits to which it applied both times, 6 of 38 went from not met to met and none from met to not met.",
  );
  expect(sentence({ applicable: 1, becameMet: 0, noLongerMet: 1, unknown: 2 })).toBe(
    "Of the 1 case in both audits to which it applied both times, none went from not met to met and 1 of 1 from met to not met. For 2 more last time’s mark can’t be told.",
  );
  expect(sentence({ applicable: 0, becameMet: 0, noLongerMet: 0, unknown: 0 })).toBe(
    "It applied to none of the cases in both audits both times.",
  );
  const marks = [...first.now.criterion.marks, { word: "Partly", meaning: "partly" as const }];
  const partly = { ...first, now: { ...first.now, criterion: { ...first.now.criterion, marks } } };
  const some = { applicable: 9, becameMet: 1, noLongerMet: 1, unknown: 0 };
  expect(sentence(some, partly)).toContain("from not met in full to met in full");
  const whole = { ...partly, past: { ...partly.past, partlyCountsAs: 1 } };
  expect(sentence(some, whole)).toContain("from not met to met");
});

test("a part of the cases in both is said with what it does to the intervals, and what is not known is said too", () => {
  const of = (change: Partial<AuditChange>) => ({ ...exampleChange, ...change });
  const inBoth = { both: 12, now: 40 };
  expect(inBothSentence(of({ inBoth }))).toMatch(
    /^12 of the 40 cases of this time were among those of last time too, by their numbers\. The intervals take no account of it: /,
  );
  expect(inBothSentence(of({ inBoth: { both: 1, now: 40 } }))).toMatch(
    /^1 of the 40 cases of this time was /,
  );
  for (const quiet of [{ inBoth: null }, { inBoth, sameCases: true }, { inBoth, saidOthers: true }])
    expect(inBothSentence(of(quiet))).toBe("");
  expect(inBothSentence(of({ inBoth: { both: 0, now: 40 } }))).toBe("");
  const says = (change: Partial<AuditChange>) => changeNotes(of(change)).join(" ");
  expect(says({ inBoth: null })).toContain("Whether some cases were scored both times");
  expect(says({ inBoth: null, sameCases: true })).toContain("How many cases changed can be told only from");
  expect(says({ inBoth })).not.toContain("Audit wording");
});
