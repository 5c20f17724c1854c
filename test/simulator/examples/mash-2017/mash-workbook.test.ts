import { mashWorkbook } from "../../../../simulator/examples/mash-2017/mash-workbook";
import { committedFile, committedSheet, referenceTexts } from "./committed-example";

describe("the example workbook", () => {
  it("is byte for byte what its script makes", async () => {
    const made = await mashWorkbook(referenceTexts);
    expect(Buffer.from(made).equals(committedFile("MASH referrals 2017.xlsx"))).toBe(true);
  });

  it("has the four sheets in order", async () => {
    const { workbook } = await committedSheet("Codes");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "Referrals MASH 2017",
      "Survey responses",
      "Codes",
      "Read me",
    ]);
    expect(workbook.worksheets.map(({ state }) => state)).toEqual([
      "visible",
      "visible",
      "visible",
      "visible",
    ]);
  });

  it("says that everything in it is made up", async () => {
    const list = await committedSheet("Referrals MASH 2017");
    const readMe = await committedSheet("Read me");
    expect(list.getCell("A2").text).toContain("Every row is made up.");
    expect(readMe.getCell("A2").text).toContain("Everything in it is made up");
  });
});
