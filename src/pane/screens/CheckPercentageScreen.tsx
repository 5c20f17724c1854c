import type { ReactElement } from "react";
import { ScreenFrame } from "../parts/ScreenFrame";
import { OnePercentage } from "./check/OnePercentage";
import { WholeReport } from "./check/WholeReport";

/** Whether a printed percentage can have come from a whole number of cases; needs no audit in the workbook. */
export function CheckPercentageScreen(): ReactElement {
  return (
    <ScreenFrame
      heading="Check a percentage"
      lead="A percentage of cases comes from a whole number of them. Some percentages can’t come from some numbers of cases."
    >
      <OnePercentage />
      <WholeReport />
    </ScreenFrame>
  );
}
