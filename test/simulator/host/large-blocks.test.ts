import { openExcel } from "./open-excel";
import { cellAt } from "../../../simulator/host/cells";

describe("a large block", () => {
  const excel = openExcel();
  const rows = Array.from({ length: 20_000 }, (_, index) => [index, `case ${index}`, index / 3, true, null]);

  test("of 20,000 × 5 values is written in one request, in pieces that the client makes, and read back in one", async () => {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getFirst().getRange("A1:E20000");
    range.values = rows;
    await context.sync();
    const written = excel.host.counters.mark();
    expect(written.requests).toBe(1);
    // One piece is 300 rows: 67 pieces, each with its own rows found and joined.
    expect(written.actions).toBeGreaterThan(67);
    expect(written.bytesIn).toBeGreaterThan(800_000);
    expect(cellAt(excel.sheet, 19_999, 1).value).toBe("case 19999");
    expect(cellAt(excel.sheet, 300, 2).value).toBe(100);

    const reading = new Excel.RequestContext();
    const read = reading.workbook.worksheets.getFirst().getRange("A1:E20000").load("values");
    await reading.sync();
    expect(excel.host.counters.since(written).requests).toBe(1);
    expect(read.values).toEqual(rows.map((row) => row.map((value) => value ?? "")));
  });
});
