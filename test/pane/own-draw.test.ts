import type { FoundList } from "../../src/core/frame/found-list";
import { existingCases, noOwnCases, ownCasesFault, ownCasesOf } from "../../src/pane/own-cases";
import { drawColumnsOf, noOwnDraw, ownDrawFault, statedOwnDraw } from "../../src/pane/own-draw";
import { emptySetUp, setUpForList } from "../../src/pane/set-up";
import { list } from "./made-up-audit";

const listWith = (...headers: readonly string[]): FoundList => ({
  ...list,
  place: { ...list.place, headers },
  headers: headers.map((header, index) => ({
    header,
    position: index + 1,
    looksLike: "text",
    repeated: headers.filter((other) => other === header).length > 1,
  })),
});

const drawn = listWith("case_number", "group_name", "rank", "role", "ticket", "population_size");
const draw = { ...noOwnDraw, seed: "20171101" };

test("the columns of a draw are found by their headers, or chosen; a column that is gone is looked for anew", () => {
  const found = { ticket: "ticket", rank: "rank", role: "role", populationSize: "population_size" };
  expect(drawColumnsOf(draw, drawn)).toEqual(found);
  const chosen = { ...draw, columns: { role: "", rank: "group_name", ticket: "gone" } };
  expect(drawColumnsOf(chosen, drawn)).toEqual({ ...found, role: "", rank: "group_name" });
  expect(drawColumnsOf(draw, listWith("Case", "Ticket", "Ticket"))).toMatchObject({ ticket: "", rank: "" });
});

test.each([
  [{ ...noOwnDraw, seed: " " }, drawn, /^Type the seed/],
  [{ ...draw, seed: "1,2" }, drawn, /^The seed can’t be used/],
  [{ ...draw, fingerprint: "7fd0" }, drawn, /^The fingerprint can’t be used/],
  [draw, list, /^Choose the columns of ticket, rank/],
  [{ ...draw, columns: { rank: "ticket" } }, drawn, /same column/],
])("case %#: a draw that can’t be stated says why", (own, table, words) => {
  expect(ownDrawFault(own, table)).toMatch(words);
});

test("a draw that is whole has no fault, with or without fingerprint and spares", () => {
  expect(ownDrawFault(draw, drawn)).toBeNull();
  expect(ownDrawFault({ ...draw, fingerprint: "AB".repeat(32), columns: { role: "" } }, drawn)).toBeNull();
  expect(statedOwnDraw({ ...draw, columns: { role: "" } }, drawn)).toEqual({
    seed: "20171101",
    fingerprint: null,
    columns: { ticket: "ticket", rank: "rank", role: null, populationSize: "population_size" },
  });
});

describe("among the answers about own cases", () => {
  const setUp = setUpForList(emptySetUp, drawn);
  const own = { ...noOwnCases, chosen: "random" as const, sizes: { NFA: "many" }, draw };

  test("sizes are not asked for where the table has them", () => {
    expect(ownCasesFault(own, ["NFA"], setUp, drawn)).toBeNull();
    expect(ownCasesFault({ ...own, draw: null }, ["NFA"], setUp, drawn)).toMatch(/whole number/);
    const cases = existingCases({ ...own, sizes: { NFA: "675" } }, ["NFA"], setUp, drawn);
    expect(cases.populationSizes).toBeNull();
    expect(cases.drawn).toEqual(statedOwnDraw(draw, drawn));
  });

  test("a seed counts only for cases chosen at random", () => {
    const cases = existingCases({ ...own, chosen: "unknown", sizes: {} }, ["NFA"], setUp, drawn);
    expect("drawn" in cases).toBe(false);
  });

  test("what was kept stands again in the fields", () => {
    const kept = existingCases({ ...own, sizes: {} }, ["NFA"], setUp, drawn);
    const again = ownCasesOf({ ...kept, populationSizes: { NFA: 675 } });
    expect(existingCases(again, ["NFA"], setUp, drawn)).toEqual(kept);
  });
});
