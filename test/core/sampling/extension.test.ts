import * as fc from "fast-check";
import { inOneGo } from "../../../src/core/sliced";
import { extendedDraw, extensionWords } from "../../../src/core/sampling/extension";
import { replacement } from "../../../src/core/sampling/replacement";
import { drawOf, seed, unitsOf } from "./drawn-units";

const sizes = { NFA: 12, Help: 8 };
const units = unitsOf(sizes);
const draw = drawOf(sizes, 4, 2);

const extended = (asked: Parameters<typeof extendedDraw>[3], from = draw) =>
  inOneGo(extendedDraw(units, seed, from, asked));

describe("more cases later", () => {
  test("law: extending gives the sample that the larger draw would have given at once", () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), (nfa, help, spares) => {
        fc.pre(nfa + help > 0);
        const done = extended({ more: { NFA: nfa, Help: help }, spares });
        if (!done.ok) throw new Error(JSON.stringify(done.problems));
        const keys = (group: string, role: string, lines = done.value.tickets) =>
          lines.filter((line) => line.stratum === group && line.role === role).map(({ key }) => key);
        for (const [group, more] of [["NFA", nfa] as const, ["Help", help] as const]) {
          const atOnce = drawOf(sizes, 4 + more, 12).tickets;
          expect(keys(group, "Sample")).toEqual(keys(group, "Sample", atOnce));
          expect(keys(group, "Spare").length).toBeGreaterThanOrEqual(
            Math.min(spares, sizes[group] - 4 - more),
          );
        }
        expect(done.value.entering).toHaveLength(nfa + help);
        expect(done.value.tickets.slice(0, 4)).toEqual(draw.tickets.slice(0, 4));
      }),
    );
  });

  test("waiting spares come first, lines that stood are not added again", () => {
    const done = extended({ more: { NFA: 3 }, spares: 1 });
    if (!done.ok) throw new Error("refused");
    expect(done.value.entering.map(({ stratum, rank }) => [stratum, rank])).toEqual([
      ["NFA", 5],
      ["NFA", 6],
      ["NFA", 7],
    ]);
    expect(done.value.added.map(({ stratum, rank, role }) => [stratum, rank, role])).toEqual([
      ["NFA", 7, "Sample"],
      ["NFA", 8, "Spare"],
    ]);
    expect(extensionWords(done.value)).toBe("3 more cases: NFA 3; those drawn before stay");
  });

  test("replaced cases and used spares keep their roles", () => {
    const [first] = draw.tickets;
    const replaced = replacement(draw, first?.key ?? "", "duplicate");
    if (!replaced.ok) throw new Error("refused");
    const done = extended({ more: { NFA: 2 }, spares: 0 }, { ...draw, tickets: replaced.value.tickets });
    if (!done.ok) throw new Error("refused");
    const roles = done.value.tickets.filter(({ stratum }) => stratum === "NFA").map(({ role }) => role);
    expect(roles).toEqual(["Replaced", "Sample", "Sample", "Sample", "Spare used", "Sample", "Sample"]);
  });

  test.each([
    [{ more: { NFA: 9 }, spares: 0 }, "fewerCasesLeft"],
    [{ more: {}, spares: 0 }, "sampleSizeUnusable"],
    [{ more: { NFA: 1.5 }, spares: 0 }, "sampleSizeUnusable"],
    [{ more: { NFA: 1 }, spares: -1 }, "sampleSizeUnusable"],
  ])("%j is refused: %s", (asked, kind) => {
    expect(extended(asked)).toMatchObject({ ok: false, problems: [{ kind }] });
  });

  test("a sample at equal steps can't go on, and neither can one whose list gives other cases", () => {
    expect(extended({ more: { NFA: 1 }, spares: 0 }, { ...draw, ...{ frameOrder: "00" } })).toMatchObject({
      problems: [{ kind: "systematicNotExtended" }],
    });
    const [first] = draw.tickets;
    const without = units.filter(({ key }) => key !== first?.key);
    expect(inOneGo(extendedDraw(without, seed, draw, { more: { NFA: 1 }, spares: 0 }))).toMatchObject({
      ok: false,
      problems: [{ kind: "drawNotSame" }],
    });
  });
});
