import { newWorkbook, setValues, sheetNamed } from "../../../simulator/host/new-workbook";
import type { ChartState } from "../../../simulator/host/model";
import { axisMarks, chartCategories } from "../../../simulator/page/chart/chart-numbers";

function barChart(type: string) {
  const workbook = newWorkbook(["Numbers"]);
  const sheet = sheetNamed(workbook, "Numbers");
  setValues(sheet, "A1", [
    ["Threshold", 60, 10],
    ["Agencies", "", 30],
  ]);
  const source = (column: number) => ({
    sheetId: sheet.id,
    area: { top: 0, bottom: 1, left: column, right: column },
  });
  const chart: ChartState = {
    id: "1",
    name: "Chart 1",
    type,
    top: 0,
    left: 0,
    width: 300,
    height: 200,
    legend: { visible: false, position: "Bottom" },
    series: [
      { name: "Read", values: source(1), categories: source(0), fill: "#11707a", hasDataLabels: true },
      { name: "Gap", values: source(2), fill: null },
    ],
    categoryAxis: {},
    valueAxis: {},
  };
  return { workbook, chart };
}

test("stacked bars follow each other; a blank amount takes no room; a cleared fill stays clear", () => {
  const { workbook, chart } = barChart("BarStacked");
  expect(chartCategories(workbook, chart)).toEqual([
    {
      label: "Threshold",
      bars: [
        { from: 0, to: 60, fill: "#11707a", line: null, label: "60" },
        { from: 60, to: 70, fill: null, line: null, label: null },
      ],
    },
    {
      label: "Agencies",
      bars: [
        { from: 0, to: 0, fill: "#11707a", line: null, label: "" },
        { from: 0, to: 30, fill: null, line: null, label: null },
      ],
    },
  ]);
});

test("clustered bars all begin at 0", () => {
  const { workbook, chart } = barChart("BarClustered");
  expect(chartCategories(workbook, chart)[0]?.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 60],
    [0, 10],
  ]);
});

test("a chart whose sheet is gone has no categories", () => {
  const { workbook, chart } = barChart("BarStacked");
  workbook.sheets = [];
  expect(chartCategories(workbook, chart)).toEqual([]);
});

test("the axis is marked in its own steps, or in round ones", () => {
  expect(axisMarks(0, 100, 25)).toEqual([0, 25, 50, 75, 100]);
  expect(axisMarks(0, 1, 0.2)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(axisMarks(0, 47, undefined)).toEqual([0, 10, 20, 30, 40]);
  expect(axisMarks(3, 3, undefined)).toEqual([3]);
});
