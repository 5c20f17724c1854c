import { hitSentence } from "../../../../src/core/disclosure/screening/hit-sentence";
import { isNhsNumber } from "../../../../src/core/disclosure/screening/nhs-number";
import { isPupilNumber } from "../../../../src/core/disclosure/screening/pupil-number";
import {
  screenedText,
  screening as screeningInSlices,
} from "../../../../src/core/disclosure/screening/screened-text";
import { singleCaseStory } from "../../../../src/core/disclosure/screening/single-case-story";
import { inOneGo } from "../../../../src/core/sliced";
import type { UnitId } from "../../../../src/core/frame/unit";

const screening = (...given: Parameters<typeof screeningInSlices>) => inOneGo(screeningInSlices(...given));

const made = screening(
  ["CAM-10133", "20471", "7/2017/9", "0093"].map((key) => key as UnitId),
  [
    { column: "Child", values: ["Tamsin Oakley-Brand", "Jorrit van Dael", "Mark Ellery", ""] },
    { column: "Reference", values: ["AB 778123", "0451177", "0451178", "2017"] },
    { column: "Agency", values: ["Police", "Police", "Police", "School", "School", "School"] },
    {
      column: "Allocated worker",
      values: ["Dana Okoro", "Dana Okoro", "Dana Okoro", "Lena Vane", "Lena Vane"],
    },
    { column: "Parents consulted", values: ["Yes", "Yes", "Yes", "No", "No", "No", "N/A"] },
    {
      column: "Seen by",
      values: ["Dr Achebe", "Dr Achebe", "Dr Achebe", "Clinic", "Clinic", "T. Quaye", "T. Quaye"],
    },
    { column: "School", values: ["Hilltop", "Brookside", "Fenland", "Hilltop"] },
  ],
  ["Hilltop", "Brookside", "Fenland"],
);
const found = (text: string) =>
  screenedText(text, made).map(({ kind, offset, length }) => [kind, text.slice(offset, offset + length)]);

describe("planted leaks, one for each check", () => {
  it.each([
    ["caseNumber", "See CAM-10133 for more.", "CAM-10133"],
    ["caseNumber", "see cam 10133.", "cam 10133"],
    ["caseNumber", "See C A M - 1 0 1 3 3 here", "C A M - 1 0 1 3 3"],
    ["caseNumber", "case 20 471 was late", "20 471"],
    ["caseNumber", "case 2\u200b04\u202e71 was late", "2\u200b04\u202e71"],
    ["caseNumber", "case ２０４７１ was late", "２０４７１"],
    ["caseNumber", "case ٢٠٤٧١ was late", "٢٠٤٧١"],
    ["caseNumber", "(7/2017/9)", "7/2017/9"],
    ["caseNumber", "number 0093, late", "0093"],
    ["carriedValue", "tamsin oakley-brand was seen", "tamsin oakley-brand"],
    ["carriedValue", "Tamsin\u00a0Oakley\u2011Brand", "Tamsin\u00a0Oakley\u2011Brand"],
    ["carriedValue", "Tamsin was seen", "Tamsin"],
    ["carriedValue", "The file of Mr Ellery", "Ellery"],
    ["carriedValue", "their number is AB778123.", "AB778123"],
    ["carriedValue", "under 0451177 there", "0451177"],
    // Names that stand beside many cases.
    ["carriedValue", "Ask Dana Okoro again", "Dana Okoro"],
    ["carriedValue", "Okoro was not told", "Okoro"],
    ["carriedValue", "as dr achebe said", "dr achebe"],
    ["carriedValue", "T Quaye wrote it", "T Quaye"],
    ["nhsNumber", "NHS 943 476 5919.", "943 476 5919"],
    ["nhsNumber", "NHS9434765919", "9434765919"],
    ["pupilNumber", "UPN H801200001001 is", "H801200001001"],
    ["date", "born on 03/04/2012 in", "03/04/2012"],
    ["date", "born 3.4.12", "3.4.12"],
    ["date", "DOB 2012-04-03", "2012-04-03"],
    ["date", "born on 3rd of April 2012", "3rd of April 2012"],
    ["date", "on April 3, 2012", "April 3, 2012"],
    ["postcode", "lives at PE29 3TN now", "PE29 3TN"],
    ["postcode", "ec1a1bb", "ec1a1bb"],
    ["telephone", "ring 01223 496000", "01223 496000"],
    ["telephone", "ring (01632) 960 983", "(01632) 960 983"],
    ["telephone", "ring +44 (0)7700 900123", "+44 (0)7700 900123"],
    ["telephone", "07700-900-123", "07700-900-123"],
    ["email", "write to j.smith@example.org.uk.", "j.smith@example.org.uk"],
    ["email", "write to j.smith (at) example.org", "j.smith (at) example.org"],
  ] as const)("%s: %s", (kind, text, what) => {
    const hits = found(text);
    expect(hits.map(([each]) => each)).toEqual([kind]);
    expect(hits[0]?.[1]?.startsWith(what)).toBe(true);
  });

  it("several in one text, each in its place and once", () => {
    const text = "CAM-10133: Tamsin Oakley-Brand, born 3/4/2012, PE29 3TN.";
    expect(found(text)).toEqual([
      ["caseNumber", "CAM-10133"],
      ["carriedValue", "Tamsin Oakley-Brand"],
      ["date", "3/4/2012"],
      ["postcode", "PE29 3TN"],
    ]);
    expect(
      hitSentence(screenedText(text, made)[1] ?? { kind: "date", offset: 0, length: 0, column: null }),
    ).toBe("It stands in the column “Child” for a case of the sample.");
  });
});

describe("check digits", () => {
  it("of NHS numbers: one digit wrong, or two neighbours exchanged, is none", () => {
    expect(isNhsNumber("9434765919")).toBe(true);
    for (let at = 0; at < 10; at += 1)
      for (let by = 1; by < 10; by += 1) {
        const digits = [..."9434765919"].map(Number);
        digits[at] = ((digits[at] ?? 0) + by) % 10;
        expect(isNhsNumber(digits.join(""))).toBe(false);
      }
    expect(isNhsNumber("4934765919")).toBe(false);
    expect(isNhsNumber("0000000000")).toBe(false);
  });

  it("of pupil numbers: a wrong letter or digit is none", () => {
    const letters = [..."abcdefghjklmnpqrtuvwxyz"];
    const good = letters.filter((letter) => isPupilNumber(`${letter}801200001001`));
    expect(good).toHaveLength(1);
    expect(isPupilNumber(`${good[0] ?? ""}801200001002`)).toBe(false);
    // The example of another implementation: python-stdnum 1.8, stdnum.gb.upn.
    expect(isPupilNumber("b801200005001")).toBe(true);
    expect(isPupilNumber("a801200005001")).toBe(false);
  });
});

describe("ordinary sentences", () => {
  it.each([
    "39 of 57 (68%) met the question.",
    "The right level of need was marked in 44 of 51, 86% (78–98%), about 2,120.",
    "Working Together 2023 and section 47 ask for it within 45 days.",
    "In 2017/18 there were 2,471 referrals, 1,384 of them went to assessment.",
    "Ask again within 1 working day; 24 hours is the rule.",
    "Police marked it in part; the School was not asked.",
    "What level of need was marked; will it be met by May?",
    "mark the right box",
    "Yes in most, No in some; the Clinic was not asked.",
    "Hilltop and Brookside differ.",
    "Between 9 and 12 of 20 cases.",
    "s47 in 3 of 20; s17 in 5 of 20; Q4 2nd quarter",
    "The reference 2017 is a year.",
    "21001 and 204711 are other numbers",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("that read as the story of one case are warned about, others are not", () => {
    expect(singleCaseStory("She is a 14-year-old whose mother was arrested.")).toEqual([
      "age",
      "person",
      "relative",
      "event",
    ]);
    expect(singleCaseStory("Referrals should say what the worry is.")).toEqual([]);
    expect(singleCaseStory("Partner agencies were asked.")).toEqual([]);
  });
});
