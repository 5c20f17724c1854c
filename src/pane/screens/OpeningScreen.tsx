import type { ReactElement } from "react";
import { ScreenFrame } from "../parts/ScreenFrame";

/** While the workbook is looked at for the first time. */
export function OpeningScreen(): ReactElement {
  return <ScreenFrame heading="Looking at the workbook" />;
}
