import { listUnderStatedHeaders } from "../core/frame/stated-headers";
import type { PaneState } from "./pane-state";
import { listKey } from "./set-up";

/**
 * The state with the list under the headers that the auditor named, as the workbook was last looked at. It is looked for
 * where it is not known yet, or `anew` after a look.
 */
export function withStatedList(state: PaneState, anew = false): PaneState {
  const { headers } = state.setUp;
  if (headers === null) return state.statedList === null ? state : { ...state, statedList: null };
  if (state.statedList !== null && !anew) return state;
  const stated = listUnderStatedHeaders(state.audit?.look.sheets ?? [], headers);
  if (!stated.ok) return { ...state, statedList: null };
  return {
    ...state,
    statedList: stated.value,
    setUp: { ...state.setUp, list: listKey(stated.value.place) },
  };
}
