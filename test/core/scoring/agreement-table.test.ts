import { agreementShares, agreementTable } from "../../../src/core/scoring/agreement-table";

const scores = [
  { first: "Yes", second: "Yes" },
  { first: "Yes", second: "No" },
  { first: "No", second: "Not applicable" },
  { first: "Not applicable", second: "Not applicable" },
  { first: null, second: "Yes" },
  { first: "Yes", second: null },
] as const;

describe("two reviewers' answers counted", () => {
  it("has the first reviewer in rows, the second in columns, and leaves blanks out", () => {
    expect(agreementTable(["Yes", "No", "Not applicable"], scores)).toEqual([
      [1, 1, 0],
      [0, 0, 1],
      [0, 0, 1],
    ]);
  });

  it("is the table of the cases both call applicable when that category is left off", () => {
    expect(agreementTable(["Yes", "No"], scores)).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(agreementTable(["Yes", "No"], [])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it("has shares of rows and columns, or nothing to share", () => {
    const shares = agreementShares([
      [1, 1],
      [0, 2],
    ]);
    expect(shares).toMatchObject({ cases: 4, agreed: 3, rowShares: [0.5, 0.5], columnShares: [0.25, 0.75] });
    expect(
      agreementShares([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(agreementShares([[5]])).toBeNull();
  });
});
