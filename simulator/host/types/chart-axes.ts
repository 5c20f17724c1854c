import type { ChartAxisState } from "../model";
import { hostType } from "../engine/host-object";
import type { Host } from "../host";
import {
  chartOf,
  flagArgument,
  numberArgument,
  textArgument,
  wordArgument,
  type ChartTarget,
} from "../targets";
import { chartFont, chartLine } from "./chart-looks";

interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

export const chartAxes = hostType<keyof Excel.ChartAxes>()<ChartTarget>({
  name: "ChartAxes",
  paths: {
    categoryAxis: (target) => chartAxis({ ...target, axis: "categoryAxis" }),
    valueAxis: (target) => chartAxis({ ...target, axis: "valueAxis" }),
  },
});

const axisOf = ({ axis, ...target }: AxisTarget, host: Host): ChartAxisState => chartOf(host, target)[axis];

/** Excel takes "" for a bound to mean that it chooses the bound itself. */
function setBound(
  target: AxisTarget,
  property: "minimum" | "maximum" | "majorUnit",
  value: unknown,
  host: Host,
): void {
  const chart = chartOf(host, target);
  const others = Object.entries(chart[target.axis]).filter(([name]) => name !== property);
  chart[target.axis] = {
    ...Object.fromEntries(others),
    ...(value !== "" && { [property]: numberArgument(value) }),
  };
}

const chartAxis = hostType<keyof Excel.ChartAxis>()<AxisTarget>({
  name: "ChartAxis",
  reads: {
    minimum: (target, host) => axisOf(target, host).minimum ?? "",
    maximum: (target, host) => axisOf(target, host).maximum ?? "",
    majorUnit: (target, host) => axisOf(target, host).majorUnit ?? "",
    reversePlotOrder: (target, host) => axisOf(target, host).reversed ?? false,
    visible: (target, host) => axisOf(target, host).visible ?? true,
    numberFormat: (target, host) => axisOf(target, host).numberFormat ?? "General",
    majorTickMark: (target, host) => axisOf(target, host).majorTickMark ?? "None",
    tickLabelSpacing: (target, host) => axisOf(target, host).tickLabelSpacing ?? 1,
  },
  writes: {
    minimum: (target, value, host) => setBound(target, "minimum", value, host),
    maximum: (target, value, host) => setBound(target, "maximum", value, host),
    majorUnit: (target, value, host) => setBound(target, "majorUnit", value, host),
    reversePlotOrder: (target, value, host) => void (axisOf(target, host).reversed = flagArgument(value)),
    visible: (target, value, host) => void (axisOf(target, host).visible = flagArgument(value)),
    numberFormat: (target, value, host) => void (axisOf(target, host).numberFormat = textArgument(value)),
    majorTickMark: (target, value, host) =>
      void (axisOf(target, host).majorTickMark = wordArgument(value, ["None", "Inside", "Outside", "Cross"])),
    tickLabelSpacing: (target, value, host) =>
      void (axisOf(target, host).tickLabelSpacing = numberArgument(value, 1)),
    position: (target, value, host) => void (axisOf(target, host).crosses = textArgument(value)),
  },
  paths: {
    format: (target) => chartAxisFormat(target),
    majorGridlines: (target) => chartGridlines(target),
    title: (target) => chartAxisTitle(target),
  },
});

const chartAxisFormat = hostType<keyof Excel.ChartAxisFormat>()<AxisTarget>({
  name: "ChartAxisFormat",
  paths: {
    font: (target) => chartFont({ state: (host) => axisOf(target, host) }),
    line: (target) =>
      chartLine({
        get: (host) => axisOf(target, host).lineColor ?? "",
        set: (color, host) => void (axisOf(target, host).lineColor = color),
      }),
  },
});

/** Only hiding a title is emulated: a new chart has none, and the model keeps none. */
const chartAxisTitle = hostType<keyof Excel.ChartAxisTitle>()<AxisTarget>({
  name: "ChartAxisTitle",
  reads: { visible: () => false },
  writes: {
    visible: (_target, value, host) => {
      if (flagArgument(value)) host.refuse("ChartAxisTitle", "visible = true");
    },
  },
});

const gridlinesOf = (target: AxisTarget, host: Host): NonNullable<ChartAxisState["majorGridlines"]> =>
  (axisOf(target, host).majorGridlines ??= { visible: target.axis === "valueAxis" });

const chartGridlines = hostType<keyof Excel.ChartGridlines>()<AxisTarget>({
  name: "ChartGridlines",
  reads: { visible: (target, host) => gridlinesOf(target, host).visible },
  writes: {
    visible: (target, value, host) => void (gridlinesOf(target, host).visible = flagArgument(value)),
  },
  paths: { format: (target) => chartGridlinesFormat(target) },
});

const chartGridlinesFormat = hostType<keyof Excel.ChartGridlinesFormat>()<AxisTarget>({
  name: "ChartGridlinesFormat",
  paths: {
    line: (target) =>
      chartLine({
        get: (host) => gridlinesOf(target, host).color ?? "",
        set: (color, host) => {
          const gridlines = gridlinesOf(target, host);
          if (color === null) gridlines.visible = false;
          else gridlines.color = color;
        },
      }),
  },
});
