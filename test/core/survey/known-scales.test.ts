import { scaleOrder, scaleSides } from "../../../src/core/survey/known-scales";

it("puts options in the order of their scale, and what is outside it last", () => {
  expect(scaleOrder(["Disagree", "Not sure", "strongly agree", "Agree"])).toEqual([
    "strongly agree",
    "Agree",
    "Disagree",
    "Not sure",
  ]);
});

it("knows no scale of one word, or where one word is of none", () => {
  expect(scaleOrder(["Agree", "Not sure"])).toBeNull();
  expect(scaleOrder(["Agree", "Disagree", "Banana"])).toBeNull();
  expect(scaleOrder([])).toBeNull();
});

it("names a side only where it holds more than one option", () => {
  expect(scaleSides(["Strongly agree", "Agree", "Disagree"])).toEqual([
    { name: "Agree", options: ["Strongly agree", "Agree"] },
  ]);
  expect(scaleSides(["Red", "Blue"])).toEqual([]);
});
