import { cellAt, formatAt } from "../../host/cells";
import { displayText } from "../../host/display/display-text";
import type { ChartSeriesState, ChartState, WorkbookState } from "../../host/model";

export interface ChartBar {
  readonly from: number;
  readonly to: number;
  readonly fill: string | null;
  readonly line: string | null;
  /** The number as its cell shows it, where the series has labels. */
  readonly label: string | null;
}

export interface ChartCategory {
  readonly label: string;
  readonly bars: readonly ChartBar[];
}

const officeColors = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

/** The fill of a series: its own, none (null), or Excel's colour for its place. */
export const seriesColor = (series: ChartSeriesState, index: number): string | null =>
  series.fill === undefined ? (officeColors[index % officeColors.length] ?? null) : series.fill;

type Source = ChartSeriesState["values"];

/** The cells of a range in reading order; [] where the range or its sheet is gone. */
function cellsOf(workbook: WorkbookState, source: Source): { value: number | null; text: string }[] {
  const sheet = workbook.sheets.find(({ id }) => id === source?.sheetId);
  if (!sheet || !source) return [];
  const cells: { value: number | null; text: string }[] = [];
  for (let row = source.area.top; row <= source.area.bottom; row += 1) {
    for (let column = source.area.left; column <= source.area.right; column += 1) {
      const { value } = cellAt(sheet, row, column);
      const format = formatAt(sheet, row, column).numberFormat ?? "General";
      cells.push({
        value: typeof value === "number" ? value : null,
        text: displayText(value, format, workbook.date1904),
      });
    }
  }
  return cells;
}

/** A bar chart as the numbers in its cells make it: stacked bars follow each other, others begin at 0. */
export function chartCategories(workbook: WorkbookState, chart: ChartState): ChartCategory[] {
  const stacked = chart.type.includes("Stacked");
  const series = chart.series.map((each, index) => ({
    ...each,
    cells: cellsOf(workbook, each.values),
    color: seriesColor(each, index),
  }));
  const labels = cellsOf(workbook, chart.series.find(({ categories }) => categories)?.categories);
  const count = Math.max(labels.length, ...series.map(({ cells }) => cells.length), 0);
  return Array.from({ length: count }, (_, index) => {
    let end = 0;
    const bars = series.map(({ cells, color, line, hasDataLabels }): ChartBar => {
      const cell = cells[index];
      const from = stacked ? end : 0;
      end = from + (cell?.value ?? 0);
      return {
        from,
        to: end,
        fill: color,
        line: line ?? null,
        label: hasDataLabels && cell ? cell.text : null,
      };
    });
    return { label: labels[index]?.text ?? String(index + 1), bars };
  });
}

/** Round steps from the axis's least to its greatest value: about five where it names no step. */
export function axisMarks(least: number, greatest: number, step: number | undefined): number[] {
  const span = greatest - least;
  if (!(span > 0)) return [least];
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  const unit = step !== undefined && step > 0 ? step : round * power;
  const count = Math.min(50, Math.floor(span / unit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((least + index * unit).toPrecision(12)));
}
