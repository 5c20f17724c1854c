import type { FoundList } from "../core/frame/found-list";
import { countedColumns, shownColumns } from "./counted-columns";
import { countedSetUp } from "./counted-set-up";
import type { PaneState } from "./pane-state";

/** The columns of the list that are read for the counts of the screen that is open, and those whose displayed text matters. */
export function columnsToCount(
  state: Pick<PaneState, "setUp" | "view">,
  list: FoundList,
): { readonly columns: readonly string[]; readonly shown: readonly string[] } {
  const setUp = countedSetUp(state);
  return { columns: countedColumns(setUp, list), shown: shownColumns(setUp) };
}
