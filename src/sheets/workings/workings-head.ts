import type { Findings } from "../../core/findings/findings";
import { levelText } from "../../core/findings/interval-text";
import { cellAddress } from "../../core/frame/cell-address";
import type { Step } from "../plan";
import { differsWord } from "./agreement-formula";
import { type WorkingsGrid } from "./workings-grid";
import type { WorkingsSheetWords } from "../workings-sheet";

/** Title, and a sentence that is worked out itself: it says when a number no longer agrees. */
export function workingsHead(
  { auditName, scoredSheet }: Pick<WorkingsSheetWords, "auditName" | "scoredSheet">,
  grid: WorkingsGrid,
  agreement: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): readonly Step[] {
  const range = `${cellAddress(agreement.left, agreement.top)}:${cellAddress(agreement.right, agreement.bottom)}`;
  const differing = `COUNTIF(${range},"${differsWord}")`;
  const what = `Every number of the findings, worked out again by live formulas from ${scoredSheet}. A tick means that both agree.`;
  const sentence = `="${what.replaceAll('"', '""')}"&IF(${differing}=0,"",IF(${differing}=1," 1 number of the findings is out of date."," "&${differing}&" numbers of the findings are out of date."))`;
  return [
    { step: "cells", top: 1, left: 1, rows: [[`${auditName}: workings`]], roles: "title", data: true },
    { step: "formulas", top: 2, left: 1, rows: [[sentence]], roles: "subtitle" },
    { step: "underline", area: { top: 2, left: 1, bottom: 2, right: grid.agrees } },
    {
      step: "heights",
      rows: [
        { row: 1, points: 30 },
        { row: 2, points: 18 },
      ],
    },
    { step: "gridlines", shown: false },
  ];
}

/** The settings that formulas refer to: the confidence level, its z, and what Partly counts as. */
export function settingSteps(
  { settings }: Findings,
  grid: WorkingsGrid,
  withPartly: boolean,
): readonly Step[] {
  const labels: readonly string[] = [
    "Confidence level",
    "z, the point of the normal curve that goes with it",
    ...(withPartly ? ["Partly counts as"] : []),
  ];
  const level = { step: "cells", top: 3, left: grid.all, rows: [[settings.confidenceLevel]] } as const;
  return [
    { step: "cells", top: 3, left: 1, rows: labels.map((label) => [label]), roles: "line" },
    {
      ...level,
      roles: Number.isInteger(Number(levelText(settings.confidenceLevel).replace("%", "")))
        ? "proportion"
        : "proportionFine",
    },
    {
      step: "formulas",
      top: 4,
      left: grid.all,
      rows: [[`=NORM.S.INV(1-(1-${grid.level})/2)`]],
      roles: "decimals",
    },
    ...(withPartly
      ? [
          {
            step: "cells",
            top: 5,
            left: grid.all,
            rows: [[settings.partlyCountsAs]],
            roles: "tenths",
          } as const,
        ]
      : []),
  ];
}
