import { basesSentence, notCountedSentence } from "../../../src/core/findings/bases-sentence";
import { caveatSentence } from "../../../src/core/findings/caveat-sentences";
import { estimateText } from "../../../src/core/findings/estimate-text";
import { findingsText } from "../../../src/core/findings/findings-text";
import { foundSentence } from "../../../src/core/findings/found-sentence";
import { howDrawnSentence } from "../../../src/core/findings/how-drawn-sentence";
import { percentOfResult } from "../../../src/core/findings/percent-of-result";
import { whatItStandsFor } from "../../../src/core/findings/what-it-stands-for";
import { wordingItems } from "../../../src/core/findings/wording-items";
import { foundIn } from "./audit-of-marks";

describe("words of a result that do not hold both counts", () => {
  const { findings, result } = foundIn({ strata: [{ size: 90, marks: "YYYN" }] });
  const said = (words: string) =>
    foundSentence({ ...result, criterion: { ...result.criterion, foundSentence: words } }, findings.settings);

  test.each([
    ["", "Met in 3 of 4."],
    ["  ", "Met in 3 of 4."],
    ["The form was signed.", "The form was signed: 3 of 4."],
    ["It was done {k} times.", "It was done some times: 3 of 4."],
    ["It was done in {k} of {n}", "It was done in 3 of 4."],
  ])("%j", (words, sentence) => expect(said(words)).toBe(sentence));
});

test("what is left without the cases deemed met is never counted out of none", () => {
  const { findings, result } = foundIn({ strata: [{ size: 90, marks: "D".repeat(12) }] });
  const [deemed] = result.caveats.filter(({ kind }) => kind === "deemedMet");
  expect(deemed && caveatSentence(deemed, findings)).toBe(
    "12 of 12, 12 of them deemed met because the referrer has only one route; without them no case is left.",
  );
  expect(findingsText(findings)).toContain("Without the 12 deemed met: no case is left");
});

test("a question that applied to none has no numbers to compare a sentence with", () => {
  const { findings } = foundIn({ strata: [{ size: 90, marks: "AAAA" }] });
  const [item] = wordingItems(findings).filter(({ id }) => id === "found question");
  expect(item?.numbers).toBe("no case");
});

test("nobody is told of a group that is empty, of no case, or of all one", () => {
  const empty = foundIn({
    strata: [
      { label: "A", size: 0, marks: "" },
      { label: "B", size: 40, marks: "YY" },
    ],
  });
  expect(howDrawnSentence(empty.findings)).toBe("2 drawn at random from 40.");
  const none = foundIn({ strata: [{ size: 40, marks: "" }] });
  expect(basesSentence(none.findings)).toBe("No case was examined.");
  const one = foundIn({ strata: [{ size: 1, marks: "Y" }] });
  expect(whatItStandsFor(one.findings)).toBe(
    "The one referral of the list was read, so the counts are exact.",
  );
  expect(notCountedSentence(one.result)).toBe("Nobody: the one case counts");
});

test("an estimate that is the count of the cases read is rounded as the count is", () => {
  const { result } = foundIn({ strata: [{ size: 400, marks: "Y".repeat(23) + "N".repeat(17) }] });
  expect([percentOfResult(result, 23), estimateText(result.estimate)]).toEqual(["58%", "58%"]);
});
