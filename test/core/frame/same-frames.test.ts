import * as fc from "fast-check";
import type { CellValue } from "../../../src/core/frame/cell-value";
import type { ListCells } from "../../../src/core/frame/list-cells";
import { sameCells } from "../../../src/core/frame/same-cells";
import { sameFrames } from "../../../src/core/frame/same-frames";
import type { FrameUnit, StratumLabel, UnitId } from "../../../src/core/frame/unit";
import { inOneGo } from "../../../src/core/sliced";
import { listOf } from "./list-of";

function unit(key: string, stratum = "NFA", carried: readonly CellValue[] = []): FrameUnit {
  return { key: key as UnitId, stratum: stratum as StratumLabel, row: 4, carried };
}

const frame = [unit("A1", "NFA", ["Ann", 3]), unit("A2", "EH", ["Bo", ""]), unit("A3", "NFA", ["é", true])];
const isSame = (other: readonly FrameUnit[], inOrder = false): boolean =>
  inOneGo(sameFrames(frame, other, inOrder));

describe("two frames give the same draw", () => {
  test("whatever rows their cases stand in, and in any order where the order does not matter", () => {
    const moved = [...frame].reverse().map((each) => ({ ...each, row: each.row + 7 }));
    expect(isSame(moved)).toBe(true);
    expect(isSame(moved, true)).toBe(false);
    expect(
      isSame(
        frame.map((each) => ({ ...each, row: 1 })),
        true,
      ),
    ).toBe(true);
  });

  test.each([
    ["a case is gone", frame.slice(1)],
    ["a case is new", [...frame, unit("A4")]],
    ["a case has another number", [unit("A9", "NFA", ["Ann", 3]), ...frame.slice(1)]],
    ["a case is in another group", [unit("A1", "EH", ["Ann", 3]), ...frame.slice(1)]],
    ["a carried cell was edited", [unit("A1", "NFA", ["Ann", 4]), ...frame.slice(1)]],
    ["a number became text", [unit("A1", "NFA", ["Ann", "3"]), ...frame.slice(1)]],
  ])("not where %s", (_, other) => {
    expect(isSame(other)).toBe(false);
    expect(inOneGo(sameFrames(other, frame, false))).toBe(false);
  });

  test("where a text is written with other signs for the same letters", () => {
    expect(isSame([...frame.slice(0, 2), unit("A3", "NFA", ["e\u0301", true])])).toBe(true);
  });

  test("where the rows of one case have changed places, and not where one of them was edited", () => {
    const several = (first: string, second: string): FrameUnit => ({
      ...unit("A1", "NFA", [first]),
      otherRows: [{ row: 9, carried: [second] }],
    });
    const same = (other: FrameUnit): boolean => inOneGo(sameFrames([several("x", "y")], [other], false));
    expect(same(several("y", "x"))).toBe(true);
    expect(same(several("y", "z"))).toBe(false);
    expect(same(unit("A1", "NFA", ["x"]))).toBe(false);
  });
});

describe("two readings of a list", () => {
  const list = (rows: readonly (readonly CellValue[])[]): ListCells => {
    const [refs, outcomes] = [0, 1].map((column) => rows.map((row) => row[column] ?? ""));
    return listOf({ Ref: refs ?? [], Outcome: outcomes ?? [] }, { Ref: (refs ?? []).map(String) });
  };
  const value = fc.oneof<fc.Arbitrary<CellValue>[]>(
    fc.string({ maxLength: 3 }),
    fc.integer(),
    fc.boolean(),
    fc.constant({ error: "#N/A" }),
  );
  const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 });

  test("law: the same cells are the same, also where they stand elsewhere; one other cell is not", () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.boolean(), (cells, at, second) => {
        const one = list(cells);
        const again = list(structuredClone(cells));
        const moved = { ...again, place: { ...again.place, headerRow: 9, lastRow: 9 + cells.length } };
        expect(inOneGo(sameCells(one, moved))).toBe(true);
        const edited = cells.map((row, index) =>
          index === at % cells.length ? (second ? [row[0], "edited"] : ["edited", row[1]]) : row,
        );
        expect(inOneGo(sameCells(one, list(edited)))).toBe(false);
      }),
    );
  });

  test("not where a cell is displayed otherwise, a column is another, or a row more is there", () => {
    const one = list([["A1", "NFA"]]);
    const columns = one.columns.map((column) => ({
      ...column,
      text: column.text === null ? null : ["0A1"],
    }));
    expect(inOneGo(sameCells(one, { ...one, columns }))).toBe(false);
    const unseen = one.columns.map((column) => ({ ...column, text: null }));
    expect(inOneGo(sameCells(one, { ...one, columns: unseen }))).toBe(false);
    expect(inOneGo(sameCells(one, { ...one, columns: one.columns.slice(1) }))).toBe(false);
    expect(
      inOneGo(
        sameCells(
          one,
          list([
            ["A1", "NFA"],
            ["A2", "NFA"],
          ]),
        ),
      ),
    ).toBe(false);
  });
});
