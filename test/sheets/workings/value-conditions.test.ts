import { isUnlike, valueCondition } from "../../../src/sheets/workings/value-conditions";
import { arrayOf, countedCells } from "../../../src/sheets/workings/counted-cells";

const plain = { untidy: new Set<string>(), unlike: new Set<string>() };
const count = (value: string, references = plain): string | null => {
  const condition = valueCondition("T[Agency]", value, references);
  return condition === null ? null : countedCells([[condition]]);
};

test("a word is counted as a word, with what stands for other letters escaped", () => {
  expect(count("Police")).toBe('COUNTIFS(T[Agency],"=Police")');
  expect(count("a*?~")).toBe('COUNTIFS(T[Agency],"=a~*~?~~")');
  expect(count("")).toBe('COUNTIFS(T[Agency],"")');
});

test("what COUNTIFS takes for a number, a day or a share is compared as text", () => {
  for (const value of ["5", "5%", "1/2", "TRUE"])
    expect(count(value)).toBe(`SUMPRODUCT(--(TRIM(T[Agency]&"")="${value}"))`);
});

test("spaces around a value are taken away where any cell of the column has them", () => {
  const untidy = { ...plain, untidy: new Set(["T[Agency]"]) };
  expect(count("Police", untidy)).toBe('SUMPRODUCT(--(TRIM(T[Agency]&"")="Police"))');
  const blank = valueCondition("T[Agency]", "", untidy);
  expect(blank && arrayOf(blank)).toBe('(TRIM(T[Agency]&"")="")');
});

test("no formula where Excel takes a cell for another value, or for a value that is too long", () => {
  expect(count("Police", { ...plain, unlike: new Set(["T[Agency]"]) })).toBeNull();
  expect(count("x".repeat(241))).toBeNull();
  expect(count("x".repeat(240))).not.toBeNull();
});

test.each([
  ["Police", false],
  [" Police  ", false],
  ["", false],
  [7, false],
  ["two  spaces", true],
  ["Police\u00a0", true],
  ["Police\t", true],
  ["e\u0301", true],
  [0.1, true],
  [true, true],
  [{ error: "#N/A" } as const, true],
])("%j is taken for another value: %s", (cell, unlike) => {
  expect(isUnlike(cell)).toBe(unlike);
});
