import type { AuditChange } from "../core/change/audit-change";
import { estimateText } from "../core/findings/estimate-text";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import { shownRules } from "../core/shown-rules";
import { findingsGrid } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

const yearNamed = (audit: string, year: string): string =>
  audit.includes(year) ? audit : `${audit}, ${year}`;

/** So many signs are 100%. */
const barLength = 20;

/** Over the years: each question with every audit that asked it so, and a bar; null with one earlier audit only. */
export function seriesPart({ compared, earlier, settings }: AuditChange): Part | null {
  if (earlier.length === 0 || compared.length === 0) return null;
  const { fewestForPercentage } = shownRules(settings);
  return tablePart({
    heading: "Over the years",
    line: "The bar is what was met in the cases read, from 0 to 100%.",
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Audit", role: "text" },
      { header: "Met", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: "Estimate", role: "proportion" },
      { header: "0 to 100%", role: "line" },
    ],
    ruledColumns: findingsGrid.length,
    rows: compared.flatMap(({ now, series }) =>
      series.map(({ audit, madeAt, met, applicable, estimate }): readonly PlannedCell[] => [
        questionName(now.criterion),
        yearNamed(audit, madeAt.slice(0, 4)),
        met === null || applicable === null ? "c" : ofBase(met, applicable),
        met === null || applicable === null
          ? null
          : shownPercent(percentText(met, applicable, fewestForPercentage)),
        estimate === null ? null : shownPercent(estimateText({ estimate })),
        barOf(met, applicable, fewestForPercentage),
      ]),
    ),
  });
}

/** null without a percentage to draw. */
function barOf(met: number | null, applicable: number | null, fewest: number): PlannedCell {
  if (met === null || applicable === null || applicable < fewest) return null;
  return "█".repeat(Math.round((met / applicable) * barLength));
}
