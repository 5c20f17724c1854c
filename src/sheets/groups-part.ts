import type { Findings } from "../core/findings/findings";
import { questionName } from "../core/findings/question-name";
import { wholeNumberText } from "../core/findings/number-text";
import { findingsGrid, type FindingsSheetWords } from "./findings-words";
import { percentText } from "../core/findings/percent-text";
import { shownRules } from "../core/shown-rules";
import { ofBase } from "./of-base";
import { shownPercent } from "./shown-percent";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { roleTextSize } from "./role-text-size";
import { tablePart } from "./table-part";
import { textLines } from "./text-lines";

/** A head of more lines than these takes more room than its table. */
const mostLinesOfHead = 6;

/**
 * Up to three groups side by side. null for one group, for more than three, and where a name is too long for the head
 * of a column: the tables of the questions say it all.
 */
export function sideBySidePart(
  { results, design, settings }: Findings,
  { groupColumn }: Pick<FindingsSheetWords, "groupColumn">,
): Part | null {
  const labels = design.strata.map(({ label }) => label);
  const { fewestForPercentage, fewestForPrecision } = shownRules(settings);
  if (labels.length < 2 || labels.length > 3 || labels.some(isTooLong)) return null;
  // With two groups there is room for the percentage of all, so that the last column keeps its place.
  const hasPercent = labels.length === 2;
  return tablePart({
    heading: byGroupHeading(groupColumn),
    mayBeSplit: true,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "In the cases read", role: "text" },
      ...labels.map((header) => ({ header, role: "interval" }) as const),
      { header: "All read", role: "ofBase" },
      ...(hasPercent ? [{ header: "Per cent of those", role: "proportion" } as const] : []),
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: results.map(({ criterion, byStratum, counts, metForHeadline }): readonly PlannedCell[] => {
      const groups = labels.map((label) => byStratum.find((stratum) => stratum.label === label));
      const small = groups.some(
        (group) => group !== undefined && group.counts.applicable < fewestForPrecision,
      );
      return [
        questionName(criterion),
        comparedInWords(
          byStratum.map(({ label, counts: { applicable }, metForHeadline: met }) => ({
            label,
            met,
            applicable,
          })),
          fewestForPercentage,
        ),
        ...groups.map((group) =>
          group === undefined ? null : ofBase(group.metForHeadline, group.counts.applicable),
        ),
        ofBase(metForHeadline, counts.applicable),
        ...(hasPercent
          ? [shownPercent(percentText(metForHeadline, counts.applicable, fewestForPercentage))]
          : []),
        small ? `Groups under ${wholeNumberText(fewestForPrecision)}: small base` : "",
      ];
    }),
  });
}

function isTooLong(label: string, place: number): boolean {
  const width = (findingsGrid[2 + place] ?? 11) - 1.3;
  return textLines(label, width, roleTextSize("columnHeaderNumber")) > mostLinesOfHead;
}

function byGroupHeading(groupColumn: string | null): string {
  return groupColumn === null ? "By group" : `By ${groupColumn}`;
}

interface GroupCount {
  readonly label: string;
  readonly met: number;
  readonly applicable: number;
}

/** Which group was lowest, as counts; nothing is said where a base has no percentage or the lowest is not one group alone. */
function comparedInWords(groups: readonly GroupCount[], fewest: number): string {
  if (groups.some(({ applicable }) => applicable < fewest)) return "Too few cases in a group to compare";
  const byShare = [...groups].sort((a, b) => a.met * b.applicable - b.met * a.applicable);
  const [lowest, next] = byShare;
  if (lowest === undefined || next === undefined) return "";
  const same = lowest.met * next.applicable === next.met * lowest.applicable;
  return same ? "No group stands out as lowest" : `Lowest in “${lowest.label}”`;
}
