import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";
import type { SheetState } from "../../../simulator/host/model";
import { activePlace } from "../../../simulator/page/grid/active-place";
import { keyCommand } from "../../../simulator/page/grid/key-command";
import { jumpedCell, movedCell } from "../../../simulator/page/grid/moved-cell";
import { scrolledTo } from "../../../simulator/page/grid/scrolled-to";
import { selectionAfterKey } from "../../../simulator/page/grid/selection-after-key";
import { shownIndices } from "../../../simulator/page/grid/shown-indices";

const size = { row: 100, column: 20 };
const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const at = (row: number, column: number) => ({ row, column });

function sheet(): SheetState {
  const made = sheetNamed(newWorkbook(["One"]), "One");
  setValues(made, "B3", [["a"], ["b"], ["c"], [""], ["d"]]);
  return made;
}

describe("moving about in the grid", () => {
  test("goes one cell, and stays at the edges", () => {
    expect(movedCell(sheet(), at(4, 4), "up", size)).toEqual(at(3, 4));
    expect(movedCell(sheet(), at(0, 0), "up", size)).toEqual(at(0, 0));
    expect(movedCell(sheet(), at(99, 19), "right", size)).toEqual(at(99, 19));
  });

  test("steps over hidden and filtered rows and hidden columns", () => {
    const made = sheet();
    made.rows.set(5, { hidden: true });
    made.rows.set(6, { filtered: true });
    made.columns.set(1, { hidden: true });
    expect(movedCell(made, at(4, 0), "down", size)).toEqual(at(7, 0));
    expect(movedCell(made, at(4, 2), "left", size)).toEqual(at(4, 0));
  });

  test("takes a merged area as one cell, from every side", () => {
    const made = sheet();
    made.merges.push({ top: 2, left: 2, bottom: 3, right: 4 });
    expect(movedCell(made, at(3, 1), "right", size)).toEqual(at(2, 2));
    expect(movedCell(made, at(2, 2), "right", size)).toEqual(at(2, 5));
    expect(movedCell(made, at(2, 2), "down", size)).toEqual(at(4, 2));
    expect(movedCell(made, at(3, 5), "left", size)).toEqual(at(2, 2));
  });

  test("jumps to the end of a filled stretch, over blanks to the next filled cell, or to the edge", () => {
    expect(jumpedCell(sheet(), at(2, 1), "down", size)).toEqual(at(4, 1));
    expect(jumpedCell(sheet(), at(4, 1), "down", size)).toEqual(at(6, 1));
    expect(jumpedCell(sheet(), at(6, 1), "down", size)).toEqual(at(99, 1));
    expect(jumpedCell(sheet(), at(50, 1), "up", size)).toEqual(at(6, 1));
  });

  test("keys mean what they mean in Excel", () => {
    expect(keyCommand({ ...plain, key: "x" })).toEqual({ command: "edit", text: "x" });
    expect(keyCommand({ ...plain, key: "F2" })).toEqual({ command: "edit", text: null });
    expect(keyCommand({ ...plain, key: "Enter", shiftKey: true })).toMatchObject({
      direction: "up",
      extend: false,
    });
    expect(keyCommand({ ...plain, key: "ArrowDown", altKey: true })).toEqual({ command: "choices" });
    expect(keyCommand({ ...plain, key: "ArrowDown", shiftKey: true, ctrlKey: true })).toMatchObject({
      jump: true,
      extend: true,
    });
    // The browser keeps its own: F6, F5, Ctrl+C, Escape.
    for (const key of ["F6", "F5", "Escape"]) expect(keyCommand({ ...plain, key })).toBeNull();
    expect(keyCommand({ ...plain, key: "c", ctrlKey: true })).toBeNull();
  });

  test("shift stretches the selection from the active cell and shrinks it again", () => {
    const made = sheet();
    const key = (name: string, shiftKey: boolean) => keyCommand({ ...plain, key: name, shiftKey });
    let selected = { active: at(5, 5), area: { top: 5, left: 5, bottom: 5, right: 5 } };
    for (const name of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowLeft"]) {
      const pressed = key(name, true);
      const next = pressed && selectionAfterKey(made, selected, pressed, size, 20);
      if (next) selected = next;
    }
    expect(selected).toEqual({ active: at(5, 5), area: { top: 5, left: 4, bottom: 6, right: 5 } });
    const plainDown = key("ArrowDown", false);
    expect(plainDown && selectionAfterKey(made, selected, plainDown, size, 20)?.active).toEqual(at(6, 5));
  });

  test("Ctrl+End goes to the last used cell, Ctrl+Home to A1, Page Down a window on", () => {
    const selected = { active: at(1, 1), area: { top: 1, left: 1, bottom: 1, right: 1 } };
    expect(selectionAfterKey(sheet(), selected, { command: "end" }, size, 20)?.active).toEqual(at(6, 1));
    expect(
      selectionAfterKey(sheet(), selected, { command: "home", wholeSheet: true }, size, 20)?.active,
    ).toEqual(at(0, 0));
    expect(
      selectionAfterKey(sheet(), selected, { command: "page", direction: "down" }, size, 20)?.active,
    ).toEqual(at(21, 1));
    expect(
      selectionAfterKey(sheet(), selected, { command: "page", direction: "up" }, size, 20)?.active,
    ).toEqual(at(0, 1));
  });

  test("a selection that the add-in made has its first cell active", () => {
    const area = { top: 3, left: 3, bottom: 9, right: 4 };
    expect(activePlace(area, at(5, 4))).toEqual(at(5, 4));
    expect(activePlace(area, at(2, 3))).toEqual(at(3, 3));
    expect(activePlace(area, null)).toEqual(at(3, 3));
  });
});

describe("what is in sight", () => {
  const axis = { sizes: [10, 10, 10, 10, 10], starts: [0, 10, 20, 30, 40, 50] };

  test("scrolling goes no further than it must, and never for frozen cells", () => {
    expect(scrolledTo(0, 35, axis, 4, 0, 5)).toBe(20);
    expect(scrolledTo(20, 35, axis, 4, 0, 5)).toBe(20);
    expect(scrolledTo(30, 35, axis, 1, 0, 5)).toBe(10);
    expect(scrolledTo(30, 35, axis, 1, 1, 5)).toBe(0);
    expect(scrolledTo(30, 35, axis, 0, 1, 5)).toBe(30);
  });

  test("a merged area that begins above the window is drawn, hidden rows and frozen ones are not", () => {
    const merges = [{ top: 1, left: 0, bottom: 4, right: 0 }];
    const sides = { from: "top", to: "bottom" } as const;
    expect(shownIndices([3, 4, 5], [9, 9, 9, 9, 0, 9], 0, merges, sides)).toEqual([1, 3, 5]);
    expect(shownIndices([0, 1, 2], [9, 9, 9], 2, [], sides)).toEqual([2]);
  });
});
