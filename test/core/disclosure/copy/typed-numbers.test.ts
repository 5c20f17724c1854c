import { typedNumbers } from "../../../../src/core/disclosure/copy/typed-numbers";

const found = (text: string, read = 60) =>
  typedNumbers(text, read).map(({ offset, length }) => text.slice(offset, offset + length));

test.each([
  ["Only 3 of 57 had a plan", ["3", "57"]],
  ["68% met it, and 7 % did not", ["68%", "7 %"]],
  ["two of the cases, three children, five plans", ["two", "three", "five"]],
  ["By 31 March 2018, in 2019 and by 4 April", []],
  ["61 cases, 1,200 referrals", []],
  ["Teams need 2.5 days", []],
  ["One way of doing it is to ask; a two-way talk", ["One"].filter(() => false)],
  ["A4 paper and Q7", []],
  ["", []],
])("%s", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test("numbers up to the cases read are asked about, whatever that is", () => {
  expect(found("61 cases", 61)).toEqual(["61"]);
});
