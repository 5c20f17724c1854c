import fc from "fast-check";
import {
  groupForEachValue,
  groupValues,
  withNewGroup,
  withValuesAlone,
  withValuesMoved,
} from "../../src/pane/group-values";
import { listCells } from "./made-up-audit";

const groups = [
  { label: "A", values: ["a1", "a2"] },
  { label: "B", values: ["b1"] },
];

test("the values of a column are counted among all rows, most frequent first", () => {
  expect(groupValues(listCells(), "Outcome")).toEqual([
    { value: "Assessment", count: 10 },
    { value: "Early Help", count: 10 },
    { value: "NFA", count: 10 },
  ]);
  expect(groupValues(listCells(), "Not read")).toEqual([]);
});

test("blank is suggested for no group", () => {
  expect(
    groupForEachValue([
      { value: "NFA", count: 3 },
      { value: "", count: 2 },
    ]),
  ).toEqual([{ label: "NFA", values: ["NFA"] }]);
});

test("a value is moved into a group, out of all, or into one of its own", () => {
  expect(withValuesMoved(groups, ["a2"], 1)).toEqual([
    { label: "A", values: ["a1"] },
    { label: "B", values: ["b1", "a2"] },
  ]);
  expect(withValuesMoved(groups, ["b1"], null)).toEqual([{ label: "A", values: ["a1", "a2"] }]);
  expect(withValuesAlone([{ label: "a2", values: ["a1", "a2"] }], ["a2"])).toEqual([
    { label: "a2", values: ["a1"] },
    { label: "a2 2", values: ["a2"] },
  ]);
});

test("several values are moved at once, and a new group waits for its values", () => {
  expect(withValuesMoved(groups, ["a1", "b1"], 0)).toEqual([{ label: "A", values: ["a2", "a1", "b1"] }]);
  expect(withValuesAlone(groups, ["a1", "a2"])).toEqual([
    { label: "B", values: ["b1"] },
    { label: "New group", values: ["a1", "a2"] },
  ]);
  const waiting = withNewGroup(withNewGroup(groups));
  expect(waiting.slice(2)).toEqual([
    { label: "New group", values: [] },
    { label: "New group 2", values: [] },
  ]);
  expect(withValuesMoved(waiting, ["b1"], 3).map(({ label }) => label)).toEqual([
    "A",
    "New group",
    "New group 2",
  ]);
});

test("however values are moved, each stays in one group at most and no group is empty", () => {
  const move = fc.record({
    value: fc.constantFrom("a1", "a2", "b1", ""),
    to: fc.constantFrom(null, 0, 1, 2, "new"),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      let now: readonly { readonly label: string; readonly values: readonly string[] }[] = groups;
      for (const { value, to } of moves) {
        now =
          to === "new" ? withValuesAlone(now, [value]) : withValuesMoved(now, [value], to as number | null);
      }
      const all = now.flatMap(({ values }) => values);
      expect(new Set(all).size).toBe(all.length);
      expect(now.every(({ values }) => values.length > 0)).toBe(true);
      expect(new Set(now.map(({ label }) => label)).size).toBe(now.length);
    }),
  );
});
