import type { Findings } from "../core/findings/findings";
import { levelText } from "../core/findings/interval-text";
import { findingsGrid } from "./findings-words";
import { partHeight } from "./page-breaks";
import type { Part, PartRow } from "./part";
import { chartHeight } from "./results-chart";

/** The chart stands over these columns of the grid, beside a table that ends before them. */
export const chartColumns = { left: 4, right: findingsGrid.length } as const;

const heading = "The results as bars";

/** So many rows of the part stand above the chart: its heading. */
export const rowsAboveChart = 1;

/**
 * A part with the chart beside it: how to read the chart stands at the right of the heading, and the part is made as high
 * as the chart. Without a part, one of its own. No page begins inside it: the chart would lie over two.
 */
export function withChartBeside(part: Part | null, findings: Findings): Part {
  const [first, ...rest] = part?.rows ?? [{ cells: [heading], roles: ["section"], height: 24 }];
  const room = chartHeight(findings.results) - partHeight({ rows: rest, ruled: [] }, findingsGrid);
  const spacer: readonly PartRow[] = room > 0 ? [{ cells: [], roles: [], height: room }] : [];
  const head = first === undefined ? [] : [withNote(first, chartKey(findings))];
  return { ruled: [], ...part, mayBeSplit: false, rows: [...head, ...rest, ...spacer] };
}

function withNote(row: PartRow, note: string): PartRow {
  const before = Array.from({ length: chartColumns.left - 1 }, (_, at) => row.cells[at] ?? null);
  return {
    ...row,
    cells: [...before, note],
    roles: [...before.map((_, at) => row.roles[at] ?? ("line" as const)), "note"],
  };
}

/** Short enough for the columns of the chart. */
function chartKey({ results, settings }: Findings): string {
  return results.some(({ estimate }) => estimate?.interval)
    ? `Dark: cases read. Light: estimate for all, with its ${levelText(settings.confidenceLevel)} interval.`
    : "Dark: cases read.";
}
