import type { FrameWarning } from "../../src/core/frame/frame";
import type { StratumLabel } from "../../src/core/frame/unit";
import { explanation } from "../../src/pane/explain";
import { worthALook } from "../../src/pane/words/worth-a-look";

const at = (row: number) => ({ sheet: "Referrals", address: `A${row}` });
const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 4);

test("a warning says its rows, and lists them all with what is said of each", () => {
  const warning: FrameWarning = {
    kind: "shownDiffersFromHeld",
    column: "Id",
    cells: [4, 5, 6].map((row) => ({ row, shown: `00${row}`, held: String(row) })),
    places: [at(4), at(5), at(6)],
  };
  expect(worthALook([warning], "Id")).toEqual([
    {
      kind: "shownDiffersFromHeld",
      sentence: expect.stringContaining("shows 004 but holds 4, in rows 4, 5 and 6"),
      places: [{ label: "Show row 4", place: at(4) }],
      all: {
        where: "Referrals, column “Id”",
        entries: [
          { label: "Row 4: shows 004, holds 4", place: at(4) },
          { label: "Row 5: shows 005, holds 5", place: at(5) },
          { label: "Row 6: shows 006, holds 6", place: at(6) },
        ],
        of: 3,
      },
    },
  ]);
});

test("kinds that come once for each row or group are said in one sentence", () => {
  const twins = rows(300).map((row): FrameWarning => ({
    kind: "excludedTwin",
    key: `C${row}`,
    rows: [row, row + 300],
    places: [at(row), at(row + 300)],
  }));
  const totals = [7, 9].map((row): FrameWarning => ({ kind: "looksLikeTotal", row, place: at(row) }));
  const ones = ["A", "B"].map((label): FrameWarning => ({
    kind: "groupOfOne",
    label: label as StratumLabel,
  }));
  const [twin, total, one, ...others] = worthALook([...twins, ...totals, ...ones], "Id");
  expect(others).toEqual([]);
  expect(twin?.sentence).toMatch(
    /^300 case numbers stand in a row that is in and again in one that is left out: C4,/,
  );
  expect(twin?.all?.entries).toHaveLength(100);
  expect(twin?.all?.of).toBe(600);
  expect(total?.sentence).toBe("Rows 7 and 9 look like totals.");
  expect(total?.places.map(({ label }) => label)).toEqual(["Show row 7", "Show row 9"]);
  expect(one?.sentence).toBe(
    "2 groups have only 1 case: “A” and “B”. No estimate can be made for a group of 1.",
  );
});

test("a number that is left out in two rows counts once, with all its rows", () => {
  const twins = [5, 6].map((row): FrameWarning => ({
    kind: "excludedTwin",
    key: "C1",
    rows: [4, row],
    places: [at(4), at(row)],
  }));
  const [twin] = worthALook(twins, "Id");
  expect(twin?.sentence).toMatch(/^1 case number stands .*: C1\.$/);
  expect(twin?.all?.entries.map(({ label }) => label)).toEqual(["Row 4: C1", "Row 5: C1", "Row 6: C1"]);
});

test("one of such a kind keeps its own sentence, and a date system has no place to show", () => {
  const [total, system] = worthALook(
    [
      { kind: "looksLikeTotal", row: 9, place: at(9) },
      { kind: "date1904", column: "Received" },
    ],
    "Id",
  );
  expect(total?.sentence).toBe("Row 9 looks like a total.");
  expect(system).toMatchObject({ places: [], all: null });
});

test("each row of a repeated case number is listed with its number, as far as places are kept", () => {
  const repeats = rows(80).map((row) => ({ key: `C${row}`, rows: [row, row + 80] }));
  const places = repeats.flatMap((repeat) => repeat.rows.map(at)).slice(0, 100);
  const { all } = explanation({ kind: "repeatedUnitId", sheet: "Referrals", column: "Id", repeats, places });
  expect(all?.of).toBe(160);
  expect(all?.entries.slice(0, 3).map(({ label }) => label)).toEqual([
    "Row 4: C4",
    "Row 84: C4",
    "Row 5: C5",
  ]);
  expect(all?.entries).toHaveLength(100);
});
