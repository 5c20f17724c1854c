import { withPageBreaks } from "../../src/sheets/page-breaks";
import type { Part } from "../../src/sheets/part";

const partOf = (points: number): Part => ({ rows: [{ cells: [], roles: [], height: points }], ruled: [] });
const fresh = (heights: readonly number[], taken = 0) =>
  withPageBreaks(heights.map(partOf), [10], taken).map(({ newPage }) => newPage === true);

test("a part that would be split begins on a new page", () => {
  expect(fresh([300, 300, 100])).toEqual([false, true, false]);
  expect(fresh([300, 200], 57)).toEqual([false, true]);
});

test("the empty row after the last part of a page takes no room from it", () => {
  expect(fresh([120, 120, 120, 120])).toEqual([false, false, false, false]);
  expect(fresh([120, 120, 120, 140])).toEqual([false, false, false, true]);
});

test("a part taller than a page is split, but does not begin at the foot of one", () => {
  expect(fresh([100, 700])).toEqual([false, false]);
  expect(fresh([300, 700])).toEqual([false, true]);
});

test("after a split part it is known how much of its last page is taken", () => {
  expect(fresh([700, 300])).toEqual([false, false]);
  expect(fresh([900, 300])).toEqual([false, true]);
});
