import * as fc from "fast-check";
import { replacement, replacementWords } from "../../../src/core/sampling/replacement";
import { strataNow } from "../../../src/core/sampling/strata-now";
import { drawOf } from "./drawn-units";

const draw = drawOf({ NFA: 12, Help: 8 }, 4, 2);
const keyOf = (group: string, rank: number): string =>
  draw.tickets.find((line) => line.stratum === group && line.rank === rank)?.key ?? "";

describe("a case that should not have been in the list", () => {
  test("gives way to the next spare of its own group, and stays visible", () => {
    const done = replacement(draw, keyOf("NFA", 2), "listed twice");
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    expect([done.value.replaced.key, done.value.spare.key]).toEqual([keyOf("NFA", 2), keyOf("NFA", 5)]);
    const roles = done.value.tickets.filter(({ stratum }) => stratum === "NFA").map(({ role }) => role);
    expect(roles).toEqual(["Sample", "Replaced", "Sample", "Sample", "Spare used", "Spare"]);
    expect(replacementWords(done.value, " listed twice ")).toBe(
      `${keyOf("NFA", 2)} → spare ${keyOf("NFA", 5)}, rank 5 of NFA: listed twice`,
    );
    expect(strataNow({ ...draw, tickets: done.value.tickets })).toMatchObject([
      { label: "NFA", drawn: 4, spares: 1 },
      { label: "Help", drawn: 4, spares: 2 },
    ]);
  });

  test("a spare that was used may be replaced in its turn, until no spare is left", () => {
    const first = replacement(draw, keyOf("NFA", 1), "duplicate");
    if (!first.ok) throw new Error("refused");
    const second = replacement({ tickets: first.value.tickets }, first.value.spare.key, "out of scope");
    if (!second.ok) throw new Error("refused");
    expect(second.value.spare.rank).toBe(6);
    // Two were replaced and one of them was a spare: as many cases are in the sample as before.
    expect(strataNow({ ...draw, tickets: second.value.tickets })[0]).toMatchObject({ drawn: 4, spares: 0 });
    expect(replacement({ tickets: second.value.tickets }, keyOf("NFA", 3), "duplicate")).toEqual({
      ok: false,
      problems: [{ kind: "noSpareLeft", group: "NFA" }],
    });
  });

  test.each([
    ["CAM-99999", "notDrawn"],
    [keyOf("NFA", 5), "spare"],
  ])("%s is no case of the sample: %s", (key, why) => {
    expect(replacement(draw, key, "duplicate")).toEqual({
      ok: false,
      problems: [{ kind: "caseNotInSample", case: key, why }],
    });
  });

  test("one that was replaced is not replaced again, and no reason is no replacement", () => {
    const done = replacement(draw, keyOf("Help", 1), "duplicate");
    if (!done.ok) throw new Error("refused");
    expect(replacement({ tickets: done.value.tickets }, keyOf("Help", 1), "again")).toMatchObject({
      problems: [{ kind: "caseNotInSample", why: "replaced" }],
    });
    expect(replacement(draw, keyOf("Help", 1), "  ")).toEqual({
      ok: false,
      problems: [{ kind: "reasonMissing" }],
    });
  });
});

test("law: whoever is replaced, spares enter strictly by rank and no other group is touched", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 8 }), (choices) => {
      let { tickets } = draw;
      for (const choice of choices) {
        const line = tickets[choice % tickets.length];
        const done = line === undefined ? null : replacement({ tickets }, line.key, "duplicate");
        if (done?.ok === true) tickets = done.value.tickets;
      }
      for (const group of ["NFA", "Help"]) {
        const lines = tickets.filter(({ stratum }) => stratum === group);
        const used = lines.filter(({ role }) => role !== "Spare");
        expect(used.map(({ rank }) => rank)).toEqual(used.map((_, index) => index + 1));
        expect(lines.map(({ key, ticket, rank }) => [key, ticket, rank])).toEqual(
          draw.tickets
            .filter(({ stratum }) => stratum === group)
            .map(({ key, ticket, rank }) => [key, ticket, rank]),
        );
      }
    }),
  );
});
