import * as fc from "fast-check";
import { markReading } from "../../../src/core/scoring/mark-meaning";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";

const [threshold, agencies, quality] = mashThresholdSet.criteria;
if (!threshold || !agencies || !quality) throw new Error("the set has lost its criteria");

describe("markReading", () => {
  it.each([
    ["Yes", "met"],
    ["No", "notMet"],
    ["N/A", "notApplicable"],
    ["Deemed met", "deemedMet"],
    ["yes ", "met"],
    ["\u00a0n/a\t", "notApplicable"],
    ["DEEMED MET", "deemedMet"],
  ] as const)("%p is allowed", (text, meaning) => {
    expect(markReading(text, threshold)).toMatchObject({ state: "allowed", meaning });
  });

  it.each(["", "   ", "\t", "\u00a0"])("%p is unscored", (text) => {
    expect(markReading(text, threshold)).toEqual({ state: "unscored" });
  });

  it.each(["y", "Yes?", "NA", "n.a.", "Ja", "-", "0", "deemed  met", "Partly"])(
    "%p is never guessed",
    (text) => {
      expect(markReading(text, threshold)).toEqual({ state: "notAllowed", text });
    },
  );

  it("depends on the criterion", () => {
    expect(markReading("Partly", quality)).toMatchObject({ state: "allowed", meaning: "partly" });
    expect(markReading("Deemed met", agencies)).toEqual({ state: "notAllowed", text: "Deemed met" });
  });

  it("shows what stands in a cell that is no text", () => {
    expect(markReading(true, threshold)).toEqual({ state: "notAllowed", text: "TRUE" });
    expect(markReading(1, threshold)).toEqual({ state: "notAllowed", text: "1" });
    expect(markReading({ error: "#N/A" }, threshold)).toEqual({ state: "notAllowed", text: "#N/A" });
  });

  it("an error is no mark even where a word is spelt like it", () => {
    const odd = { marks: [{ word: "#N/A", meaning: "notApplicable" as const }] };
    expect(markReading({ error: "#N/A" }, odd).state).toBe("notAllowed");
    expect(markReading("#N/A", odd).state).toBe("allowed");
  });

  it("law: only allowed words have a meaning, and white space alone is blank", () => {
    const words = new Set(quality.marks.map(({ word }) => word.toLowerCase()));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("yes", "No ", " partly", "N/A")), (text) => {
        const reading = markReading(text, quality);
        const trimmed = text.trim().toLowerCase();
        const expected = trimmed === "" ? "unscored" : words.has(trimmed) ? "allowed" : "notAllowed";
        expect(reading.state).toBe(expected);
      }),
    );
  });
});
