import { openExcel, refusal } from "./open-excel";
import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";

describe("charts", () => {
  const excel = openExcel(() => {
    const workbook = newWorkbook(["List"]);
    setValues(sheetNamed(workbook, "List"), "A1", [
      ["Criterion", "Met", "Not met"],
      ["One", 5, 2],
      ["Two", 6, 1],
      ["Three", 7, 0],
    ]);
    return workbook;
  });

  test("series and categories come out of the block that a chart is made from", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns");
    chart.load("name,id");
    chart.series.load("items/name");
    await context.sync();
    expect(chart.name).toBe("Chart 1");
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Met", "Not met"]);
    expect(excel.sheet.charts[0]?.series[1]).toEqual({
      name: "Not met",
      values: { sheetId: excel.sheet.id, area: { top: 1, bottom: 3, left: 2, right: 2 } },
      categories: { sheetId: excel.sheet.id, area: { top: 1, bottom: 3, left: 0, right: 0 } },
    });
  });

  test("what is set on a chart is kept, and it is found again by name and id", async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
    chart.name = "Results";
    chart.title.text = "How often met";
    chart.title.format.font.size = 12;
    chart.legend.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 10;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.majorTickMark = "None";
    const [first] = [chart.series.getItemAt(0)];
    first.format.fill.setSolidColor("#004488");
    first.gapWidth = 40;
    first.hasDataLabels = true;
    chart.setPosition("E2", "H11");
    const [byName, missing] = [
      sheet.charts.getItem("results").load("top,left,width,height"),
      sheet.charts.getItemOrNullObject("none").load("name"),
    ];
    await context.sync();
    expect(byName).toMatchObject({ left: 192, top: 15, width: 192, height: 150 });
    expect(missing.isNullObject).toBe(true);
    expect(excel.sheet.charts[0]).toMatchObject({
      type: "BarClustered",
      title: { text: "How often met", visible: true, fontSize: 12 },
      legend: { visible: false },
      valueAxis: { minimum: 0, maximum: 10, majorGridlines: { visible: false } },
      categoryAxis: { reversed: true, majorTickMark: "None" },
      series: [{ name: "Met", fill: "#004488", gapWidth: 40, hasDataLabels: true }],
    });
    expect(await refusal((_context, again) => again.charts.getItem("Results").delete())).toBeUndefined();
    expect(excel.sheet.charts).toEqual([]);
  });

  test("a chart's place follows hidden rows and wide columns", async () => {
    excel.sheet.rows.set(0, { hidden: true });
    excel.sheet.columns.set(0, { width: 100 });
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    chart.setPosition("B3");
    chart.load("top,left");
    await context.sync();
    expect([chart.left, chart.top]).toEqual([100, 15]);
  });
});
