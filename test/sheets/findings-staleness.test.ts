import { isOutOfDate } from "../../src/core/findings/findings-changes";
import { findingsChanges } from "../../src/sheets/findings-staleness";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { readFindingsSheet } from "../../src/sheets/read-findings-sheet";
import { exampleFindings, exampleWords } from "./example-audit";
import { exampleBeside } from "./example-beside";
import { sheetOfPlan } from "./sheet-of-plan";

const standing = readFindingsSheet(
  sheetOfPlan(findingsSheet(exampleFindings, { ...exampleWords, beside: exampleBeside })),
);
if (standing === null) throw new Error("not read");

test("nothing has changed in what was just made", () => {
  expect(isOutOfDate(findingsChanges(standing, exampleFindings, exampleBeside))).toBe(false);
});

test("a count, a mark, a recommendation and a sentence are told apart", () => {
  const results = exampleFindings.results.map((result) =>
    result.criterion.id === "decision" ? { ...result, metForHeadline: 45 } : result,
  );
  expect(findingsChanges(standing, { ...exampleFindings, results }, exampleBeside)).toMatchObject({
    numbers: [{ question: "4 Right decision", was: "44 of 51", now: "45 of 51" }],
    actions: false,
    wording: false,
  });
  const [first, ...others] = exampleBeside.actions;
  if (first === undefined) throw new Error("no action");
  const done = { ...exampleBeside, actions: [{ ...first, status: "Done" }, ...others] };
  expect(findingsChanges(standing, exampleFindings, done)).toMatchObject({ actions: true, wording: false });
  // Cause and effect stand on Audit actions alone.
  const caused = { ...exampleBeside, actions: [{ ...first, cause: "Haste" }, ...others] };
  expect(isOutOfDate(findingsChanges(standing, exampleFindings, caused))).toBe(false);
  const [worded, ...rest] = exampleBeside.worded;
  if (worded === undefined) throw new Error("nothing worded");
  const said = { ...exampleBeside, worded: [{ ...worded, yours: "Else." }, ...rest] };
  expect(findingsChanges(standing, exampleFindings, said)).toMatchObject({ actions: false, wording: true });
});

test("second marks are told apart, and not compared with findings that don’t tell of them", () => {
  const second = { ...exampleBeside, secondMarks: "[[],[]]" };
  expect(findingsChanges(standing, exampleFindings, second)).toMatchObject({
    actions: false,
    wording: false,
    secondReview: true,
  });
  if (standing.kept === null) throw new Error("no digests");
  const codes = { ...standing.kept.codes, secondReview: null };
  const earlier = { ...standing, kept: { ...standing.kept, codes } };
  expect(isOutOfDate(findingsChanges(earlier, exampleFindings, second))).toBe(false);
});

test("a survey counted anew is told apart, and not compared with findings that don’t tell of it", () => {
  const counted = { ...exampleBeside, surveyPairs: "[[]]" };
  const changed = findingsChanges(standing, exampleFindings, counted);
  expect(changed).toMatchObject({ actions: false, wording: false, secondReview: false, survey: true });
  expect(isOutOfDate(changed)).toBe(true);
  if (standing.kept === null) throw new Error("no digests");
  const earlier = {
    ...standing,
    kept: { ...standing.kept, codes: { ...standing.kept.codes, survey: null } },
  };
  expect(isOutOfDate(findingsChanges(earlier, exampleFindings, counted))).toBe(false);
  // Nothing that people wrote of it can be found out by trying: the digest has the audit's key in it.
  const other = { ...counted, key: "another" };
  expect(findingsChanges(standing, exampleFindings, other).survey).toBe(false);
});

test("with another key, or on a sheet without digests, only counts are compared", () => {
  const other = { ...exampleBeside, key: "another" };
  expect(findingsChanges(standing, exampleFindings, other).scores).toBeNull();
  const earlier = { ...standing, kept: null };
  expect(isOutOfDate(findingsChanges(earlier, exampleFindings, exampleBeside))).toBe(false);
  const without = findingsChanges(
    earlier,
    { ...exampleFindings, results: exampleFindings.results.slice(1) },
    null,
  );
  expect(without.numbers).toEqual([{ question: "1 Threshold level", was: "39 of 57", now: "" }]);
});
