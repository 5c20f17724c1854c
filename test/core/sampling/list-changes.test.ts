import fc from "fast-check";
import { listChanges, type CaseChange, type FrozenCase } from "../../../src/core/sampling/list-changes";
import { inOneGo } from "../../../src/core/sliced";

const changesOf = (
  frozen: readonly FrozenCase[],
  now: readonly FrozenCase[],
  hasCarried = true,
): readonly CaseChange[] => inOneGo(listChanges(frozen, now, hasCarried));

const frozenCase = (key: string, group = "NFA", rowDigest = `digest of ${key}`): FrozenCase => ({
  key,
  group,
  rowDigest,
});
const LIST = ["C-1", "C-2", "C-3", "C-4"].map((key) => frozenCase(key));

test("no change, and another order of the rows, are none", () => {
  expect(changesOf(LIST, LIST)).toEqual([]);
  expect(changesOf(LIST, [...LIST].reverse())).toEqual([]);
  expect(changesOf([], [])).toEqual([]);
});

test("each kind of change by itself, cases of the frame first, in their order, then the new ones", () => {
  const now = [
    frozenCase("N-2"),
    frozenCase("C-4", "NFA", "another digest"),
    frozenCase("C-3", "Early Help"),
    frozenCase("N-1", "NFA", "digest of C-1"),
  ];
  expect(changesOf(LIST, now)).toEqual([
    { change: "renumbered", key: "C-1", now: "N-1" },
    { change: "removed", key: "C-2" },
    { change: "regrouped", key: "C-3", from: "NFA", to: "Early Help" },
    { change: "edited", key: "C-4" },
    { change: "added", key: "N-2" },
  ]);
});

test("a case in another group with other cells counts as regrouped", () => {
  expect(changesOf([frozenCase("C-1")], [frozenCase("C-1", "Early Help", "another")])).toEqual([
    { change: "regrouped", key: "C-1", from: "NFA", to: "Early Help" },
  ]);
});

describe("another number is only taken for the same case where nothing else can be meant", () => {
  const gone = frozenCase("C-1", "NFA", "Police");
  const told = (frozen: readonly FrozenCase[], now: readonly FrozenCase[], hasCarried = true): unknown =>
    changesOf(frozen, now, hasCarried).map(({ change }) => change);

  test("not where two that are gone, or two that are new, are alike", () => {
    expect(told([gone, frozenCase("C-2", "NFA", "Police")], [frozenCase("N-1", "NFA", "Police")])).toEqual([
      "removed",
      "removed",
      "added",
    ]);
    expect(told([gone], [frozenCase("N-1", "NFA", "Police"), frozenCase("N-2", "NFA", "Police")])).toEqual([
      "removed",
      "added",
      "added",
    ]);
  });

  test("not where a case that is still there has the same cells: one gone and one new is the likelier story", () => {
    const stays = frozenCase("C-2", "NFA", "Police");
    expect(told([gone, stays], [stays, frozenCase("N-1", "NFA", "Police")])).toEqual(["removed", "added"]);
    // Nor where another case has them only now, or only had them then.
    const edited = { ...stays, rowDigest: "School" };
    expect(told([gone, stays], [edited, frozenCase("N-1", "NFA", "Police")])).toEqual([
      "removed",
      "edited",
      "added",
    ]);
    expect(told([gone, edited], [stays, frozenCase("N-1", "NFA", "Police")])).toEqual([
      "removed",
      "edited",
      "added",
    ]);
  });

  test("not into another group, and never without carried cells, which are then all alike", () => {
    expect(told([gone], [frozenCase("N-1", "Early Help", "Police")])).toEqual(["removed", "added"]);
    expect(told([gone], [frozenCase("N-1", "NFA", "Police")])).toEqual(["renumbered"]);
    expect(told([gone], [frozenCase("N-1", "NFA", "Police")], false)).toEqual(["removed", "added"]);
  });

  test("two numbers that changed places are two edited cases", () => {
    const [one, two] = [frozenCase("C-1", "NFA", "a"), frozenCase("C-2", "NFA", "b")];
    expect(
      changesOf(
        [one, two],
        [
          { ...one, rowDigest: "b" },
          { ...two, rowDigest: "a" },
        ],
      ),
    ).toEqual([
      { change: "edited", key: "C-1" },
      { change: "edited", key: "C-2" },
    ]);
  });
});

const FATES = ["stays", "removed", "renumbered", "regrouped", "edited", "both"] as const;
const edits = fc.record({
  fates: fc.array(fc.constantFrom(...FATES), { maxLength: 25 }),
  added: fc.nat({ max: 4 }),
  order: fc.infiniteStream(fc.nat()),
});

test("law: whatever was done to each case is told of it, and of no other", () => {
  fc.assert(
    fc.property(edits, ({ fates, added, order }) => {
      const frozen = fates.map((_, index) => frozenCase(`C-${index}`, index % 3 === 0 ? "NFA" : "EH"));
      const expected: CaseChange[] = [];
      const now: FrozenCase[] = [];
      fates.forEach((fate, index) => {
        const old = frozen[index] as FrozenCase;
        const { key, group } = old;
        switch (fate) {
          case "stays":
            return now.push(old);
          case "removed":
            return expected.push({ change: "removed", key });
          case "renumbered":
            expected.push({ change: "renumbered", key, now: `N-${index}` });
            return now.push({ ...old, key: `N-${index}` });
          case "edited":
            expected.push({ change: "edited", key });
            return now.push({ ...old, rowDigest: `edited ${index}` });
          default:
            expected.push({ change: "regrouped", key, from: group, to: "Other" });
            return now.push({
              ...old,
              group: "Other",
              ...(fate === "both" ? { rowDigest: `edited ${index}` } : {}),
            });
        }
      });
      for (let number = 0; number < added; number += 1) {
        expected.push({ change: "added", key: `A-${number}` });
        now.push(frozenCase(`A-${number}`));
      }
      const shuffled = now
        .map((each) => ({ each, place: order.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ each }) => each);
      const got = changesOf(frozen, shuffled);
      const isAdded = ({ change }: CaseChange): boolean => change === "added";
      expect(got.filter((change) => !isAdded(change))).toEqual(expected.filter((change) => !isAdded(change)));
      // New cases come in the order of the list as it is now.
      expect(got.filter(isAdded)).toEqual(
        shuffled.filter(({ key }) => key.startsWith("A-")).map(({ key }) => ({ change: "added", key })),
      );
    }),
    { numRuns: 300 },
  );
});

test("law: among cases that are much alike, a number is told as changed exactly where one case alone fits", () => {
  const cases = (prefix: string) =>
    fc.uniqueArray(
      fc.record({
        key: fc.nat({ max: 12 }).map((number) => `${number % 3 === 0 ? "" : prefix}C-${number}`),
        group: fc.constantFrom("NFA", "EH"),
        rowDigest: fc.constantFrom("a", "b", "c"),
      }),
      { selector: ({ key }) => key, maxLength: 8 },
    );
  fc.assert(
    fc.property(cases("x"), cases("y"), (frozen, now) => {
      const alike = (one: FrozenCase, list: readonly FrozenCase[]): readonly FrozenCase[] =>
        list.filter(({ group, rowDigest }) => group === one.group && rowDigest === one.rowDigest);
      const expected = frozen.flatMap((old) => {
        const [match, ...others] = alike(old, now);
        const sure =
          !now.some(({ key }) => key === old.key) &&
          match !== undefined &&
          others.length === 0 &&
          alike(old, frozen).length === 1 &&
          !frozen.some(({ key }) => key === match.key);
        return sure ? [{ change: "renumbered", key: old.key, now: match.key }] : [];
      });
      const got = changesOf(frozen, now);
      expect(got.filter(({ change }) => change === "renumbered")).toEqual(expected);
      // Every case that is gone or new is told once, whichever way.
      const gone = frozen.filter(({ key }) => now.every((each) => each.key !== key)).length;
      const fresh = now.filter(({ key }) => frozen.every((each) => each.key !== key)).length;
      const count = (kind: CaseChange["change"]): number =>
        got.filter(({ change }) => change === kind).length;
      expect(count("removed") + count("renumbered")).toBe(gone);
      expect(count("added") + count("renumbered")).toBe(fresh);
    }),
    { numRuns: 500 },
  );
});
