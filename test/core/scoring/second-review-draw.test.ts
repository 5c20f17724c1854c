import { createHash } from "node:crypto";
import * as fc from "fast-check";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { Seed } from "../../../src/core/sampling/seed";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { firstMarksFingerprint } from "../../../src/core/scoring/first-marks-fingerprint";
import type { ScoringRow } from "../../../src/core/scoring/scoring-row";
import type { RecordedSecondReview, ScoredUnit } from "../../../src/core/scoring/second-review";
import { secondReviewCheck } from "../../../src/core/scoring/second-review-check";
import { secondReviewDraw } from "../../../src/core/scoring/second-review-draw";
import { secondReviewSizes } from "../../../src/core/scoring/second-review-size";

const sha = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
const unit = (key: string, stratum = ""): ScoredUnit => ({
  key: key as UnitId,
  stratum: stratum as StratumLabel,
});
const units = [
  ...Array.from({ length: 30 }, (_, index) => unit(`C-${index + 1}`, "NFA")),
  ...Array.from({ length: 20 }, (_, index) => unit(`C-${index + 31}`, "Early Help")),
  ...Array.from({ length: 10 }, (_, index) => unit(`C-${index + 51}`, "Assessment")),
];
const sizesOf = (...asked: Parameters<typeof secondReviewSizes>) => {
  const sizes = secondReviewSizes(...asked);
  return sizes.ok ? sizes.value.map(({ drawn }) => drawn) : sizes.problems;
};

function drawn(seed: string, from: readonly ScoredUnit[] = units): RecordedSecondReview {
  const draw = secondReviewDraw(from, seed as Seed, { by: "number", number: 12 });
  if (!draw.ok) throw new Error("refused");
  return {
    ...draw.value,
    sheet: "Audit second review",
    drawnAt: "",
    by: "",
    reviewer: "",
    seedOrigin: "typed",
    seed,
    seedHash: sha(seed),
    method: "",
    firstMarks: "",
    stayBlank: [],
    drawnFrom: null,
  };
}

describe("how many cases are scored a second time", () => {
  test.each([
    ["half, in proportion", { by: "share", share: 0.5 }, [15, 10, 5]],
    ["30% of 60 is 18, though 0.3 × 60 is a little more in binary", { by: "share", share: 0.3 }, [9, 6, 3]],
    ["a share that gives no whole number is rounded up", { by: "share", share: 0.01 }, [1, 0, 0]],
    ["a number", { by: "number", number: 30 }, [15, 10, 5]],
    ["at least one a group", { by: "number", number: 3 }, [1, 1, 1]],
    [
      "as stated, with groups that get none",
      { by: "group", numbers: { NFA: 2, Assessment: 10 } },
      [2, 0, 10],
    ],
    ["all of them", { by: "share", share: 1 }, [30, 20, 10]],
  ] as const)("%s", (_, size, expected) => expect(sizesOf(units, size)).toEqual(expected));

  test.each([
    [{ by: "share", share: 1.01 }, "secondReviewShareUnusable"],
    [{ by: "share", share: Number.NaN }, "secondReviewShareUnusable"],
    [{ by: "number", number: 0 }, "sampleSizeUnusable"],
    [{ by: "number", number: 2.5 }, "sampleSizeUnusable"],
    [{ by: "number", number: 61 }, "sampleNotReachable"],
    [{ by: "group", numbers: { NFA: 31 } }, "groupSmallerThanAsked"],
    [{ by: "group", numbers: { NFA: -1 } }, "sampleSizeUnusable"],
    [{ by: "group", numbers: {} }, "sampleSizeUnusable"],
  ] as const)("%j is refused", (size, kind) => expect(sizesOf(units, size)).toMatchObject([{ kind }]));

  test("law: the sizes add up to the number, none above what its group has", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { minLength: 1, maxLength: 5 }), fc.nat(40), (groups, number) => {
        const from = groups.flatMap((count, group) =>
          Array.from({ length: count }, (_, index) => unit(`${group}-${index}`, `G${group}`)),
        );
        const sizes = secondReviewSizes(from, { by: "number", number });
        if (number === 0 || number > from.length) return expect(sizes.ok).toBe(false);
        if (!sizes.ok) throw new Error("refused");
        expect(sizes.value.reduce((sum, group) => sum + group.drawn, 0)).toBe(number);
        expect(sizes.value.every((group) => group.drawn <= group.scored)).toBe(true);
      }),
    );
  });
});

describe("which cases", () => {
  test("oracle: the lowest SHA-256 of seed, comma, case number in each group", () => {
    const { tickets, fingerprint } = drawn("7351");
    for (const [group, count] of [
      ["NFA", 6],
      ["Early Help", 4],
      ["Assessment", 2],
    ] as const) {
      const expected = units
        .filter(({ stratum }) => stratum === group)
        .map(({ key }) => [sha(`7351,${key}`), key])
        .sort()
        .slice(0, count);
      const own = tickets.filter(({ stratum }) => stratum === group);
      expect(own.map(({ ticket, key }) => [ticket, key])).toEqual(expected);
      expect(own.map(({ rank }) => rank)).toEqual(expected.map((_, index) => index + 1));
    }
    expect(fingerprint).toBe(
      sha(
        units
          .map(({ key, stratum }) => `${key}\t${stratum}\n`)
          .sort()
          .join(""),
      ),
    );
  });

  test("never changes: a seed gives the same cases for ever", () => {
    expect(drawn("never-changes").tickets.map(({ key }) => key)).toMatchInlineSnapshot(`
      [
        "C-28",
        "C-16",
        "C-6",
        "C-29",
        "C-26",
        "C-14",
        "C-34",
        "C-47",
        "C-41",
        "C-37",
        "C-59",
        "C-57",
      ]
    `);
  });

  test("law: the order of the cases decides nothing but the order of the groups", () => {
    const keys = (from: readonly ScoredUnit[]) =>
      drawn("order", from)
        .tickets.map(({ key }) => key)
        .sort();
    expect(keys([...units].reverse())).toEqual(keys(units));
  });
});

describe("drawing it again", () => {
  test("gives the same; a case exchanged, or a rank, is seen", () => {
    const review = drawn("7351");
    expect(secondReviewCheck(review, units)).toEqual({ same: 12, of: 12, basis: "cases" });
    const [first, ...others] = review.tickets;
    const left = units.find(({ key }) => !review.tickets.some((line) => line.key === key));
    if (first === undefined || left === undefined) throw new Error("nothing drawn");
    const exchanged = [{ ...first, key: left.key, ticket: sha(`7351,${left.key}`) }, ...others];
    expect(secondReviewCheck({ ...review, tickets: exchanged }, units).same).toBe(11);
    expect(secondReviewCheck({ ...review, tickets: [{ ...first, rank: 9 }, ...others] }, units).same).toBe(
      11,
    );
  });

  test("from a sample that has changed since, the tickets alone are worked out again", () => {
    const review = drawn("7351");
    expect(secondReviewCheck(review, units.slice(1))).toEqual({ same: 12, of: 12, basis: "tickets" });
    const [first, ...others] = review.tickets;
    if (first === undefined) throw new Error("nothing drawn");
    const changed = [{ ...first, ticket: "0".repeat(64) }, ...others];
    expect(secondReviewCheck({ ...review, tickets: changed }, units.slice(1)).same).toBe(11);
  });
});

describe("the fingerprint of the first marks", () => {
  const id = "q" as CriterionId;
  const row = (key: string, mark: string): ScoringRow => ({
    key: key as UnitId,
    stratum: "" as StratumLabel,
    rank: 1,
    role: "sample",
    scorer: "",
    row: 5,
    cells: new Map([
      [id, { mark, reason: "", comment: "", kind: "", theme: "", place: { sheet: "", address: "" } }],
    ]),
  });
  const of = (...rows: ScoringRow[]) => firstMarksFingerprint([{ id }], rows, ["A" as UnitId, "B" as UnitId]);

  test("is SHA-256 of case, question and mark, in any order, of the cases drawn alone", () => {
    expect(of(row("B", " NO "), row("A", "Yes"), row("C", "Yes"))).toBe(sha("A\tq\tyes\nB\tq\tno\n"));
  });

  test("a mark that changes changes it", () => {
    expect(of(row("A", "Yes"), row("B", "No"))).not.toBe(of(row("A", "Yes"), row("B", "Yes")));
  });
});
