import { createContext, useContext } from "react";
import type { Commands } from "./commands/commands";
import type { PaneAction } from "./pane-action";
import type { PaneState } from "./pane-state";

export type SaveFile = (file: Uint8Array, name: string) => void;

/** What every screen gets: the state, the way to change it, and the way to ask for tasks. */
export interface PaneAccess {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly commands: Commands;
  /** Hands a file to whoever sits here, to be saved where they like; null where that can’t be done. */
  readonly saveFile: SaveFile | null;
}

export const PaneContext = createContext<PaneAccess | null>(null);

export function usePane(): PaneAccess {
  const access = useContext(PaneContext);
  if (access === null) throw new Error("A screen stands outside the pane.");
  return access;
}
