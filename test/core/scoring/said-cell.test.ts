import fc from "fast-check";
import { answerReading } from "../../../src/core/scoring/answer-reading";
import { isPlainNumber, saidCell } from "../../../src/core/scoring/said-cell";

test("a number becomes a number, a day its serial number, words stay words", () => {
  expect(saidCell({ kind: "number" }, "mark", "12.5")).toBe(12.5);
  expect(saidCell({ kind: "date" }, "mark", "2017-11-23")).toBe(43062);
  expect(saidCell({ kind: "text" }, "mark", "12.5")).toBe("12.5");
  expect(saidCell({ kind: "number" }, "comment", "12.5")).toBe("12.5");
});

test("what is no number and no day stays text, and is not allowed", () => {
  for (const [kind, text] of [
    ["number", "twelve"],
    ["date", "2017-02-30"],
  ] as const) {
    const cell = saidCell({ kind }, "mark", text);
    expect(cell).toBe(text);
    expect(answerReading(cell, { kind, marks: [], options: [] })).toEqual({ state: "notAllowed", text });
  }
});

test("a blank stays blank, whatever the kind", () => {
  for (const kind of ["number", "date", "text"] as const) expect(saidCell({ kind }, "mark", "")).toBe("");
});

test("law: every finite number as it is written in text is that number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(isPlainNumber(String(number))).toBe(true);
      expect(saidCell({ kind: "number" }, "mark", String(number))).toBe(Number(String(number)));
    }),
  );
});
