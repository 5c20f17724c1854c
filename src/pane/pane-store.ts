import type { PaneAction } from "./pane-action";
import { paneReducer } from "./pane-reducer";
import { firstState, type PaneState } from "./pane-state";

/** Holds the pane's one state and tells who listens. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Gives back the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function paneStore(from: PaneState = firstState): PaneStore {
  let current = from;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch: (action) => {
      const next = paneReducer(current, action);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
