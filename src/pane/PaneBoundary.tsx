import { Component, type ReactNode } from "react";
import { NotHere } from "./NotHere";

interface BoundaryState {
  readonly broken: boolean;
}

/** A screen that can't be shown, for example because its file did not arrive, leaves words behind, not a blank pane. */
export class PaneBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { broken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <NotHere why="notLoaded" /> : this.props.children;
  }
}
