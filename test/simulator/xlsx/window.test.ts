/** @jest-environment jsdom */
import { readWorkbook } from "../../../simulator/xlsx/read-workbook";
import { writeWorkbook } from "../../../simulator/xlsx/write-workbook";
import { sampleWorkbook } from "./sample-workbook";

test("files are written and read where there is a window and nothing of Node", () => {
  expect(typeof window).toBe("object");
  const read = readWorkbook(writeWorkbook(sampleWorkbook()));
  expect(read.ok && read.value.sheets.map((sheet) => sheet.name)).toEqual([
    "Audit findings",
    "Audit sample",
    "Audit's criteria",
    "Chart data",
  ]);
});
