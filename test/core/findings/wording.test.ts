import * as fc from "fast-check";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { impossiblePercentages } from "../../../src/core/findings/impossible-percentages";
import { numbersInWords } from "../../../src/core/findings/numbers-in-words";
import { wholePercentage } from "../../../src/core/findings/percentage";
import { wordedItems, type WordingEntry } from "../../../src/core/findings/worded-items";
import { wordingItems } from "../../../src/core/findings/wording-items";
import { wordingRemarkSentence } from "../../../src/core/findings/wording-remark-sentence";
import { auditA } from "./audit-a";

test.each([
  [
    "Auditors agreed with the decision in 44 of 51 (86%). 28 of 57 (49%) were of good quality.",
    "44 of 51; 28 of 57",
  ],
  ["Nobody was told in none of 57; all 12 were deemed met.", "none of 57; all 12"],
  ["It describes all 2,471 referrals.", "all 2,471"],
  ["The 60 referrals were drawn with a 95% interval.", "60; 95%"],
  ["They were not a random sample.", ""],
  ["1 of 1,001 and 1,000 of 1,001, said twice: 1 of 1,001.", "1 of 1,001; 1,000 of 1,001"],
])("the numbers of %j", (sentence, numbers) => expect(numbersInWords(sentence)).toBe(numbers));

describe("percentages that no count can give", () => {
  const told = (sentence: string, base: number | null = null, others: readonly number[] = []) =>
    impossiblePercentages(sentence, base, others).map((each) =>
      wordingRemarkSentence({ kind: "impossiblePercentage", ...each }, "auditor"),
    );

  test("of a base that stands beside them", () => {
    expect(told("The threshold was right in 69% of 57 referrals.")).toEqual([
      "Your sentence says 69%, which can’t come from 57 cases: 39 of 57 is 68%.",
    ]);
    expect(told("The threshold was right in 68% of the 57 referrals.")).toEqual([]);
    expect(told("Right in 69 per cent of 57.")).toHaveLength(1);
  });

  test("beside a count", () => {
    expect(told("39 of 57 (69%) were right.")).toEqual(["Your sentence says 69%, and 39 of 57 is 68%."]);
    expect(told("69% (39 of 57) were right.")).toHaveLength(1);
    expect(told("39 of the 57 referrals read (69%) were right.")).toHaveLength(1);
    expect(told("39 of 57 were right, and 62% of all 2,471 will be.", 57)).toEqual([]);
    expect(told("39 out of the 57, or 68%, were right.")).toEqual([]);
    expect(told("1,200 of 2,471 (48%)")).toEqual(["Your sentence says 48%, and 1,200 of 2,471 is 49%."]);
  });

  test("of the question's own base, unless it is an estimate or the end of a range", () => {
    expect(told("So 69% were right.", 57)).toHaveLength(1);
    expect(told("About 69% were right.", 57)).toEqual([]);
    expect(told("The decision was right in 44 of 51 (86%; 95% CI 74–93%).", 51)).toEqual([]);
    expect(told("About 62% of all were right.", 57, [62])).toEqual([]);
    expect(told("Between 46% and 76%, or 46–77%, or 46% to 77%", 57, [46, 76])).toEqual([]);
    expect(told("It rose by 3 points, 2% points.", 57)).toEqual([]);
    expect(told("<1% and 62.5%", 57)).toEqual([]);
    expect(told("No percentage at all.", 57)).toEqual([]);
  });

  test("law: a percentage that comes from its count is never told of, one a point off always is", () => {
    const counted = fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.nat())
      .map(([n, k]) => [k % (n + 1), n] as const);
    fc.assert(
      fc.property(counted, ([k, n]) => {
        const percent = wholePercentage(k, n) ?? 0;
        expect(told(`It was so in ${k} of ${n} (${percent}%).`)).toEqual([]);
        expect(told(`It was so in ${percent}% of ${n}.`)).toEqual([]);
        expect(told(`It was so in ${k} of ${n} (${percent + 1}%).`)).toHaveLength(1);
      }),
    );
  });
});

describe("sentences of the auditor", () => {
  const items = wordingItems(auditFindings(auditA()));
  const decision = items.find(({ id }) => id === "found decision");
  if (decision === undefined) throw new Error("no such item");
  const row = (entry: Partial<WordingEntry>): WordingEntry => ({
    id: "found decision",
    part: "Results",
    item: "4 Right decision",
    byTool: decision.sentence,
    numbers: "44 of 51",
    yours: "Nearly all decisions were right.",
    numbersThen: "",
    digest: "",
    place: { sheet: "Audit wording", address: "E9" },
    ...entry,
  });
  const worded = (entry: Partial<WordingEntry>, numbers = "44 of 51") =>
    wordedItems([{ ...decision, numbers }], [row(entry)])[0];

  test("get the numbers that stood beside them, and keep them", () => {
    const first = worded({});
    expect([first?.numbersThen, first?.remarks]).toEqual(["44 of 51", []]);
    const kept = { numbersThen: "44 of 51", digest: first?.digest ?? "" };
    const later = worded({ ...kept, numbers: "45 of 51" }, "45 of 51");
    expect(later?.numbersThen).toBe("44 of 51");
    expect(later?.remarks.map((each) => wordingRemarkSentence(each, "auditor"))).toEqual([
      "Your sentence was written when this was 44 of 51; it is now 45 of 51.",
    ]);
  });

  test("that were written before the numbers changed are told of at once", () => {
    expect(worded({}, "45 of 51")?.remarks).toEqual([
      { kind: "numbersChanged", then: "44 of 51", now: "45 of 51" },
    ]);
    expect(worded({ yours: "Right in 45 of 51." }, "45 of 51")?.remarks).toEqual([]);
  });

  test("that were written anew, or whose numbers were cleared, get them anew", () => {
    const old = worded({});
    const again = worded(
      { numbersThen: "44 of 51", digest: old?.digest ?? "", yours: "Most were right.", numbers: "45 of 51" },
      "45 of 51",
    );
    expect([again?.numbersThen, again?.remarks]).toEqual(["45 of 51", []]);
    const cleared = worded({ digest: old?.digest ?? "", numbers: "45 of 51" }, "45 of 51");
    expect([cleared?.numbersThen, cleared?.remarks]).toEqual(["45 of 51", []]);
  });

  test("are none where nothing was written, and those of sentences that are gone", () => {
    expect(worded({ yours: "" })).toBeUndefined();
    expect(wordedItems([], [row({})])).toEqual([]);
  });

  test("each sentence of the findings has an id of its own", () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 7)).toEqual([
      "short",
      "short audited",
      "short most",
      "short least",
      "short all",
      "standsFor",
      "found threshold",
    ]);
    expect(ids.filter((id) => id.startsWith("signOff"))).toHaveLength(6);
  });
});
