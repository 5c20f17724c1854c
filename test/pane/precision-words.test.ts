import {
  limitText,
  pointsText,
  rangeText,
  samplesText,
  shareText,
  weightText,
} from "../../src/pane/words/precision-words";

test("points are whole from ten on, with one decimal below, and one point is one", () => {
  expect([0.1004, 0.0996, 0.045, 0.01, 0.0049, 0.2194].map(pointsText)).toEqual([
    "10 points",
    "10 points",
    "4.5 points",
    "1 point",
    "0.5 points",
    "22 points",
  ]);
});

test("a range is cut off at none and all, and finer where it is narrow", () => {
  expect(rangeText(0.5, 0.22)).toBe("from 28% to 72%");
  expect(rangeText(0.9, 0.13)).toBe("from 77% to 100%");
  expect(rangeText(0.02, 0.05)).toBe("from 0% to 7%");
  expect(rangeText(0.5, 0.004)).toBe("from 49.6% to 50.4%");
});

test("a limit never says too little", () => {
  expect(limitText(0.048_703)).toBe("4.9%");
  expect(limitText(0.05)).toBe("5%");
  expect(limitText(0.050_001)).toBe("5.1%");
  expect(limitText(1)).toBe("100%");
});

test("levels and shares in words", () => {
  expect(samplesText(0.95)).toBe("in 95 of 100 samples");
  expect(samplesText(0.975)).toBe("in 975 of 1,000 samples");
  expect(shareText(0.29)).toBe("29%");
  expect(shareText(0.6234)).toBe("62.3%");
});

test("a weight is whole from ten on, what a case stands for has a decimal", () => {
  expect(weightText(1384, 20)).toBe("1 in 69 cases: each stands for 69.2.");
  expect(weightText(400, 20)).toBe("1 in 20 cases: each stands for 20.");
  expect(weightText(10, 3)).toBe("1 in 3.3 cases: each stands for 3.3.");
  expect(weightText(1_048_575, 1)).toBe("1 in 1,048,575 cases: each stands for 1,048,575.");
});
