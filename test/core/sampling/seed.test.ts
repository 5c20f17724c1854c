import { madeSeed, seedFromText } from "../../../src/core/sampling/seed";

test("a typed seed is trimmed and put into one form", () => {
  expect(seedFromText("  Cafe\u0301 7 ")).toEqual({ ok: true, value: "Café 7" });
});

test("seeds that cannot be used, and why", () => {
  const fault = (text: string): unknown => {
    const seed = seedFromText(text);
    return seed.ok ? null : seed.problems;
  };
  expect(fault("  ")).toEqual([{ kind: "seedUnusable", fault: "blank" }]);
  expect(fault("1,2")).toEqual([{ kind: "seedUnusable", fault: "comma" }]);
  expect(fault("1\t2")).toEqual([{ kind: "seedUnusable", fault: "controlCharacter" }]);
  expect(fault("1\ud83d")).toEqual([{ kind: "seedUnusable", fault: "controlCharacter" }]);
  expect(fault("😀".repeat(101))).toEqual([{ kind: "seedUnusable", fault: "tooLong" }]);
  expect(fault("😀".repeat(100))).toBeNull();
});

test("a made seed has 20 digits, and bytes of 250 and more are passed over", () => {
  const rounds = [
    Uint8Array.from([255, 250, 249, 10, 7]),
    new Uint8Array(20).fill(251),
    new Uint8Array(20).fill(123),
  ];
  expect(madeSeed(() => rounds.shift() ?? new Uint8Array())).toBe("907" + "3".repeat(17));
});
