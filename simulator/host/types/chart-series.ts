import type { ChartSeriesState } from "../model";
import { HostError } from "../engine/host-error";
import { hostType, type HostObject } from "../engine/host-object";
import type { Host } from "../host";
import {
  chartOf,
  flagArgument,
  numberArgument,
  rangeArgument,
  textArgument,
  type ChartTarget,
} from "../targets";
import { chartFill, chartLine } from "./chart-looks";

/** A series is held by itself, since the wire knows it only by its place. */
interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesState;
}

function at(target: ChartTarget, index: unknown, host: Host): HostObject {
  const series = chartOf(host, target).series[Number(index)];
  if (!series) throw new HostError("InvalidArgument");
  return chartSeries({ ...target, series });
}

export const chartSeriesCollection = hostType<keyof Excel.ChartSeriesCollection>()<ChartTarget>({
  name: "ChartSeriesCollection",
  reads: { count: (target, host) => chartOf(host, target).series.length },
  calls: { getCount: (target, _args, host) => chartOf(host, target).series.length },
  paths: {
    getItemAt: (target, [index], host) => at(target, index, host),
    add: (target, [name, index], host) => {
      const all = chartOf(host, target).series;
      const series: ChartSeriesState = { name: typeof name === "string" ? name : `Series${all.length + 1}` };
      all.splice(typeof index === "number" ? index : all.length, 0, series);
      return chartSeries({ ...target, series });
    },
  },
  items: (target, host) => chartOf(host, target).series.map((series) => chartSeries({ ...target, series })),
});

const rangeOf = (
  target: SeriesTarget,
  argument: unknown,
  host: Host,
): NonNullable<ChartSeriesState["values"]> => {
  const { sheetId, area } = rangeArgument(host, target.sheetId, argument);
  return { sheetId, area };
};

const chartSeries = hostType<keyof Excel.ChartSeries>()<SeriesTarget>({
  name: "ChartSeries",
  reads: {
    name: ({ series }) => series.name,
    gapWidth: ({ series }) => series.gapWidth ?? 219,
    overlap: ({ series }) => series.overlap ?? 0,
    hasDataLabels: ({ series }) => series.hasDataLabels ?? false,
  },
  writes: {
    name: ({ series }, value) => void (series.name = textArgument(value)),
    gapWidth: ({ series }, value) => void (series.gapWidth = numberArgument(value, 0)),
    overlap: ({ series }, value) => void (series.overlap = numberArgument(value, -100)),
    hasDataLabels: ({ series }, value) => void (series.hasDataLabels = flagArgument(value)),
  },
  calls: {
    setValues: (target, [source], host) => void (target.series.values = rangeOf(target, source, host)),
    setXAxisValues: (target, [source], host) =>
      void (target.series.categories = rangeOf(target, source, host)),
    delete: (target, _args, host) => {
      const all = chartOf(host, target).series;
      if (!all.includes(target.series)) throw new HostError("ItemNotFound");
      all.splice(all.indexOf(target.series), 1);
    },
  },
  paths: { format: (target) => chartSeriesFormat(target), dataLabels: (target) => chartDataLabels(target) },
});

const chartSeriesFormat = hostType<keyof Excel.ChartSeriesFormat>()<SeriesTarget>({
  name: "ChartSeriesFormat",
  paths: {
    fill: ({ series }) =>
      chartFill({ get: () => series.fill ?? "", set: (color) => void (series.fill = color) }),
    line: ({ series }) =>
      chartLine({ get: () => series.line ?? "", set: (color) => void (series.line = color) }),
  },
});

/** Labels show the values and nothing else; what else they could show is refused. */
const chartDataLabels = hostType<keyof Excel.ChartDataLabels>()<SeriesTarget>({
  name: "ChartDataLabels",
  reads: { showValue: ({ series }) => series.hasDataLabels ?? false },
  writes: {
    showValue: ({ series }, value) => void (series.hasDataLabels = flagArgument(value)),
    showSeriesName: (_target, value, host) =>
      void (flagArgument(value) && host.refuse("ChartDataLabels", "showSeriesName = true")),
    showCategoryName: (_target, value, host) =>
      void (flagArgument(value) && host.refuse("ChartDataLabels", "showCategoryName = true")),
  },
});
