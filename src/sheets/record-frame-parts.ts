import { wholeNumberText } from "../core/findings/number-text";
import { groupings, type StrataDefinition } from "../core/frame/frame-definition";
import type { RecordedDraw } from "../core/sampling/draw-record";
import { strataNow } from "../core/sampling/strata-now";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
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
  const sum = (of: (stratum: RecordedDraw["strata"][number]) => number) =>
    strata.reduce((total, stratum) => total + of(stratum), 0);
  return tablePart({
    heading,
    data: true,
    columns: [
      { header: "Group", role: "rowHeader" },
      { header: columns.length === 0 ? "Values" : `Values in ${columns.join(" / ")}`, role: "text" },
      { header: "In the list", role: "count" },
      { header: "Drawn", role: "count" },
      { header: "Spares", role: "count" },
      { header: "One case stands for", role: "interval" },
    ],
    rows: strata.map(({ label, values, populationSize, drawn, spares }): readonly PlannedCell[] => [
      label === "" ? "All cases" : label,
      values.join("; "),
      populationSize,
      drawn,
      spares,
      drawn === 0 ? "none drawn" : `${tenths(populationSize / drawn)} cases`,
    ]),
    total: [
      "All",
      null,
      sum(({ populationSize }) => populationSize),
      sum(({ drawn }) => drawn),
      sum(({ spares }) => spares),
      null,
    ],
  });
}

function tenths(amount: number): string {
  const rounded = Math.round(amount * 10);
  return `${wholeNumberText(Math.floor(rounded / 10))}.${rounded % 10}`;
}
