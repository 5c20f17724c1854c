import { HostError } from "../engine/host-error";
import { hostType } from "../engine/host-object";
import type { Host } from "../host";
import { requireUnprotected } from "../protection";
import { placeOf } from "../sizes";
import {
  chartOf,
  flagArgument,
  numberArgument,
  rangeArgument,
  sheetOf,
  textArgument,
  type ChartTarget,
} from "../targets";
import { chartAxes } from "./chart-axes";
import { chartBorder, chartFill, chartFont } from "./chart-looks";
import { chartSeriesCollection } from "./chart-series";
import { boundingArea } from "../area";
import { worksheet } from "./worksheet";

/** Lays the chart over the cells from one to the other, both included. */
function setPosition(target: ChartTarget, [start, end]: readonly unknown[], host: Host): void {
  const first = rangeArgument(host, target.sheetId, start).area;
  const last = end === undefined || end === null ? null : rangeArgument(host, target.sheetId, end).area;
  const chart = chartOf(host, target);
  const place = placeOf(sheetOf(host, target), last ? boundingArea(first, last) : first);
  chart.top = place.top;
  chart.left = place.left;
  if (last) {
    chart.width = place.width;
    chart.height = place.height;
  }
}

const measure = (property: "top" | "left" | "width" | "height") => ({
  read: (target: ChartTarget, host: Host): number => chartOf(host, target)[property],
  write: (target: ChartTarget, value: unknown, host: Host): void => {
    chartOf(host, target)[property] = numberArgument(value, 0);
  },
});
const [top, left, width, height] = [measure("top"), measure("left"), measure("width"), measure("height")];

/** A chart. The API up to ExcelApi 1.14 has no alternative text for charts. */
export const chart = hostType<keyof Excel.Chart>()<ChartTarget>({
  name: "Chart",
  id: ({ chartId }) => chartId,
  reads: {
    id: ({ chartId }) => chartId,
    name: (target, host) => chartOf(host, target).name,
    chartType: (target, host) => chartOf(host, target).type,
    top: top.read,
    left: left.read,
    width: width.read,
    height: height.read,
  },
  writes: {
    name: (target, value, host) => void (chartOf(host, target).name = textArgument(value)),
    chartType: (target, value, host) => void (chartOf(host, target).type = textArgument(value)),
    top: top.write,
    left: left.write,
    width: width.write,
    height: height.write,
  },
  calls: {
    setPosition,
    delete: (target, _args, host) => {
      const sheet = sheetOf(host, target);
      requireUnprotected(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chartOf(host, target)), 1);
    },
  },
  paths: {
    title: (target) => chartTitle(target),
    legend: (target) => chartLegend(target),
    axes: (target) => chartAxes(target),
    series: (target) => chartSeriesCollection(target),
    format: (target) => chartAreaFormat(target),
    worksheet: ({ sheetId }) => worksheet({ sheetId }),
  },
});

const titleOf = (target: ChartTarget, host: Host): NonNullable<ReturnType<typeof chartOf>["title"]> =>
  (chartOf(host, target).title ??= { text: "", visible: true });

const chartTitle = hostType<keyof Excel.ChartTitle>()<ChartTarget>({
  name: "ChartTitle",
  reads: {
    text: (target, host) => chartOf(host, target).title?.text ?? "",
    visible: (target, host) => chartOf(host, target).title?.visible ?? false,
  },
  writes: {
    text: (target, value, host) => {
      titleOf(target, host).text = textArgument(value);
      titleOf(target, host).visible = true;
    },
    visible: (target, value, host) => void (titleOf(target, host).visible = flagArgument(value)),
  },
  paths: { format: (target) => chartTitleFormat(target) },
});

const chartTitleFormat = hostType<keyof Excel.ChartTitleFormat>()<ChartTarget>({
  name: "ChartTitleFormat",
  paths: { font: (target) => chartFont({ state: (host) => titleOf(target, host) }) },
});

const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

const chartLegend = hostType<keyof Excel.ChartLegend>()<ChartTarget>({
  name: "ChartLegend",
  reads: {
    visible: (target, host) => chartOf(host, target).legend.visible,
    position: (target, host) => chartOf(host, target).legend.position,
  },
  writes: {
    visible: (target, value, host) => void (chartOf(host, target).legend.visible = flagArgument(value)),
    position: (target, value, host) => {
      if (!positions.includes(String(value))) throw new HostError("InvalidArgument");
      chartOf(host, target).legend.position = String(value);
    },
  },
});

const chartAreaFormat = hostType<keyof Excel.ChartAreaFormat>()<ChartTarget>({
  name: "ChartAreaFormat",
  paths: {
    fill: (target) =>
      chartFill({
        set: (color, host) => void (chartOf(host, target).fill = color),
        get: (host) => chartOf(host, target).fill ?? "",
      }),
    border: (target) =>
      chartBorder({
        set: (color, host) => void (chartOf(host, target).border = color),
        get: (host) => chartOf(host, target).border ?? "",
      }),
  },
});
