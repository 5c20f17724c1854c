import { areaAddress } from "../../sheets/area-address";
import type { PlannedArea, Step } from "../../sheets/plan";
import { rangeOf } from "../areas";
import { grey, ink, seriesFills } from "../../sheets/stylesheet";

/** A native stacked bar chart over cells, from a block whose first column holds the labels. */
export function drawChart(sheet: Excel.Worksheet, step: Extract<Step, { step: "chart" }>): void {
  const labels: PlannedArea = { ...step.source, right: step.source.left };
  const amounts: PlannedArea = { ...step.source, left: step.source.left + 1 };
  const chart = sheet.charts.add("BarStacked", rangeOf(sheet, amounts), "Columns");
  chart.name = step.name;
  chart.setPosition(areaAddress({ ...step.over, bottom: step.over.top, right: step.over.left }));
  chart.width = step.widthPoints;
  chart.height = step.heightPoints;
  chart.title.text = step.title;
  chart.title.format.font.size = 10;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = ink;
  chart.legend.visible = false;
  chart.format.border.lineStyle = "None";
  drawAxes(chart);
  step.series.forEach(({ name, part }, index) => {
    const series = chart.series.getItemAt(index);
    series.name = name;
    series.setXAxisValues(rangeOf(sheet, labels));
    series.gapWidth = 8;
    series.overlap = 100;
    const fill = seriesFills[part];
    if (fill === null) series.format.fill.clear();
    else series.format.fill.setSolidColor(fill);
  });
}

function drawAxes(chart: Excel.Chart): void {
  const { categoryAxis, valueAxis } = chart.axes;
  // Questions from the top; the value axis must then cross at the far end, or it lands above them.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = "None";
  categoryAxis.format.font.size = 9;
  categoryAxis.format.line.color = grey;
  valueAxis.minimum = 0;
  valueAxis.maximum = 100;
  valueAxis.majorUnit = 25;
  valueAxis.numberFormat = '0"%"';
  valueAxis.format.font.size = 8;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = "#DCDCDC";
}
