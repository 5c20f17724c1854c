import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import {
  placeInReport,
  reportCheck,
  type CheckedPercentage,
} from "../../../../src/core/findings/report-check/report-check";
import { statedPercentText } from "../../../../src/core/findings/report-check/stated-percent";
import { sumSentence, verdictSentence } from "../../../../src/core/findings/report-check/verdict-sentence";
import { inOneGo } from "../../../../src/core/sliced";

const checkOf = (text: string) => inOneGo(reportCheck(text));
/** "69% impossible of 57", "26% noBase", for each percentage. */
const said = ({ percent, verdict, base, leftAlone }: CheckedPercentage): string =>
  `${statedPercentText(percent)} ${leftAlone ?? verdict}${base === null ? "" : ` of ${base.size}`}`;
const verdicts = (text: string): readonly string[] => checkOf(text).percentages.map(said);

describe("percentages with the base beside them", () => {
  test.each([
    ["69% of 57", "69% impossible of 57"],
    ["69% of the 57 cases were right.", "69% impossible of 57"],
    ["68% (of 57)", "68% possible of 57"],
    ["68% (n = 57)", "68% possible of 57"],
    ["n=57: 68%", "68% possible of 57"],
    ["69 per cent of all 57", "69% impossible of 57"],
    ["58 percent out of 12", "58% possible of 12"],
    ["31% in the sample of 57 cases", "31% impossible of 57"],
    ["50% of 2,471 referrals", "50% possible of 2471"],
    ["68.4% of 57", "68.4% possible of 57"],
    ["68.5% of 57", "68.5% impossible of 57"],
    ["39 of 57 (68%)", "68% possible of 57"],
    ["39 of 57 (69%)", "69% countDiffers of 57"],
    ["39 out of 57 cases (68%)", "68% possible of 57"],
    ["39 of the 57 cases, or 68%, were right", "68% possible of 57"],
    ["4/11 (36%)", "36% possible of 11"],
    ["36% (4/11)", "36% possible of 11"],
    ["68% (39 of 57)", "68% possible of 57"],
    ["68%, 39 out of 57,", "68% possible of 57"],
    ["61 of 57 (100%)", "100% countTooLarge of 57"],
    ["107% of 57", "107% over100 of 57"],
  ])("%s", (text, expected) => expect(verdicts(text)).toEqual([expected]));

  test("two ratios in a sentence each keep their own", () => {
    expect(verdicts("It was 44 of 51 (86%) in May and 30 of 39 (76%) in June.")).toEqual([
      "86% possible of 51",
      "76% countDiffers of 39",
    ]);
  });
});

describe("the base that the sentence names", () => {
  test("is taken where there is one only", () => {
    expect(
      verdicts("Based on the criteria 69% of the applicable referrals in the sample of 57 cases were right."),
    ).toEqual(["69% impossible of 57"]);
    expect(verdicts("Of 57 cases, 68% were right.")).toEqual(["68% possible of 57"]);
    expect(verdicts("In 57 cases we looked; 70% were right.")).toEqual(["70% possible of 57"]);
  });

  test("goes with a count that stands before the percentage", () => {
    expect(verdicts("Of the 39 referrals that asked, 30 cases (77%) had an answer.")).toEqual([
      "77% possible of 39",
    ]);
    expect(verdicts("Of the 39 referrals that asked, 30 cases (78%) had an answer.")).toEqual([
      "78% countDiffers of 39",
    ]);
    expect(verdicts("30 cases (77%) had an answer.")).toEqual(["77% noBase"]);
  });

  test("is not guessed among several, nor taken from another sentence or a year", () => {
    expect(verdicts("60 cases were drawn from 2,471 referrals and 69% were right.")).toEqual(["69% noBase"]);
    expect(verdicts("We read 57 cases. 69% were right.")).toEqual(["69% noBase"]);
    expect(verdicts("69% of 2017 were right.")).toEqual(["69% noBase"]);
    expect(verdicts("69% were right on 12 September 2017.")).toEqual(["69% noBase"]);
  });
});

describe("what is left alone", () => {
  test.each([
    ["two thirds of 57", []],
    ["4/11 were met", []],
    ["64–89%", ["89% interval"]],
    ["from 64% to 89%", ["64% interval", "89% interval"]],
    ["between 64% and 89%", ["64% interval", "89% interval"]],
    ["64% – 89%", ["64% interval", "89% interval"]],
    ["with 95% confidence", ["95% confidence"]],
    ["95% interval", ["95% confidence"]],
    ["about 70% of 57", ["70% rounded"]],
    ["more than 80% of 57", ["80% rounded"]],
    ["<1% of 57", ["1% rounded"]],
    ["rose by 12%", ["12% change"]],
    ["12% more than before", ["12% change"]],
    ["12 percentage points", []],
    ["an increase of 120%", ["120% change"]],
  ])("%s", (text, expected) => expect(verdicts(text)).toEqual(expected));

  test("“69% and 31%” are two of their own, no range", () => {
    expect(verdicts("69% and 31%")).toEqual(["69% noBase", "31% noBase"]);
  });
});

describe("the other part of a whole", () => {
  test("is checked with the same base, and said with an if", () => {
    const { percentages } = checkOf("68% of 57 cases were right. Conversely, 32% were not.");
    expect(percentages.map(said)).toEqual(["68% possible of 57", "32% possible of 57"]);
    const [, rest] = percentages;
    expect(rest && verdictSentence(rest)).toBe("If it is the rest of the 68% of 57: 18 of 57 is 32%.");
  });

  test("does not reach further than two sentences, and needs 100% exactly", () => {
    expect(verdicts("68% of 57 cases were right. One. Two. 32% were not.")).toEqual([
      "68% possible of 57",
      "32% noBase",
    ]);
    expect(verdicts("68% of 57 cases were right; 31% were late.")[1]).toBe("31% impossible of 57");
    expect(verdicts("68% of 57 cases were right. 31% were late.")[1]).toBe("31% noBase");
  });
});

describe("parts that don’t add up", () => {
  const sums = (text: string) => checkOf(text).sums.map(sumSentence);

  test("a list of three and more, beyond rounding", () => {
    expect(sums("45% said yes, 30% said no and 22% did not know.")).toEqual([
      "45%, 30% and 22% add up to 97%: the rest is not accounted for.",
    ]);
    expect(sums("45% said yes, 40% said no and 22% did not know.")).toEqual([
      "45%, 40% and 22% add up to 107%: more than all, unless several answers could be given.",
    ]);
  });

  test("two where the second is called the rest", () => {
    expect(sums("69% were right; the remaining 30% were not.")).toEqual([
      "69% and 30% add up to 99%: the rest is not accounted for.",
    ]);
    expect(sums("13% were right; the remaining 88% were not.")).toEqual([]);
  });

  test("nothing is said of what rounding explains, of unlike things, or of sums far off", () => {
    expect(sums("33% said yes, 33% said no and 33% did not know.")).toEqual([]);
    expect(sums("33% said yes, 34% said no and 34% did not know.")).toEqual([]);
    expect(sums("69% were right and 28% were late.")).toEqual([]);
    expect(sums("45% last year, 30% before and 22% in 2015.")).toEqual([]);
    expect(sums("45% were right, 20% were late and 12% were lost.")).toEqual([]);
    expect(sums("45% were right, of which 30% were late, and 22% were lost.")).toEqual([]);
    expect(sums("45% of 20 were right, 30% of 50 and 22% of 9.")).toEqual([]);
  });

  test("law: parts of one whole, each rounded, are never called off", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 6 }), (counts) => {
        const size = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(size > 0);
        const parts = counts.map((count) => `${Math.floor((200 * count + size) / (2 * size))}% so`);
        expect(sums(`${parts.join(", ")}.`)).toEqual([]);
      }),
    );
  });
});

describe("the sentences", () => {
  test.each([
    ["69% of 57", "69% can’t come from 57 cases. 39 of 57 is 68%; 40 of 57 is 70%."],
    ["74% of 57", "42 of 57 is 74%."],
    ["50% of 250", "124, 125 or 126 of 250 is 50%."],
    ["50% of 2,471", "Any number from 1,224 to 1,247 of 2,471 is 50%."],
    ["39 of 57 (69%)", "39 of 57 is 68%, not 69%."],
    ["39 of 57 (68%)", "39 of 57 is 68%."],
    ["61 of 57 (100%)", "There can’t be 61 of 57."],
    ["107% of 57", "107% is more than all of the cases."],
    ["58 per cent were late", "No base stands with it: 58% of how many?"],
    [
      "Of 57 cases, 69% were right.",
      "69% can’t come from 57 cases. 39 of 57 is 68%; 40 of 57 is 70%. The 57 is the only base that the sentence names.",
    ],
    ["about 70% of 57", "Left alone: it is said to be about, over or under so much."],
  ])("%s", (text, expected) => {
    const [first] = checkOf(text).percentages;
    expect(first && verdictSentence(first)).toBe(expected);
  });
});

describe("places and lengths", () => {
  test("each percentage is found where it stands, line by line, and abbreviations end no sentence", () => {
    const text = "Title\n\nApprox. e.g. 12 of 20 (60%). Then 69% of 57 cases.\r\n  And 58 per cent.";
    const { percentages } = checkOf(text);
    const found = percentages.map((each) => {
      const { start, end } = placeInReport(each);
      return [text.slice(start, end), each.sentence.line];
    });
    expect(found).toEqual([
      ["60%", 2],
      ["69%", 2],
      ["58 per cent", 3],
    ]);
    expect(percentages[1]?.sentence.text).toBe("Then 69% of 57 cases.");
  });

  test("law: whatever the text, nothing is thrown, and what is found stands there", () => {
    const piece = fc.constantFrom(
      "69% of 57",
      "39 of ",
      "57 ",
      " (68%)",
      "\n",
      ". ",
      "n = ",
      "between ",
      "–",
      "x",
    );
    const anyText = fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const each of checkOf(text).percentages) {
          const { start, end } = placeInReport(each);
          expect(text.slice(start, end)).toMatch(/^\d[\d.]*\s?(?:%|per\s?cent|percent)$/i);
        }
      }),
    );
  });

  test.each([
    [
      "sentences on one line",
      "Of the cases 39 of 57 (68%) were right, and 69% of 57 weren’t. ".repeat(3_000),
    ],
    ["percentages without a sentence", "9% ".repeat(60_000)],
    ["numbers without an end", "1,".repeat(100_000)],
    ["blanks", `${" ".repeat(199_000)}9% of 57`],
  ])("200,000 characters of %s are worked through in many slices", (_, text) => {
    const work = reportCheck(text);
    let slices = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) slices += 1;
    const found = step.value.percentages.length;
    expect(slices).toBeGreaterThanOrEqual(found / 50);
  });
});

const commission = join(__dirname, "../../../../../shared/commission");
const files = existsSync(commission) ? readdirSync(commission).filter((name) => name.endsWith(".txt")) : [];

(files.length > 0 ? describe : describe.skip)(
  "the commission’s own text, read where it stands (skipped where it is not)",
  () => {
    test("its 69% of 57 is impossible, and so is its 31%", () => {
      const { percentages } = checkOf(
        files.map((name) => readFileSync(join(commission, name), "utf8")).join("\n"),
      );
      const all = percentages.map(said);
      expect(all.length).toBeGreaterThan(5);
      expect(all).toContain("69% impossible of 57");
      expect(all).toContain("31% impossible of 57");
      expect(all.filter((each) => each.includes("countDiffers"))).toEqual([]);
    });
  },
);
