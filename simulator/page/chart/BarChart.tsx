import type { ReactNode } from "react";
import { displayText } from "../../host/display/display-text";
import type { ChartState } from "../../host/model";
import { pixels } from "../look/pixels";
import { axisMarks, seriesColor } from "./chart-numbers";
import type { ChartCategory } from "./chart-numbers";

export interface BarChartProps {
  readonly chart: ChartState;
  readonly categories: readonly ChartCategory[];
  readonly stacked: boolean;
}

const textSize = (points: number | undefined): number => pixels(points ?? 9);

/** Lying bars, the first category on top where the axis is reversed and at the bottom otherwise, as in Excel. */
export function BarChart({ chart, categories, stacked }: BarChartProps) {
  const { categoryAxis, valueAxis } = chart;
  const [width, height] = [pixels(chart.width), pixels(chart.height)];
  const size = textSize(categoryAxis.fontSize);
  const longest = Math.max(0, ...categories.map(({ label }) => label.length));
  const ends = categories.flatMap(({ bars }) => bars.map(({ to }) => to));
  const least = valueAxis.minimum ?? Math.min(0, ...ends);
  const greatest = valueAxis.maximum ?? Math.max(1e-9, ...ends);
  const marks = axisMarks(least, greatest, valueAxis.majorUnit);
  const legend = chart.legend.visible ? 22 : 0;
  const plot = {
    left: categoryAxis.visible === false ? 8 : Math.min(width * 0.4, 16 + longest * size * 0.5),
    top:
      (chart.title?.visible ? textSize(chart.title.fontSize ?? 14) + 14 : 10) +
      (chart.legend.position === "Top" ? legend : 0),
    right: width - 16,
    bottom: height - (valueAxis.visible === false ? 8 : 24) - (chart.legend.position === "Top" ? 0 : legend),
  };
  const x = (value: number): number =>
    plot.left +
    ((Math.min(greatest, Math.max(least, value)) - least) / (greatest - least)) * (plot.right - plot.left);
  const slot = (plot.bottom - plot.top) / Math.max(1, categories.length);
  const lanes = stacked ? 1 : Math.max(1, chart.series.length);
  const thick = slot / (1 + (chart.series[0]?.gapWidth ?? 150) / 100 / lanes) / lanes;
  const row = (index: number): number =>
    plot.top + slot * (categoryAxis.reversed ? index : categories.length - 1 - index);
  const ink = valueAxis.fontColor ?? "#595959";

  const category = ({ label, bars }: ChartCategory, index: number): ReactNode => {
    const middle = row(index) + slot / 2;
    const first = middle - (thick * lanes) / 2;
    return (
      <g key={index}>
        {categoryAxis.visible !== false && (
          <text
            x={plot.left - 6}
            y={middle}
            textAnchor="end"
            dominantBaseline="central"
            fontSize={size}
            fill={categoryAxis.fontColor ?? ink}
          >
            {label}
          </text>
        )}
        {bars.map((bar, lane) => (
          <g key={lane}>
            {bar.to !== bar.from && (bar.fill !== null || bar.line !== null) && (
              <rect
                x={x(Math.min(bar.from, bar.to))}
                y={first + (stacked ? 0 : lane * thick)}
                width={Math.abs(x(bar.to) - x(bar.from))}
                height={thick}
                fill={bar.fill ?? "none"}
                stroke={bar.line ?? "none"}
              />
            )}
            {bar.label !== null && (
              <text
                x={(x(bar.from) + x(bar.to)) / 2}
                y={middle}
                textAnchor="middle"
                dominantBaseline="central"
                fontSize={textSize(8)}
              >
                {bar.label}
              </text>
            )}
          </g>
        ))}
      </g>
    );
  };
  const named = chart.series
    .map((series, index) => ({ name: series.name, fill: seriesColor(series, index) }))
    .filter(({ fill }) => fill !== null);
  return (
    <>
      {chart.title?.visible && (
        <text
          x={width / 2}
          y={textSize(chart.title.fontSize ?? 14) + 4}
          textAnchor="middle"
          fontSize={textSize(chart.title.fontSize ?? 14)}
          fontWeight={chart.title.bold ? 700 : 400}
          fill={chart.title.fontColor ?? "#595959"}
        >
          {chart.title.text}
        </text>
      )}
      {marks.map((value) => (
        <g key={value}>
          {valueAxis.majorGridlines?.visible !== false && (
            <line
              x1={x(value)}
              x2={x(value)}
              y1={plot.top}
              y2={plot.bottom}
              stroke={valueAxis.majorGridlines?.color ?? "#d9d9d9"}
            />
          )}
          {valueAxis.visible !== false && (
            <text
              x={x(value)}
              y={plot.bottom + 15}
              textAnchor="middle"
              fontSize={textSize(valueAxis.fontSize)}
              fill={ink}
            >
              {displayText(value, valueAxis.numberFormat ?? "General", false)}
            </text>
          )}
        </g>
      ))}
      {categories.map(category)}
      <line
        x1={plot.left}
        x2={plot.left}
        y1={plot.top}
        y2={plot.bottom}
        stroke={categoryAxis.lineColor ?? "#bfbfbf"}
      />
      {chart.legend.visible &&
        named.map(({ name, fill }, index) => (
          <g
            key={index}
            transform={`translate(${plot.left + (index * (plot.right - plot.left)) / named.length}, ${chart.legend.position === "Top" ? plot.top - 16 : height - 16})`}
          >
            <rect width={9} height={9} fill={fill ?? "#4472c4"} />
            <text x={13} y={8} fontSize={textSize(9)} fill={ink}>
              {name}
            </text>
          </g>
        ))}
    </>
  );
}
