import { newWorkbookBytes } from "../../../simulator/page/workbook/new-workbook-bytes";

test("what the add-in had Excel open is a file again; a blank workbook and what is no base64 is none", () => {
  const bytes = Uint8Array.from([80, 75, 3, 4, 0, 255]);
  expect(newWorkbookBytes(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
  expect(newWorkbookBytes("")).toBeNull();
  expect(newWorkbookBytes("%")).toBeNull();
});
