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

describe("a table that may be split", () => {
  const tableOf = (rows: number, newPage = false): Part => ({
    rows: ["Reasons", "Question", ...Array.from({ length: rows }, (_, row) => `row ${row}`)].map((cell) => ({
      cells: [cell],
      roles: ["text"],
      height: 40,
    })),
    ruled: [{ first: 1, last: 1 + rows, columns: 1, total: false }],
    mayBeSplit: true,
    newPage,
  });
  /** Rows of each part, "/" before one that begins a page. */
  const pages = (parts: readonly Part[], taken = 0) =>
    withPageBreaks(parts, [10], taken)
      .map(({ rows, newPage }) => `${newPage === true ? "/" : ""}${rows.length}`)
      .join(" ");

  test("stays whole where it fits, and goes to the next page where little would stay empty", () => {
    expect(pages([partOf(300), tableOf(3)])).toBe("1 5");
    expect(pages([partOf(350), tableOf(8)])).toBe("1 /10");
  });

  test("begins where a third of the page or more would stay empty", () => {
    expect(pages([partOf(250), tableOf(8)])).toBe("1 6 /6");
    expect(pages([partOf(320), tableOf(8)])).toBe("1 /10");
  });

  test("taller than a page, it begins on a new one where too little is left, and goes on over as many as it takes", () => {
    expect(pages([partOf(400), tableOf(30)])).toBe("1 /12 /12 /12");
    expect(pages([tableOf(13)], 0)).toBe("12 /5");
    expect(pages([partOf(100), tableOf(30, true)])).toBe("1 /12 /12 /12");
  });

  test("it is known how much its last piece takes of its page", () => {
    expect(pages([tableOf(15), partOf(229)])).toBe("12 /7 1");
    expect(pages([tableOf(15), partOf(230)])).toBe("12 /7 /1");
  });
});
