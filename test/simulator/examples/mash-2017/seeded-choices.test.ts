import { createHash } from "node:crypto";
import fc from "fast-check";
import { seededChoices } from "../../../../simulator/examples/mash-2017/seeded-choices";

describe("seeded choices", () => {
  it("oracle: takes its numbers from SHA-256 of the text and a counter", () => {
    const digest = (counter: number): Buffer => createHash("sha256").update(`rows,${counter}`).digest();
    const expected = [0, 1].flatMap((counter) =>
      Array.from({ length: 8 }, (_, place) => digest(counter).readUInt32BE(4 * place) / 2 ** 32),
    );
    const choices = seededChoices("rows");
    expect(Array.from({ length: 16 }, () => choices.fraction())).toEqual(expected);
  });

  it("law: whole numbers stay within their limits, and a shuffled list keeps what it holds", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(100),
        fc.array(fc.nat()),
        (text, least, span, list) => {
          const choices = seededChoices(text);
          const whole = choices.whole(least, least + span);
          expect(whole >= least && whole <= least + span && Number.isInteger(whole)).toBe(true);
          const inOrder = (one: number, other: number): number => one - other;
          expect(choices.shuffled(list).sort(inOrder)).toEqual([...list].sort(inOrder));
        },
      ),
    );
  });

  it("law: reaches both ends, and picks by weight", () => {
    const choices = seededChoices("ends");
    const drawn = Array.from({ length: 400 }, () => choices.whole(1, 4));
    expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4]));
    const weighed = Array.from({ length: 400 }, () =>
      choices.weighted([
        ["never", 0],
        ["rare", 1],
        ["often", 9],
      ] as const),
    );
    expect(weighed).not.toContain("never");
    const rare = weighed.filter((name) => name === "rare").length;
    expect(rare).toBeGreaterThan(15);
    expect(rare).toBeLessThan(80);
  });

  it("refuses to pick from nothing", () => {
    const choices = seededChoices("nothing");
    expect(() => choices.pick([])).toThrow(RangeError);
    expect(() => choices.weighted([])).toThrow(RangeError);
  });
});
