import type { Host } from "./host";
import type { PageLayoutState } from "./model";
import { sheetOf, type SheetTarget } from "./targets";

/** How the target's sheet is printed. */
export const pageOf = (target: SheetTarget, host: Host): PageLayoutState => sheetOf(host, target).page;
