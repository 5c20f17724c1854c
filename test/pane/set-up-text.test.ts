import { emptySetUp, listKey } from "../../src/pane/set-up";
import { copiedSetUp, definitionOfText, setUpText } from "../../src/pane/set-up-text";
import { auditDefinition } from "../../src/pane/set-up-definition";
import { definition, list } from "./made-up-audit";

describe("a set-up as text", () => {
  test("comes back as it was, without its seed", () => {
    const typed = { ...definition, seed: { origin: "typed", seed: "20171101" } } as const;
    const text = setUpText(typed);
    expect(text).not.toContain("20171101");
    expect(definitionOfText(text)).toEqual({ ok: true, value: { ...definition, seed: { origin: "made" } } });
  });

  test("fills the fields for the list that is chosen now, and names the columns that it lacks", () => {
    const { setUp, missing } = copiedSetUp(definition, list);
    expect(setUp.list).toBe(listKey(list.place));
    expect(auditDefinition(setUp, list)).toEqual({
      ...definition,
      list: { sheet: list.place.sheet, table: list.place.table, headerRow: list.place.headerRow },
      seed: { origin: "made" },
    });
    const other = { ...list, headers: list.headers.filter(({ header }) => header !== "Outcome") };
    expect([missing, copiedSetUp(definition, other).missing]).toEqual([[], ["Outcome"]]);
    expect(setUp.ownSeed).toBe(emptySetUp.ownSeed);
  });

  test.each(["", "{", "[]", '{"name":"x"}'])("%j is refused with its place", (text) => {
    expect(definitionOfText(text)).toMatchObject({ ok: false, problems: [{ kind: "definitionUnreadable" }] });
  });
});
