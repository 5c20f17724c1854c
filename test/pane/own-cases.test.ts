import { MOST_GROUPS } from "../../src/pane/group-values";
import { existingCases, noOwnCases, ownCasesFault, ownCasesOf } from "../../src/pane/own-cases";
import { emptySetUp, setUpForList } from "../../src/pane/set-up";
import { list } from "./made-up-audit";

const setUp = setUpForList(emptySetUp, list);
const groups = ["Early Help", "NFA"];

test("sizes are known for every group or for none", () => {
  const one = { ...noOwnCases, sizes: { NFA: "675" } };
  expect(ownCasesFault(one, groups, setUp, list)).toMatch(/every group/);
  const both = { ...noOwnCases, sizes: { NFA: "675", "Early Help": "1,384" } };
  expect(ownCasesFault(both, groups, setUp, list)).toBeNull();
  expect(existingCases(both, groups, setUp, list).populationSizes).toEqual({ "Early Help": 1384, NFA: 675 });
  expect(existingCases(noOwnCases, groups, setUp, list).populationSizes).toBeNull();
});

test("what is no whole number, and a column named twice, are refused", () => {
  const worded = { ...noOwnCases, sizes: { NFA: "many", "Early Help": "3" } };
  expect(ownCasesFault(worded, groups, setUp, list)).toMatch(/whole number/);
  const twice = { ...noOwnCases, markColumns: { threshold: "Agency", quality: "Agency" } };
  expect(ownCasesFault(twice, groups, setUp, list)).toMatch(/same column/);
});

test("without a case number there is nothing to keep", () => {
  expect(ownCasesFault(noOwnCases, groups, { ...setUp, caseIdColumns: [] }, list)).toMatch(/case numbers/);
});

test("questions without a column of their own get a new one", () => {
  const own = { ...noOwnCases, chosen: "random" as const, markColumns: { threshold: "Agency", quality: "" } };
  expect(existingCases(own, groups, setUp, list)).toMatchObject({
    name: "Audit of Referrals",
    caseIdColumn: "Referral ID",
    groupColumn: "Outcome",
    chosen: "random",
    markColumns: { threshold: "Agency" },
  });
});

test("a column of references is no grouping", () => {
  const values = Array.from({ length: MOST_GROUPS + 1 }, (_, index) => `R${index}`);
  expect(ownCasesFault(noOwnCases, values, setUp, list)).toMatch(/fewer values/);
  expect(ownCasesFault(noOwnCases, values.slice(1), setUp, list)).toBeNull();
});

test("answers that were kept stand again in the fields", () => {
  const own = {
    name: "Chosen by hand",
    chosen: "random" as const,
    sizes: { NFA: "675", "Early Help": "1384" },
    markColumns: { threshold: "Agency" },
    markWords: { threshold: [{ value: "Y", mark: "Yes" }] },
    draw: null,
  };
  expect(ownCasesOf(existingCases(own, groups, setUp, list))).toEqual(own);
});
