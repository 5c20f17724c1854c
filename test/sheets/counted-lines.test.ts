import { countedLines } from "../../src/sheets/counted-lines";

test("things with their counts, each count kept beside the word before it", () => {
  expect(
    countedLines([
      { name: "None indicated", count: 11 },
      { name: "Wrong for the information", count: 1007 },
    ]),
  ).toEqual(["None indicated\u00a0(11); Wrong for the information\u00a0(1,007)"]);
  expect(countedLines([])).toEqual([]);
});

test("many things go into several cells, none taller than a row can be, and none is lost", () => {
  const things = Array.from({ length: 60 }, (_, index) => ({
    name: `A reason of its own ${index}`,
    count: 1,
  }));
  const lines = countedLines(things);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(360);
  expect(lines.join("; ").split("; ")).toHaveLength(60);
});
