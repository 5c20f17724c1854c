import { pixels } from "../look/pixels";
import type { OpenWorkbook } from "../workbook/open-workbook";
import { BarChart } from "./BarChart";
import { chartCategories } from "./chart-numbers";

export interface ChartLayerProps {
  readonly open: OpenWorkbook;
  /** Where cell A1 begins, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** The charts of the sheet in front, over its cells. Bar charts are drawn; others show their name only. */
export function ChartLayer({ open, left, top }: ChartLayerProps) {
  return (
    <>
      {open.sheet.charts.map((chart) => {
        const isBars = chart.type.startsWith("Bar");
        const words = chart.alternativeText?.description ?? chart.title?.text ?? chart.name;
        return (
          <svg
            key={chart.id}
            role="img"
            aria-label={words}
            className="chart"
            width={pixels(chart.width)}
            height={pixels(chart.height)}
            style={{
              left: left + pixels(chart.left),
              top: top + pixels(chart.top),
              background: chart.fill ?? "#ffffff",
              border: chart.border === null ? "none" : `1px solid ${chart.border ?? "#d9d9d9"}`,
            }}
          >
            {isBars ? (
              <BarChart
                chart={chart}
                categories={chartCategories(open.workbook, chart)}
                stacked={chart.type.includes("Stacked")}
              />
            ) : (
              <text x={12} y={24} fontSize={13}>
                {`${chart.title?.text ?? chart.name}: the simulator draws bar charts only.`}
              </text>
            )}
          </svg>
        );
      })}
    </>
  );
}
