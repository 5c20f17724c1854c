import { groupings, type StrataDefinition } from "../core/frame/frame-definition";
import type { RecordedDraw } from "../core/sampling/draw-record";
import { strataNow } from "../core/sampling/strata-now";
import { drawnGroupColumns, drawnGroupRows } from "./drawn-group-rows";
import type { Part } from "./part";
import { tablePart } from "./table-part";

/** Who was in the list that could be drawn, step by step. */
export function whoIsInPart({ exclusions }: RecordedDraw): Part {
  return tablePart({
    heading: "Who is in",
    data: true,
    columns: [
      { header: "Step", role: "rowHeader" },
      { header: "Rule", role: "text" },
      { header: "Rows out", role: "count" },
      { header: "Rows left", role: "count" },
    ],
    rows: exclusions.map(({ step, rule, rowsOut, rowsLeft }) => [step, rule, rowsOut, rowsLeft]),
  });
}

/** How many cases each group had, and how many were drawn from it. */
export function groupsPart(
  draw: RecordedDraw,
  definition: StrataDefinition,
  heading = "Groups and sample",
): Part {
  const strata = strataNow(draw);
  const columns = groupings(definition).map(({ column }) => column);
  return tablePart({
    heading,
    data: true,
    columns: [
      { header: "Group", role: "rowHeader" },
      { header: columns.length === 0 ? "Values" : `Values in ${columns.join(" / ")}`, role: "text" },
      ...drawnGroupColumns,
    ],
    ...drawnGroupRows(strata, ({ values }) => values.join("; ")),
  });
}
