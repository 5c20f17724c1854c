import { chosenOptions } from "../../../src/sheets/workings/chosen-options";

const listed = '";"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(T[Q])),"; ",";")," ;",";"),";",";;")&";"';

test("a cell is taken apart into whole options, without patterns", () => {
  const chosen = chosenOptions("T[Q]", ["Pol*", "Police"]);
  const rest = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${listed},";pol*;",""),";police;",""),";;","")`;
  expect(chosen?.has("Pol*")).toBe(`ISNUMBER(FIND(";pol*;",${listed})/(LEN(${rest})=0))`);
  expect(chosen?.answered).toBe(`ISNUMBER(1/((LEN(${rest})=0)*(LEN(SUBSTITUTE(${listed},";;",""))>0)))`);
});

test.each([
  [[]],
  [["Yes; late", "No"]],
  [['Said "so"']],
  [["two  spaces"]],
  [Array.from({ length: 51 }, (_, index) => `Option ${index}`)],
])("no formula for the options %j", (options) => {
  expect(chosenOptions("T[Q]", options)).toBeNull();
});

test("fifty options are not too many", () => {
  expect(
    chosenOptions(
      "T[Q]",
      Array.from({ length: 50 }, (_, index) => `Option ${index}`),
    ),
  ).not.toBeNull();
});
