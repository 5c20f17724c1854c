import type { Findings } from "../core/findings/findings";
import { questionName } from "../core/findings/question-name";
import { wholeNumberText } from "../core/findings/number-text";
import { findingsGrid, type FindingsSheetWords } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { roleTextSize } from "./role-text-size";
import { tablePart } from "./table-part";
import { textLines } from "./text-lines";

/**
 * Up to three groups side by side. More of them, or names too long for the head of a column, stand only on a sheet of
 * their own, which is named. null where there is one group only.
 */
export function sideBySidePart(
  { results, design }: Findings,
  { groupColumn, byGroupSheet }: Pick<FindingsSheetWords, "groupColumn" | "byGroupSheet">,
): Part | null {
  const labels = design.strata.map(({ label }) => label);
  const heading = groupColumn === null ? "By group" : `By ${groupColumn}`;
  if (labels.length < 2) return null;
  if (labels.length > 3 || labels.some(isTooLong))
    return byGroupSheet === null ? null : elsewhere(heading, labels.length, byGroupSheet);
  return tablePart({
    heading,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "In words", role: "text" },
      ...labels.map((header) => ({ header, role: "interval" }) as const),
      { header: "All", role: "ofBase" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: results.map(({ criterion, byStratum, counts, metForHeadline }): readonly PlannedCell[] => {
      const groups = labels.map((label) => byStratum.find((stratum) => stratum.label === label));
      const small = groups.some((group) => group !== undefined && group.counts.applicable < 30);
      return [
        questionName(criterion),
        comparedInWords(
          byStratum.map(({ label, counts: { applicable }, metForHeadline: met }) => ({
            label,
            met,
            applicable,
          })),
        ),
        ...groups.map((group) =>
          group === undefined ? null : ofBase(group.metForHeadline, group.counts.applicable),
        ),
        ofBase(metForHeadline, counts.applicable),
        small ? "Groups under 30: small base" : "",
      ];
    }),
  });
}

/** A head of more lines than these takes more room than its table. */
const mostLinesOfHead = 4;

function isTooLong(label: string): boolean {
  const width = Math.min(...findingsGrid) - 1.3;
  return textLines(label, width, roleTextSize("columnHeaderNumber")) > mostLinesOfHead;
}

function elsewhere(heading: string, groups: number, sheet: string): Part {
  return {
    ruled: [],
    rows: [
      { cells: [heading], roles: ["section"], height: 24 },
      { cells: [`The ${wholeNumberText(groups)} groups stand on the sheet ${sheet}.`], roles: ["line"] },
    ],
  };
}

interface GroupCount {
  readonly label: string;
  readonly met: number;
  readonly applicable: number;
}

/** Which group was lowest, as counts; nothing is said where a base is under 10 or the lowest is not one group alone. */
function comparedInWords(groups: readonly GroupCount[]): string {
  if (groups.some(({ applicable }) => applicable < 10)) return "Too few cases in a group to compare";
  const byShare = [...groups].sort((a, b) => a.met * b.applicable - b.met * a.applicable);
  const [lowest, next] = byShare;
  if (lowest === undefined || next === undefined) return "";
  const same = lowest.met * next.applicable === next.met * lowest.applicable;
  return same ? "No group stands out as lowest" : `Lowest in the cases read of “${lowest.label}”`;
}
