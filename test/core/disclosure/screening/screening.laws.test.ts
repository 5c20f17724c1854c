import fc from "fast-check";
import {
  screenedText,
  screening as screeningInSlices,
} from "../../../../src/core/disclosure/screening/screened-text";
import { inOneGo } from "../../../../src/core/sliced";
import type { UnitId } from "../../../../src/core/frame/unit";

const screening = (...given: Parameters<typeof screeningInSlices>) => inOneGo(screeningInSlices(...given));

const ids = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2,3}-?\d{5,7}$/), { minLength: 1, maxLength: 5 });
const unseen = fc.constantFrom("\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u00ad");
const between = fc.oneof(fc.constantFrom("", " ", "-", " - ", "\u00a0"), unseen);
const words = fc.constantFrom(
  "The case",
  "of",
  "was late",
  "39 of 57 (68%)",
  "Working Together 2023",
  "in part",
);

describe("laws of screening", () => {
  it("a case number is found however it is split, wherever it stands", () => {
    fc.assert(
      fc.property(
        ids,
        fc.array(words),
        fc.array(words),
        fc.array(between, { minLength: 12, maxLength: 12 }),
        (all, a, b, signs) => {
          const made = screening(
            all.map((id) => id as UnitId),
            [],
            [],
          );
          const [id = ""] = all;
          const split = [...id]
            .map((sign, at) => sign + (at < id.length - 1 ? (signs[at % 12] ?? "") : ""))
            .join("");
          const text = [...a, split, ...b].join("; ");
          const offset = [...a, ""].join("; ").length;
          const hits = screenedText(text, made);
          expect(
            hits.some(
              (hit) =>
                hit.kind === "caseNumber" &&
                hit.offset <= offset &&
                hit.offset + hit.length >= offset + split.length,
            ),
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("hits lie inside the text, in order, and counts with percentages are none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const hits = screenedText(text, screening(["CAM-10133" as UnitId], [], []));
        let last = 0;
        for (const { offset, length } of hits) {
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
          last = offset;
        }
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), fc.nat(100), (k, n, percent) => {
        const text = `${k} of ${k + n} (${percent}%), estimate ${percent}% (${percent}–${percent + 9}%), about ${k + n}.`;
        expect(screenedText(text, screening(["CAM-10133" as UnitId], [], []))).toEqual([]);
      }),
    );
  });
});
