import fc from "fast-check";
import * as again from "../../../src/core/change/cases-again";
import { inOneGo } from "../../../src/core/sliced";
import { scoresWhenMade } from "../../../src/core/findings/scores-when-made";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import type { CaseRole, ScoredCase } from "../../../src/core/scoring/scored-case";
import { scoredCases } from "../../../src/core/scoring/scored-cases";
import { foundIn, setOf } from "../findings/audit-of-marks";
import { pastOf } from "./past-of";

const set = setOf(true);
const [first] = set.criteria;
const [pastResult] = pastOf(
  foundIn({ strata: [{ size: 99, marks: "YYNNP" }], partly: true }).findings,
).results;
if (first === undefined || pastResult === undefined) throw new Error("no question");

const casesAgain = (...given: Parameters<typeof again.casesAgain>) => inOneGo(again.casesAgain(...given));
const marksAgain = (...given: Parameters<typeof again.marksAgain>) => inOneGo(again.marksAgain(...given));

type Marked = readonly [key: number, mark: string, role?: CaseRole];

function casesOf(
  marked: readonly Marked[],
  id: CriterionId = first?.id as CriterionId,
): readonly ScoredCase[] {
  const criteria = set.criteria.map((criterion) =>
    criterion.id === first?.id ? { ...criterion, id } : criterion,
  );
  return scoredCases(
    criteria,
    marked.map(([key, mark, role = "sample"], at) => ({
      key: `case ${key}` as UnitId,
      stratum: "All" as StratumLabel,
      rank: at + 1,
      role,
      scorer: "",
      row: at + 2,
      cells: new Map([
        [id, { mark, reason: "", comment: "", kind: "", theme: "", place: { sheet: "S", address: "A1" } }],
      ]),
    })),
  ).cases;
}

const scoresOf = (marked: readonly Marked[], key = "0123456789abcdef") => ({
  key,
  scores: scoresWhenMade(set, { confidenceLevel: 0.95, partlyCountsAs: 0 }, casesOf(marked), key),
});

test("law: the digests tell of each case in both audits what the marks themselves tell", () => {
  const word = fc.constantFrom("Yes", " yes", "No", "Partly", "Deemed met", "N/A", "", "Yes?");
  const year = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), word), {
    selector: ([key]) => key,
    maxLength: 25,
  });
  const counted = ["yes", "no", "partly", "deemed met"];
  fc.assert(
    fc.property(year, year, fc.constantFrom(0, 0.5, 1), (then, now, partlyCountsAs) => {
      const past = scoresOf(then);
      const both = casesAgain(past, casesOf(now));
      const was = new Map(then);
      const pairs = now.flatMap(([key, mark]) => {
        const before = was.get(key);
        return before === undefined ? [] : [[before, mark].map((each) => each.trim().toLowerCase())];
      });
      expect([both.both.length, both.now]).toEqual([pairs.length, now.length]);
      const applied = pairs.filter((pair) => pair.every((each) => counted.includes(each)));
      const met = [...(partlyCountsAs === 1 ? ["partly"] : []), "yes", "deemed met"];
      const moved = (from: boolean) =>
        applied.filter(([a = "", b = ""]) => met.includes(a) === from && met.includes(b) !== from).length;
      expect(marksAgain(past, both, first, { ...pastResult, partlyCountsAs })).toEqual({
        applicable: applied.length,
        becameMet: moved(false),
        noLongerMet: moved(true),
        unknown: 0,
      });
    }),
  );
});

test("a replaced case does not count, and a question that the digests don’t have tells nothing", () => {
  const past = scoresOf([
    [1, "Yes"],
    [2, "No"],
  ]);
  const both = casesAgain(
    past,
    casesOf([
      [1, "No"],
      [2, "Yes", "replaced"],
      [3, "Yes"],
    ]),
  );
  expect([both.now, both.both.length]).toEqual([2, 1]);
  const strange = { ...pastResult, codes: { ...pastResult.codes, id: "0".repeat(16) } };
  expect(marksAgain(past, both, first, strange)).toBeNull();
  expect(marksAgain(past, both, first, pastResult)).toEqual({
    applicable: 1,
    becameMet: 0,
    noLongerMet: 1,
    unknown: 0,
  });
});

test("with another key nothing is found, and a mark that the question did not offer is not guessed", () => {
  const past = scoresOf([[1, "Yes"]]);
  expect(casesAgain({ ...past, key: "other" }, casesOf([[1, "Yes"]])).both).toEqual([]);
  const both = casesAgain(past, casesOf([[1, "No"]]));
  const marks = pastResult.marks.filter(({ word }) => word !== "Yes");
  expect(marksAgain(past, both, first, { ...pastResult, marks })).toMatchObject({
    applicable: 0,
    unknown: 1,
  });
});

test("a question that has another id now is found under its own of then", () => {
  const past = scoresOf([[1, "Yes"]]);
  const id = "q9" as CriterionId;
  const both = casesAgain(past, casesOf([[1, "No"]], id));
  expect(marksAgain(past, both, { id }, pastResult)).toMatchObject({ applicable: 1, noLongerMet: 1 });
});
