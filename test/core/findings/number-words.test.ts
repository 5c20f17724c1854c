import * as fc from "fast-check";
import { countAndPercentPhrase, countPhrase } from "../../../src/core/findings/count-phrase";
import { drawsSentence } from "../../../src/core/findings/draws-sentence";
import { estimateText } from "../../../src/core/findings/estimate-text";
import { percentRoundedUp } from "../../../src/core/findings/percent-rounded-up";
import { finePercentText } from "../../../src/core/findings/fine-percent-text";
import { intervalInWords, intervalText, levelText } from "../../../src/core/findings/interval-text";
import {
  countedText,
  numberInWords,
  ordinalInWords,
  roughNumberText,
  wholeNumberText,
} from "../../../src/core/findings/number-text";
import { percentText } from "../../../src/core/findings/percent-text";

describe("numbers", () => {
  it.each([
    [0, "0"],
    [60, "60"],
    [999, "999"],
    [1000, "1,000"],
    [2471, "2,471"],
    [1234567, "1,234,567"],
  ])("%d is %s", (count, text) => expect(wholeNumberText(count)).toBe(text));

  it.each([
    [2122.65, "2,120"],
    [2347.45, "2,350"],
    [2125, "2,130"],
    [261.95, "262"],
    [45.4, "45"],
    [9.5, "10"],
    [0.4, "0"],
    [999.6, "1,000"],
    [123456, "123,000"],
  ])("about %d is %s", (estimate, text) => expect(roughNumberText(estimate)).toBe(text));

  it("one and many", () => {
    expect(countedText(1, "case", "cases")).toBe("1 case");
    expect(countedText(2471, "referral", "referrals")).toBe("2,471 referrals");
    expect(countedText(0, "case", "cases")).toBe("0 cases");
  });

  it("in words up to ten", () => {
    expect([0, 1, 10, 11].map(numberInWords)).toEqual(["none", "one", "ten", "11"]);
    expect([1, 3, 10, 11, 12, 13, 21, 22, 23, 24, 101, 111, 112].map(ordinalInWords)).toEqual([
      "first",
      "third",
      "tenth",
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "23rd",
      "24th",
      "101st",
      "111th",
      "112th",
    ]);
  });
});

describe("percentages", () => {
  it.each([
    [39, 57, "68%"],
    [44, 51, "86%"],
    [1, 400, "<1%"],
    [399, 400, ">99%"],
    [0, 57, "0%"],
    [57, 57, "100%"],
    [1, 8, "–"],
    [9, 9, "–"],
    [0, 0, "–"],
    [5, 10, "50%"],
    [1, 200, "1%"],
    [25, 40, "63%"],
  ])("%d of %d is %s", (count, applicable, text) => expect(percentText(count, applicable)).toBe(text));

  it("law: 0% and 100% are exact", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
        const [count, applicable] = a < b ? [a, b] : [b, a];
        const text = percentText(count, applicable);
        if (text === "0%") expect(count).toBe(0);
        if (text === "100%") expect(count).toBe(applicable);
        expect(text === "–").toBe(applicable < 10);
      }),
    );
  });

  it("one decimal, never too little", () => {
    expect([0, 0.1, 0.1023, 0.243, 0.24301, 1].map(percentRoundedUp)).toEqual([
      "0%",
      "10%",
      "10.3%",
      "24.3%",
      "24.4%",
      "100%",
    ]);
  });

  it("one decimal, halves up", () => {
    expect([0, 0.6221, 0.0625, 0.99999, 1].map(finePercentText)).toEqual([
      "0.0%",
      "62.2%",
      "6.3%",
      "100.0%",
      "100.0%",
    ]);
  });

  it("an estimate, or nothing", () => {
    const method = "wilson" as const;
    const estimate = {
      interval: null,
      method,
      standardError: null,
      degreesOfFreedom: 0,
      estimatedApplicable: 0,
    };
    const more = { variance: null, cap: null, effectiveSampleSize: null, exact: false };
    expect(estimateText({ ...estimate, ...more, estimate: 0.622 })).toBe("62%");
    expect(estimateText({ ...estimate, ...more, estimate: 0.999 })).toBe(">99%");
    expect(estimateText(null)).toBe("");
  });
});

describe("intervals", () => {
  it.each([
    [0.463, 0.764, "46–76%"],
    [0, 0.063, "0–6%"],
    [0.0001, 0.2, "<1–20%"],
    [0.9, 0.9999, "90–>99%"],
    [0.937, 1, "94–100%"],
  ])("%d to %d", (lower, upper, text) => expect(intervalText({ lower, upper })).toBe(text));

  it("in words", () => {
    expect(intervalInWords({ lower: 0.463, upper: 0.764 })).toBe("from 46% to 76%");
    expect(intervalText(null)).toBe("");
    expect([0.95, 0.9, 0.995, 0.8].map(levelText)).toEqual(["95%", "90%", "99.5%", "80%"]);
  });
});

describe("k of n", () => {
  it.each([
    [39, 57, "39 of 57", "39 of 57 (68%)"],
    [0, 57, "none of 57", "none of 57"],
    [57, 57, "all 57", "all 57"],
    [3, 5, "3 of 5", "3 of 5"],
    [1, 1, "1 of 1", "1 of 1"],
    [0, 1, "0 of 1", "0 of 1"],
    [1100, 1200, "1,100 of 1,200", "1,100 of 1,200 (92%)"],
  ])("%d of %d", (count, applicable, phrase, withPercent) => {
    expect(countPhrase(count, applicable)).toBe(phrase);
    expect(countAndPercentPhrase(count, applicable)).toBe(withPercent);
  });
});

describe("which draw it is", () => {
  it.each([
    [0, 0, ""],
    [1, 0, "First draw from this list."],
    [2, 1, "Second draw from this list; one was stopped or removed, see the record."],
    [3, 2, "Third draw from this list; two were stopped or removed, see the record."],
    [2, 0, "Second draw from this list; see the record."],
    [12, 11, "12th draw from this list; 11 were stopped or removed, see the record."],
  ])("%d begun, %d ended", (begun, ended, sentence) => expect(drawsSentence(begun, ended)).toBe(sentence));
});
